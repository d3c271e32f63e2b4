/** Which part of the schema's version has to be raised for a change: none of it for a change of words alone. */
export type Bump = "patch" | "minor" | "major";

/** One difference between two versions of the schema, and who would notice it. */
export interface SchemaChange {
  readonly kind: ChangeKind;
  readonly bump: Bump;
  /** Where it is, as a JSON Pointer: into the released schema, or into the current one where the part is new. */
  readonly pointer: string;
  /** What changed, who would break and what they would have to do. */
  readonly message: string;
}

interface Definition {
  readonly bump: Bump;
  message(params: Params): string;
}

/** What sentences are made of. `place` names the part: "LeaderCall.status". */
export interface Params {
  readonly place: string;
  readonly released: string;
  readonly name?: string;
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
  readonly uses?: string;
  readonly witness?: string;
}

/** Data that was right and no longer is. */
const writers = "becomes invalid: owners and writers of such data must change it";
/** Data that only the new schema accepts. */
const readers = ({ released }: Params) => `readers of ${released} would refuse such data`;

const definitions = {
  "key-removed": {
    bump: "major",
    message: ({ place, name }) =>
      `Data with the key "${name}" in ${place} becomes invalid: owners and writers of such data must take it out, and programs that read it find nothing.`,
  },
  "key-renamed": {
    bump: "major",
    message: ({ place, from, to }) =>
      `Data with the key "${from}" in ${place} becomes invalid: owners and writers of such data must write "${to}", it seems, and programs that read the old key find nothing.`,
  },
  "key-required": {
    bump: "major",
    message: ({ place, name }) =>
      `Data without the key "${name}" in ${place} becomes invalid: owners and writers of such data must add the key, which could be left out before.`,
  },
  "required-key-added": {
    bump: "major",
    message: ({ place, name }) =>
      `All data with ${place} becomes invalid: owners and writers of it must add the key "${name}", which is new.`,
  },
  "key-constrained": {
    bump: "major",
    message: ({ place, name }) =>
      `Data with the key "${name}" in ${place}, which could have any value before, may become invalid: writers of that key must meet what is demanded of it now.`,
  },
  "code-removed": {
    bump: "major",
    message: ({ value, place, uses }) =>
      `Data that uses ${value} of ${place}${uses ?? ""} becomes invalid: owners and writers of such data must choose another value.`,
  },
  "values-limited": {
    bump: "major",
    message: ({ place, to }) => `Data with any other value of ${place} than ${to} ${writers}.`,
  },
  "kind-removed": {
    bump: "major",
    message: ({ value, place }) =>
      `Data that has ${place} of the kind ${value} becomes invalid: owners and writers of such data must express it in another way.`,
  },
  "option-removed": {
    bump: "major",
    message: ({ place, value }) =>
      `Data whose ${place} is ${value} ${writers}, because that is no option any more.`,
  },
  "pattern-tightened": {
    bump: "major",
    message: ({ place, uses, witness, to }) =>
      `Data with ${witness} as ${place}${uses ?? ""} ${writers}, because the pattern ${to} refuses what the released one accepted.`,
  },
  "pattern-unclear": {
    bump: "major",
    message: ({ place, uses, from, to }) =>
      `Data of ${place}${uses ?? ""} may become invalid: it cannot be shown that the pattern ${to} accepts all that ${from} accepted, so writers must check their data.`,
  },
  "bound-tightened": {
    bump: "major",
    message: ({ place, name, from, to }) =>
      `Data whose ${place} keeps to the ${name} ${from}, but not to ${to}, ${writers}.`,
  },
  "type-narrowed": {
    bump: "major",
    message: ({ place, value }) =>
      `Data whose ${place} is ${value} ${writers}, because that type is no longer accepted.`,
  },
  "object-closed": {
    bump: "major",
    message: ({ place }) =>
      `Data with further keys in ${place} ${writers}, because only known keys are accepted now.`,
  },
  "definition-removed": {
    bump: "major",
    message: ({ name }) =>
      `Schemas that refer to ${name}, and code that uses the type generated from it, break: that definition is gone.`,
  },
  "definition-renamed": {
    bump: "major",
    message: ({ from, to }) =>
      `All data stays valid, but schemas that refer to ${from}, and code that uses the type generated from it, break: it is named ${to} now.`,
  },
  "root-changed": {
    bump: "major",
    message: ({ from, to }) =>
      `All data that was written for the whole schema ${writers}, because it describes ${to} now, no longer ${from}.`,
  },
  "keyword-changed": {
    bump: "major",
    message: ({ place, name }) =>
      `Data of ${place} may become invalid: "${name}" changed, and this check cannot compare what it accepts.`,
  },
  "data-refused": {
    bump: "major",
    message: ({ place, value }) =>
      `Data with ${place} that the released schema accepts ${writers}, for example ${value}.`,
  },
  "key-added": {
    bump: "minor",
    message: (params) => `Data may have the new key "${params.name}" in ${params.place}; ${readers(params)}.`,
  },
  "key-made-optional": {
    bump: "minor",
    message: (params) =>
      `Data may leave out the key "${params.name}" in ${params.place}; ${readers(params)}, and programs that rely on the key break.`,
  },
  "code-added": {
    bump: "minor",
    message: (params) =>
      `Data may use the new value ${params.value} of ${params.place}${params.uses ?? ""}; ${readers(params)}, and programs that list the known values must expect one more.`,
  },
  "values-opened": {
    bump: "minor",
    message: (params) =>
      `Data may have any value as ${params.place}, not only listed ones; ${readers(params)}.`,
  },
  "kind-added": {
    bump: "minor",
    message: (params) =>
      `Data may have ${params.place} of the new kind ${params.value}; ${readers(params)}, and programs that list the known kinds must expect one more.`,
  },
  "option-added": {
    bump: "minor",
    message: (params) => `Data may have ${params.value} as ${params.place}; ${readers(params)}.`,
  },
  "pattern-loosened": {
    bump: "minor",
    message: (params) =>
      `Data may have ${params.witness} as ${params.place}${params.uses ?? ""}, which the released pattern refused; ${readers(params)}.`,
  },
  "bound-loosened": {
    bump: "minor",
    message: (params) =>
      `Data whose ${params.place} goes beyond the ${params.name} ${params.from} is accepted; ${readers(params)}.`,
  },
  "type-widened": {
    bump: "minor",
    message: (params) => `Data may have ${params.value} as ${params.place}; ${readers(params)}.`,
  },
  "object-opened": {
    bump: "minor",
    message: (params) => `Data may have further keys in ${params.place}; ${readers(params)}.`,
  },
  "data-accepted": {
    bump: "minor",
    message: (params) =>
      `Data with ${params.place} is accepted that the released schema refuses, for example ${params.value}; ${readers(params)}.`,
  },
  "definition-added": {
    bump: "patch",
    message: ({ name }) => `Code that is generated from the schema has one more type, ${name}.`,
  },
  "description-changed": {
    bump: "patch",
    message: ({ place }) =>
      `The description of ${place} has new words. It may become clearer, but must mean the same.`,
  },
} as const satisfies Record<string, Definition>;

/** What can differ between two versions of the schema. */
export type ChangeKind = keyof typeof definitions;

/** A change with its sentence. */
export function makeChange(kind: ChangeKind, pointer: string, params: Params): SchemaChange {
  const { bump, message }: Definition = definitions[kind];
  return { kind, bump, pointer, message: message(params) };
}
