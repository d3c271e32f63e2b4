import { indexDataset } from "../dataset-index/index-dataset.ts";
import type { DatasetIndex } from "../dataset-index/index-dataset.ts";
import type { Account } from "../schema/entities/account.ts";
import type { Circumstance } from "../schema/entities/circumstance.ts";
import type { Comparison } from "../schema/entities/comparison.ts";
import type { Cue } from "../schema/entities/cue.ts";
import type { Dataset } from "../schema/entities/dataset.ts";
import type { DateClaim } from "../schema/entities/date-claim.ts";
import type { Description } from "../schema/entities/description.ts";
import type { LeaderCall } from "../schema/entities/leader-call.ts";
import type { Participant } from "../schema/entities/participant.ts";
import type { Statement } from "../schema/entities/statement.ts";

/** A heading and the lines under it; lines may hold lines of their own. */
export interface Outline {
  readonly text: string;
  readonly lines?: readonly Outline[];
}

/**
 * A dataset as a person reads it: each call with who spoke in which office and as printed, the topics, each account with
 * its statements in order, what was agreed and who claims so, and how the tellings differ. Nothing is told without its
 * account. An outline, so that any output can lay it out.
 */
export function digest(dataset: Dataset): Outline {
  const index = indexDataset(dataset);
  return { text: dataset.title, lines: dataset.calls.map((call) => new CallDigest(index, call).outline()) };
}

class CallDigest {
  readonly #index: DatasetIndex;
  readonly #call: LeaderCall;

  constructor(index: DatasetIndex, call: LeaderCall) {
    this.#index = index;
    this.#call = call;
  }

  outline(): Outline {
    const { id, medium, status, date } = this.#call;
    const sections = [
      this.#section("Who", this.#call.participants.map(this.#participant)),
      this.#section("About the call", (this.#call.circumstances ?? []).map(this.#circumstance)),
      this.#section("Topics discussed", this.#topics()),
      ...this.#index.accountsOf(id).flatMap(this.#telling),
      this.#section("Outcomes", this.#outcomes()),
      this.#section("Between the tellings", (this.#call.comparisons ?? []).map(this.#comparison)),
    ];
    const lines = sections.filter((section) => (section.lines?.length ?? 0) > 0);
    return { text: `${id}: ${spoken(medium)}, ${status}, ${this.#date(date)}`, lines };
  }

