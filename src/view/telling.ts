import type { Factuality } from "../schema/model-types.ts";
import type { Proposition } from "./proposition.ts";

/**
 * How an account tells a fact, with how sure it is: "said that the call took place", "denied that …", "did not know, or
 * left open, whether …". The clause is our own, or a proposition of the encoder's.
 */
export function telling(factuality: Factuality | undefined, told: string | Proposition): string {
  const { clause, content } = typeof told === "string" ? { clause: told, content: told } : told;
  const words = clause ?? `this is so: ${content}`;
  switch (factuality) {
    case undefined:
      return `said that ${words}`;
    case "certain":
      return `said for certain that ${words}`;
    case "probable":
      return `said that probably ${words}`;
    case "possible":
      return `said that perhaps ${words}`;
    case "certainly-not":
      return `denied that ${words}`;
    case "probably-not":
      return `said that probably it is not so that ${words}`;
    case "possibly-not":
      return `said that perhaps it is not so that ${words}`;
    case "unknown":
      return `did not know, or left open, whether ${words}`;
    default:
      return factuality satisfies never;
  }
}
