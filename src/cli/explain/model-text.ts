import stringify from "json-stringify-pretty-compact";
import type {
  FieldOutline,
  FieldPlace,
  ModelOutline,
  Naming,
  PartOutline,
} from "../../catalogue/model-outline.ts";
import type { PartExample } from "../../catalogue/typical-examples.ts";
import { isNegative } from "../../dataset/denial.ts";
import { widenableCodelists } from "../../plan/extension-codes.ts";
import type { CodelistName } from "../../plan/plan.ts";
import type { EntityName, Factuality } from "../../schema/model-types.ts";
import { codelists } from "../../schema/codelists/all-codelists.ts";
import type { Codelist } from "../../schema/codelists/define-codelist.ts";
import { colors } from "../colors.ts";
import { items, paragraph } from "./layout.ts";

/** A list of so many codes is printed where a field has it; of a longer one only how to see it. */
const MOST_CODES = 20;

const plainly: Naming = {
  entity: (name) => name,
  codelist: (name, codes) =>
    codes.length > MOST_CODES
      ? `a code of ${name} (leader-calls explain ${name})`
      : `a code of ${name}: ${codes.join(", ")}`,
  literal: (value) => `"${value}"`,
};

/** What the command calls a part of the model: `Statement`, `Circumstance/silence`. */
export function nameOfPart({ entity, kind }: PartOutline): string {
  return kind === undefined ? entity : `${entity}/${kind}`;
}

/** The parts of the model as texts for a terminal. */
export class ModelText {
  constructor(
    private readonly model: ModelOutline,
    private readonly examples: ReadonlyMap<string, PartExample>,
  ) {}

  entity(name: EntityName): string {
    const { model } = this;
    const head = [
      titled(name, model.says(name)),
      relations([
        ["Part of", model.holdersOf(name)],
        ["Named by", model.namedBy(name)],
      ]),
    ];
    const options = model.optionsOf(name);
    if (options.length > 0) {
      const rows = options.map(
        ({ kind, entity }) => [entity, `kind "${kind}": ${model.says(entity)}`] as const,
      );
      return blocks([...head, "It is one of these:", items(rows)]);
    }
    const parts = model.partsOf(name);
    const [first] = parts;
    if (first?.kind === undefined) return blocks([...head, ...parts.map((part) => this.#fieldsOf(part))]);
    return blocks([
      ...head,
      "It has one of these kinds:",
      items(parts.map(({ kind = "", says }) => [kind, says])),
      paragraph(`leader-calls explain ${nameOfPart(first)} prints the fields of one kind, with an example.`),
    ]);
  }

  /** A kind of an entity that has several. */
  kind(part: PartOutline): string {
    return blocks([titled(nameOfPart(part), part.says), this.#fieldsOf(part)]);
  }

  /** The fields that are explained once. */
  attributed(): string {
    const entities = this.model.attributedEntities().join(", ");
    return blocks([
      titled("Attributed", `What every fact that an account reports has: ${entities}.`),
      this.#fields(this.model.attributed),
    ]);
  }

  field(name: string, field: FieldOutline): string {
    const item = field.value.type === "list" ? field.value.item : field.value;
    const list: Codelist | undefined =
      item.type === "code" && item.codelist !== undefined ? codelists[item.codelist] : undefined;
    const isShort = list !== undefined && Object.keys(list.codes).length <= MOST_CODES;
    return blocks([
      titled(name, field.says),
      `${field.isRequired ? "It is required." : "It may be left out."} What it is:`,
      paragraph(this.#valueOf(field), 2),
      isShort ? items(meanings(list)) : "",
    ]);
  }

  codelist(name: CodelistName): string {
    const list: Codelist = codelists[name];
    const origin = list.origin === undefined ? "" : ` Origin: ${list.origin}.`;
    const closed = widenableCodelists().includes(name)
      ? "A project may widen it by codes that begin with x-."
      : "It is closed.";
    return blocks([
      titled(name, `${list.description}${origin} ${closed}`),
      relations([["Used by", this.model.usersOf(name)]]),
      items(meanings(list)),
    ]);
  }

  code(name: CodelistName, code: string): string {
    const list: Codelist = codelists[name];
    const meaning = list.codes[code];
    const origin = meaning?.origin === undefined ? "" : ` Origin: ${meaning.origin}.`;
    return blocks([
      titled(`${name}/${code}`, `${meaning?.definition ?? ""}${origin}`),
      paragraph(`A code of ${name}: ${list.description}`),
      relations([["Used by", this.model.usersOf(name)]]),
      this.#example(`${name}/${code}`),
    ]);
  }

  #fieldsOf({ name, fields, attributed }: PartOutline): string {
    const shared = attributed.map(({ key, isRequired }) => key + (isRequired ? "*" : "")).join(", ");
    return blocks([
      fields.length === 0 ? "" : this.#fields(fields),
      shared === ""
        ? ""
        : paragraph(`And what every attributed fact has (leader-calls explain Attributed): ${shared}.`),
      name === "Dataset" ? "The smallest example is examples/minimal.json." : this.#example(name),
    ]);
  }

  #fields(fields: readonly FieldOutline[]): string {
    const rows = fields.map(
      (field) =>
        [field.key + (field.isRequired ? "*" : ""), `${field.says}\n${this.#valueOf(field)}`] as const,
    );
    return `Fields (* required):\n${items(rows)}`;
  }

  #valueOf({ value }: FieldOutline): string {
    return this.model.valueInWords(value, plainly);
  }

  #example(name: string): string {
    const example = this.examples.get(name);
    if (!example) return "";
    const { factuality } = example.value as { readonly factuality?: Factuality };
    // Whoever looks up a denial would take the positive clause for a mistake.
    const note = isNegative(factuality)
      ? '"content" says what is denied, and "factuality" that it is not so.'
      : "";
    return blocks([
      `Example, from examples/${example.file}:`,
      stringify(example.value, { indent: 2 }),
      note === "" ? "" : paragraph(note),
    ]);
  }
}

function titled(name: string, says: string): string {
  return `${colors.bold(name)}\n${paragraph(says)}`;
}

function relations(all: readonly (readonly [relation: string, places: readonly FieldPlace[]])[]): string {
  return all
    .filter(([, places]) => places.length > 0)
    .map(([relation, places]) =>
      paragraph(`${relation}: ${places.map(({ entity, key }) => `${entity}.${key}`).join(", ")}.`),
    )
    .join("\n");
}

function meanings({ codes }: Codelist): (readonly [string, string])[] {
  return Object.entries(codes).map(([code, { definition }]) => [code, definition]);
}

function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