  #section(text: string, lines: readonly Outline[]): Outline {
    return { text, lines };
  }

  #name = (id: string): string => this.#index.actor(id)?.name ?? id;

  #names(ids: readonly string[]): string {
    return ids.map(this.#name).join(", ");
  }

  /** Whose telling it is and through whom it reaches us: "the Kremlin, as relayed by the newspaper". */
  #according(id: string): string {
    const [own, ...relays] = this.#index.chainOf(id).map(({ voice }) => this.#name(voice));
    return relays.length === 0 ? (own ?? id) : `${own}, as relayed by ${relays.join(", in turn by ")}`;
  }

  #date({ value, asPrinted, weekday, time, zone, basis, basisSource }: DateClaim): string {
    const clock = [weekday, time, zone].filter((part) => part !== undefined).join(" ");
    const printed = asPrinted === undefined ? "" : `printed "${asPrinted}", `;
    const from = basisSource === undefined ? "" : ` "${basisSource}"`;
    return `${value}${clock && ` ${clock}`} (${printed}basis: ${spoken(basis)}${from})`;
  }

  #description = ({ text, account, status, corrected }: Description): Outline => {
    const right = corrected === undefined ? "" : `; right would be "${corrected}"`;
    return { text: `called "${text}" (${status}${right}), according to ${this.#according(account)}` };
  };

  #participant = ({ actor, roles, presence, describedAs }: Participant): Outline => {
    const offices = this.#index
      .officesOn(actor, this.#call.date.value)
      .map(({ title, of }) => `${title}, ${this.#name(of)}`);
    const held = offices.length === 0 ? "" : ` (${offices.join("; ")})`;
    const how = presence === undefined ? "" : `, ${spoken(presence)}`;
    return {
      text: `${this.#name(actor)}${held}: ${roles.join(", ")}${how}`,
      lines: (describedAs ?? []).map(this.#description),
    };
  };

  #circumstance = (circumstance: Circumstance): Outline => ({
    text: `${this.#fact(circumstance)}, according to ${this.#according(circumstance.account)}`,
    ...noteOf(circumstance.note),
  });

  #fact(circumstance: Circumstance): string {
    const by = (id: string | undefined, word: string) =>
      id === undefined ? "" : ` ${word} ${this.#name(id)}`;
    const among = (ids: readonly string[] | undefined, word: string) =>
      ids === undefined || ids.length === 0 ? "" : ` ${word} ${this.#names(ids)}`;
    switch (circumstance.kind) {
      case "occurrence":
        return `The call is ${circumstance.status}`;
      case "initiator":
        return `Initiator: ${this.#name(circumstance.by)}${circumstance.how === undefined ? "" : ` (${circumstance.how})`}`;
      case "time":
        return `Time: ${this.#date(circumstance.date)}`;
      case "duration":
        return `Duration: ${circumstance.bound === undefined ? "" : `${spoken(circumstance.bound)} `}${circumstance.length} (${spoken(circumstance.counted)})`;
      case "medium":
        return `Medium: ${spoken(circumstance.medium)}`;
      case "place":
        return `Place of ${this.#name(circumstance.actor)}: ${circumstance.place}${among(circumstance.with, "with")}`;
      case "interpreting":
        return `Interpreting: ${circumstance.mode}${by(circumstance.by, "by")}`;
      case "previous-contact":
        return `Previous contact: ${this.#date(circumstance.date)}${among(circumstance.parties, "between")}`;
      case "attempt": {
        const cause = circumstance.cause === undefined ? "" : `, because: ${circumstance.cause}`;
        return `Attempt (${circumstance.result})${by(circumstance.by, "by")}, ${this.#date(circumstance.date)}${by(circumstance.blamed, ", blamed on")}${cause}`;
      }
      case "recording": {
        const on = circumstance.on === undefined ? "" : `, ${this.#date(circumstance.on)}`;
        return `Recorded${by(circumstance.by, "by")}${by(circumstance.releasedBy, ", released by")}${among(circumstance.recipients, "to")}${on}`;
      }
      case "related-call":
        return `Related call (${circumstance.link}): ${circumstance.call}`;
      case "silence": {
        const asOf = circumstance.asOf === undefined ? "" : `, as of ${this.#date(circumstance.asOf)}`;
        return `Silence of ${this.#name(circumstance.by)}: ${circumstance.content}${asOf}`;
      }
    }
  }

  #topics(): Outline[] {
    return (this.#call.topics ?? []).map(({ topic, account, raisedBy }) => {
      const raised = raisedBy === undefined ? "" : `, raised by ${this.#name(raisedBy)}`;
      return {
        text: `${this.#index.topic(topic)?.label ?? topic}${raised}, according to ${this.#according(account)}`,
      };
    });
  }

  #telling = (account: Account): Outline[] => {
    const statements = (this.#call.statements ?? []).filter((statement) => statement.account === account.id);
    if (statements.length === 0) return [];
    return [
      {
        text: `According to ${this.#according(account.id)} (${spoken(account.kind)})`,
        lines: statements.map(this.#statement),
      },
    ];
  };

  #statement = (statement: Statement): Outline => {
    const {
      speakers,
      addressees,
      acts,
      mode,
      cue,
      content,
      condition,
      elements,
      setting,
      refersTo,
      respondsTo,
    } = statement;
    const to = addressees === undefined || addressees.length === 0 ? "" : ` to ${this.#names(addressees)}`;
    const where = setting === undefined || setting === "in-call" ? "" : `, ${spoken(setting)}`;
    const when = condition === undefined ? "" : ` (on the condition: ${condition})`;
    const lines = (elements ?? []).map((element): Outline => ({ text: element.content }));
    if (refersTo)
      lines.push({
        text: `refers to: ${refersTo.content}${refersTo.date ? `, ${this.#date(refersTo.date)}` : ""}`,
      });
    if (respondsTo !== undefined) lines.push({ text: `answers: ${this.#label(respondsTo)}` });
    return {
      text: `${this.#names(speakers)}${to} [${acts.join(" + ")}; ${spoken(mode)}${cueOf(cue)}${where}]: ${content}${when}`,
      lines,
    };
  };

  #outcomes(): Outline[] {
    return (this.#call.outcomes ?? []).map(({ kind, content, condition, parties, due, claims }) => {
      const binding =
        parties === undefined || parties.length === 0 ? "" : `, binding ${this.#names(parties)}`;
      const by = due === undefined ? "" : `, due ${this.#date(due)}`;
      const when = condition === undefined ? "" : ` (on the condition: ${condition})`;
      return {
        text: `${spoken(kind)}: ${content}${when}${binding}${by}`,
        lines: claims.map(({ account, cue }) => ({
          text: `claimed by ${this.#according(account)}${cueOf(cue)}`,
        })),
      };
    });
  }

  /** What an id names, as briefly as it can be told apart. */
  #label(id: string): string {
    const named = this.#index.get(id);
    switch (named?.kind) {
      case "statement":
        return `"${named.value.content}" (${this.#names(named.value.speakers)})`;
      case "element":
        return `"${named.value.content}" (${this.#names(named.statement.speakers)})`;
      case "outcome":
        return `the outcome "${named.value.content}"`;
      case "circumstance":
        return `"${this.#fact(named.value)}" (according to ${this.#according(named.value.account)})`;
      case "account":
        return `the telling of ${this.#according(id)}`;
      default:
        return id;
    }
  }

  #comparison = ({ kind, from, to, scope, account, note }: Comparison): Outline => {
    const who = account === undefined ? "" : `, according to ${this.#according(account)}`;
    const respect = scope === undefined ? "" : ` in ${scope}`;
    return {
      text: `${this.#label(from)} ${comparisonVerbs[kind]}${respect}${who}:`,
      lines: [...to.map((id) => ({ text: this.#label(id) })), ...noteOf(note).lines],
    };
  };
}

const comparisonVerbs: Record<Comparison["kind"], string> = {
  corroborates: "corroborates",
  "adds-detail": "adds detail to",
  omits: "leaves out",
  "differs-in-wording": "differs in wording from",
  hardens: "hardens",
  softens: "softens",
  contradicts: "contradicts",
  denies: "denies",
  sidesteps: "sidesteps",
  unclear: "stands in an unclear relation to",
};

/** A code as prose: its hyphens are spaces. */
function spoken(code: string): string {
  return code.replaceAll("-", " ");
}

function cueOf(cue: Cue | undefined): string {
  return cue === undefined ? "" : `; "${cue.text}", ${cue.stance}`;
}

function noteOf(note: string | undefined): { lines: Outline[] } {
  return { lines: note === undefined ? [] : [{ text: `note: ${note}` }] };
}
