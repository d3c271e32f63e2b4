import { indexDataset } from "../dataset-index/index-dataset.ts";
import type { DatasetIndex } from "../dataset-index/index-dataset.ts";
import type { Account } from "../schema/entities/account.ts";
import type { Circumstance } from "../schema/entities/circumstance.ts";
import type { Comparison } from "../schema/entities/comparison.ts";
import type { Cue } from "../schema/entities/cue.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import type { Dataset } from "../schema/entities/dataset.ts";
import type { DateClaim } from "../schema/entities/date-claim.ts";
import type { Description } from "../schema/entities/description.ts";
import type { DiscussedTopic } from "../schema/entities/discussed-topic.ts";
import type { LeaderCall } from "../schema/entities/leader-call.ts";
import type { OutcomeClaim } from "../schema/entities/outcome-claim.ts";
import type { Outcome } from "../schema/entities/outcome.ts";
import type { Participant } from "../schema/entities/participant.ts";
import type { Reference } from "../schema/entities/reference.ts";
import type { StatementElement } from "../schema/entities/statement-element.ts";
import type { Statement } from "../schema/entities/statement.ts";
import { otherMembers } from "./other-members.ts";

/** A heading and the lines under it; a line may have lines under it too. */
export interface Outline {
  readonly text: string;
  readonly lines?: readonly Outline[];
}

/**
 * A dataset as people read it: for each call the participants with their offices and printed titles, the topics, each
 * account with its statements in order, the outcomes with those who claim them, and how accounts differ. Everything is
 * shown with its account. It is an outline, so that every kind of output can lay it out.
 */
export function datasetOutline(dataset: Dataset): Outline {
  const index = indexDataset(dataset);
  return {
    text: dataset.title,
    lines: dataset.calls.map((call) => new CallOutline(index, call).outline()),
  };
}

/**
 * Puts a call into words. The fields of each entity are taken out one by one. Fields that are not taken out, such as new
 * ones of the model, are shown as `key: value`, so that no field is lost.
 */
class CallOutline {
  readonly #index: DatasetIndex;
  readonly #call: LeaderCall;

  constructor(index: DatasetIndex, call: LeaderCall) {
    this.#index = index;
    this.#call = call;
  }

  outline(): Outline {
    const {
      id,
      medium,
      status,
      date,
      participants,
      topics = [],
      statements: _,
      outcomes = [],
      circumstances = [],
      comparisons = [],
      ...others
    } = this.#call;
    const sections = [
      this.#section("Who", participants.map(this.#participant)),
      this.#section("About the call", circumstances.map(this.#circumstance)),
      this.#section("Topics discussed", topics.map(this.#topic)),
      ...this.#index.accountsOf(id).flatMap(this.#telling),
      this.#section("Outcomes", outcomes.map(this.#outcome)),
      this.#section("Between the accounts", comparisons.map(this.#comparison)),
      this.#section("Further", this.#others("LeaderCall", others)),
    ];
    const lines = sections.filter((section) => (section.lines?.length ?? 0) > 0);
    return { text: `${id}: ${spoken(medium)}, ${status}, ${this.#date(date)}`, lines };
  }

