import type { Path } from "../../diagnostics/json-pointer.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Duplicate {
  readonly id: string;
  readonly other: string;
  /** What the two actors have in common, in words. */
  readonly what: string;
  /** The value that they have in common. */
  readonly value: string;
}

export const duplicateActorDoc: RuleDoc = {
  reason:
    "Each actor is entered once, with all its names. Two entries with the same Wikidata item, the same country code or the same name of a state are one actor entered twice, or one of them has a value that belongs to the other.",
  example: {
    given: [{ at: "/actors/0/identifiers", value: { iso3166: "SE" } }],
    at: "/actors/1/identifiers",
    wrong: { iso3166: "SE" },
    right: { iso3166: "DK" },
  },
};

export const duplicateActor: Rule<Duplicate> = {
  code: "actor/duplicate",
  severity: "warning",
  message: ({ id, other, what, value }) => `Actors "${id}" and "${other}" have the same ${what}, "${value}".`,
  hint: ({ what }) => `If they are one actor, keep one entry. If not, correct the ${what} of one of them.`,
  related: ({ other }) => `Actor "${other}" is here.`,
  check(dataset, report) {
    const first = new Map<string, Entity<"Actor">>();
    // What was copied as a whole is reported once.
    const reported = new Set<string>();
    for (const { entity, id, what, value, steps } of marksOfActors(dataset)) {
      // An entry that nothing refers to is reported as such, and one with the other's id as that.
      if (!dataset.isReferredTo(id)) continue;
      const key = `${what} ${value}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, entity);
      else if (earlier.value.id !== id && !reported.has(id)) {
        reported.add(id);
        const other = earlier.value.id;
        const related = [{ path: [...earlier.path, ...steps] }];
        report([...entity.path, ...steps], { id, other, what, value }, related);
      }
    }
  },
};

/** Something that only one actor can have. */
interface Mark {
  readonly entity: Entity<"Actor">;
  readonly id: string;
  readonly what: string;
  readonly value: string;
  readonly steps: Path;
}

function* marksOfActors(dataset: ReadableDataset): Iterable<Mark> {
  for (const entity of dataset.all("Actor")) {
    const { id, kind, identifiers, name } = entity.value;
    const { wikidata, iso3166 } = identifiers ?? {};
    if (wikidata !== undefined)
      yield { entity, id, what: "Wikidata item", value: wikidata, steps: ["identifiers", "wikidata"] };
    // The code of its country may stand at whatever belongs to a state, and people and offices may share a name.
    if (kind !== "state") continue;
    if (iso3166 !== undefined)
      yield { entity, id, what: "ISO 3166 code", value: iso3166, steps: ["identifiers", "iso3166"] };
    if (wikidata === undefined && iso3166 === undefined)
      yield { entity, id, what: "name", value: name, steps: ["name"] };
  }
}
