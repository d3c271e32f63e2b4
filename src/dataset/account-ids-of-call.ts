import { plansByEntity } from "../plan/plans-by-entity.ts";
import { follow, routeTo } from "../plan/routes.ts";
import type { StringPlan } from "../plan/plan.ts";
import type { Route } from "../plan/routes.ts";
import type { EntityKind } from "../schema/reference.ts";
import type { LeaderCall } from "../schema/model-types.ts";

let route: Route | undefined;

/**
 * The ids of the accounts that tell something of a call, in the order in which they are named: those under a key `account`,
 * on which a statement, a topic, a circumstance, the claim of an outcome or the like hangs. What only refers to an account,
 * such as a silence about it or a comparison with it, does not make it tell anything.
 */
export function accountIdsOfCall(call: LeaderCall): ReadonlySet<string> {
  const ids = new Set<string>();
  route ??= routeOfAccounts();
  follow(route, call, (id) => ids.add(id));
  return ids;
}

function routeOfAccounts(): Route {
  const plan = plansByEntity().get("LeaderCall");
  const found = plan && routeTo(isOwnAccount, plan);
  if (!found) throw new Error("No account.");
  return found;
}

/** Whether a field says whose account something is. */
export function isOwnAccount({ targets }: StringPlan, key: string): boolean {
  return key === "account" && targets !== undefined && targets.every(isAccount);
}

function isAccount(kind: EntityKind): boolean {
  return kind === "account";
}