  #section(text: string, lines: readonly Outline[]): Outline {
    return { text, lines };
  }

  /** The fields of an entity that have no words of their own, a line each. */
  #others(entity: EntityName, members: object): Outline[] {
    return otherMembers(entity, members, this.#label).map((text) => ({ text }));
  }

  /** The same fields in one line, to follow other words; empty if there are none. */
  #othersInLine(entity: EntityName, members: object): string {
    return otherMembers(entity, members, this.#label)
      .map((text) => `, ${text}`)
      .join("");
  }

  #name = (id: string): string => this.#index.actor(id)?.name ?? id;

  #names(ids: readonly string[]): string {
    return ids.map(this.#name).join(", ");
  }

  /** The voice of an account, and who relays it: "the Kremlin, as relayed by the newspaper". */
  #according(id: string): string {
    const [own, ...relays] = this.#index.chainOf(id).map(({ voice }) => this.#name(voice));
    return relays.length === 0 ? (own ?? id) : `${own}, as relayed by ${relays.join(", in turn by ")}`;
  }

  #date({ value, asPrinted, weekday, time, zone, basis, basisSource, ...others }: DateClaim): string {
    const clock = [weekday, time, zone].filter((part) => part !== undefined).join(" ");
    const printed = asPrinted === undefined ? "" : `printed "${asPrinted}", `;
    const from = basisSource === undefined ? "" : ` "${basisSource}"`;
    const more = this.#othersInLine("DateClaim", others);
    return `${value}${clock && ` ${clock}`} (${printed}basis: ${spoken(basis)}${from}${more})`;
  }

  #cue(cue: Cue | undefined): string {
    if (cue === undefined) return "";
    const { text, stance, ...others } = cue;
    return `; "${text}", ${stance}${this.#othersInLine("Cue", others)}`;
  }

  #description = ({ text, account, status, corrected, ...others }: Description): Outline => {
    const right = corrected === undefined ? "" : `; right would be "${corrected}"`;
    return {
      text: `called "${text}" (${status}${right}), according to ${this.#according(account)}`,
      lines: this.#others("Description", others),
    };
  };

  #participant = ({ actor, roles, presence, describedAs = [], ...others }: Participant): Outline => {
    const offices = this.#index
      .officesOn(actor, this.#call.date.value)
      .map(({ title, of }) => `${title}, ${this.#name(of)}`);
    const inOffice = offices.length === 0 ? "" : ` (${offices.join("; ")})`;
    const how = presence === undefined ? "" : `, ${spoken(presence)}`;
    return {
      text: `${this.#name(actor)}${inOffice}: ${roles.join(", ")}${how}`,
      lines: [...describedAs.map(this.#description), ...this.#others("Participant", others)],
    };
  };

  #circumstance = (circumstance: Circumstance): Outline => {
    const { text, others } = this.#fact(circumstance);
    return {
      text: `${text}, according to ${this.#according(circumstance.account)}`,
      lines: this.#others("Circumstance", others),
    };
  };

  /** What a circumstance says, and those of its fields that this leaves out. */
  #fact({ account: _account, ...circumstance }: Circumstance): { text: string; others: object } {
    const by = (id: string | undefined, word: string) =>
      id === undefined ? "" : ` ${word} ${this.#name(id)}`;
    const among = (ids: readonly string[] | undefined, word: string) =>
      ids === undefined || ids.length === 0 ? "" : ` ${word} ${this.#names(ids)}`;
    switch (circumstance.kind) {
      case "occurrence": {
        const { status, ...others } = circumstance;
        return { text: `The call is ${status}`, others };
      }
      case "initiator": {
        const { by: initiator, how, ...others } = circumstance;
        const way = how === undefined ? "" : ` (${how})`;
        return { text: `Initiator: ${this.#name(initiator)}${way}`, others };
      }
      case "time": {
        const { date, ...others } = circumstance;
        return { text: `Time: ${this.#date(date)}`, others };
      }
      case "duration": {
        const { length, bound, counted, ...others } = circumstance;
        const limit = bound === undefined ? "" : `${spoken(bound)} `;
        return { text: `Duration: ${limit}${length} (${spoken(counted)})`, others };
      }
      case "medium": {
        const { medium, ...others } = circumstance;
        return { text: `Medium: ${spoken(medium)}`, others };
      }
      case "place": {
        const { actor, place, with: companions, ...others } = circumstance;
        return { text: `Place of ${this.#name(actor)}: ${place}${among(companions, "with")}`, others };
      }
      case "interpreting": {
        const { mode, by: interpreter, ...others } = circumstance;
        return { text: `Interpreting: ${mode}${by(interpreter, "by")}`, others };
      }
      case "previous-contact": {
        const { date, parties, ...others } = circumstance;
        return { text: `Previous contact: ${this.#date(date)}${among(parties, "between")}`, others };
      }
      case "attempt": {
        const { result, by: caller, date, blamed, cause, ...others } = circumstance;
        const why = cause === undefined ? "" : `, because: ${cause}`;
        const when = this.#date(date);
        return {
          text: `Attempt (${result})${by(caller, "by")}, ${when}${by(blamed, ", blamed on")}${why}`,
          others,
        };
      }
      case "recording": {
        const { by: recorder, releasedBy, recipients, on, ...others } = circumstance;
        const when = on === undefined ? "" : `, ${this.#date(on)}`;
        return {
          text: `Recorded${by(recorder, "by")}${by(releasedBy, ", released by")}${among(recipients, "to")}${when}`,
          others,
        };
      }
      case "related-call": {
        const { link, call, ...others } = circumstance;
        return { text: `Related call (${link}): ${call}`, others };
      }
      case "silence": {
        const { by: silent, content, asOf, ...others } = circumstance;
        const until = asOf === undefined ? "" : `, as of ${this.#date(asOf)}`;
        return { text: `Silence of ${this.#name(silent)}: ${content}${until}`, others };
      }
    }
  }

  #topic = ({ topic, account, raisedBy, ...others }: DiscussedTopic): Outline => {
    const raised = raisedBy === undefined ? "" : `, raised by ${this.#name(raisedBy)}`;
    return {
      text: `${this.#label(topic)}${raised}, according to ${this.#according(account)}`,
      lines: this.#others("DiscussedTopic", others),
    };
  };

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
      account: _,
      speakers,
      addressees,
      acts,
      mode,
      cue,
      content,
      condition,
      elements = [],
      setting,
      refersTo,
      respondsTo,
      ...others
    } = statement;
    const to = addressees === undefined || addressees.length === 0 ? "" : ` to ${this.#names(addressees)}`;
    const where = setting === undefined || setting === "in-call" ? "" : `, ${spoken(setting)}`;
    const lines = elements.map(this.#element);
    if (refersTo) lines.push(this.#reference(refersTo));
    if (respondsTo !== undefined) lines.push({ text: `answers: ${this.#label(respondsTo)}` });
    lines.push(...this.#others("Statement", others));
    return {
      text: `${this.#names(speakers)}${to} [${acts.join(" + ")}; ${spoken(mode)}${this.#cue(cue)}${where}]: ${content}${onCondition(condition)}`,
      lines,
    };
  };

  #element = ({ content, ...others }: StatementElement): Outline => ({
    text: content,
    lines: this.#others("StatementElement", others),
  });

  #reference({ content, date, ...others }: Reference): Outline {
    const when = date === undefined ? "" : `, ${this.#date(date)}`;
    return { text: `refers to: ${content}${when}`, lines: this.#others("Reference", others) };
  }

  #outcome = ({ kind, content, condition, parties, due, claims, ...others }: Outcome): Outline => {
    const binding = parties === undefined || parties.length === 0 ? "" : `, binding ${this.#names(parties)}`;
    const by = due === undefined ? "" : `, due ${this.#date(due)}`;
    return {
      text: `${spoken(kind)}: ${content}${onCondition(condition)}${binding}${by}`,
      lines: [...claims.map(this.#claim), ...this.#others("Outcome", others)],
    };
  };

  #claim = ({ account, cue, ...others }: OutcomeClaim): Outline => ({
    text: `claimed by ${this.#according(account)}${this.#cue(cue)}`,
    lines: this.#others("OutcomeClaim", others),
  });

  /** A short description of what an id names. */
  #label = (id: string): string => {
    const named = this.#index.get(id);
    if (named === undefined) return id;
    switch (named.kind) {
      case "actor":
        return named.value.name;
      case "topic":
        return named.value.label;
      case "statement":
        return `"${named.value.content}" (${this.#names(named.value.speakers)})`;
      case "element":
        return `"${named.value.content}" (${this.#names(named.statement.speakers)})`;
      case "outcome":
        return `the outcome "${named.value.content}"`;
      case "circumstance":
        return `"${this.#fact(named.value).text}" (according to ${this.#according(named.value.account)})`;
      case "account":
        return `the account of ${this.#according(id)}`;
      case "dataset":
      case "source":
      case "call":
      case "comparison":
        return id;
      default:
        return named satisfies never;
    }
  };

  #comparison = ({ kind, from, to, scope, account, note, ...others }: Comparison): Outline => {
    const who = account === undefined ? "" : `, according to ${this.#according(account)}`;
    const respect = scope === undefined ? "" : ` in ${scope}`;
    return {
      text: `${this.#label(from)} ${comparisonVerbs[kind]}${respect}${who}:`,
      lines: [
        ...to.map((id) => ({ text: this.#label(id) })),
        { text: `note: ${note}` },
        ...this.#others("Comparison", others),
      ],
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
  unclear: "is in an unclear relation to",
};

/** A code as prose: its hyphens are spaces. */
function spoken(code: string): string {
  return code.replaceAll("-", " ");
}

function onCondition(condition: string | undefined): string {
  return condition === undefined ? "" : ` (on the condition: ${condition})`;
}
