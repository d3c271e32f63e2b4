import { MOST_FIELDS } from "../../plan/columns.ts";
import { pascalCase } from "../../plan/plan.ts";
import { DAY_PATTERN, EDTF_PATTERN } from "../../schema/scalars/edtf.ts";
import { camelCase } from "../lists/made-list.ts";
import { isNoted } from "./plan-model.ts";
import type { FieldModel, ObjectModel, PartModel, PlanModel, UnionModel, ValueModel } from "./plan-model.ts";

/** What the first lines of a generated file say. */
const NOTICE = `// Written by \`npm run generate\` from the Zod schemas in src/schema. Do not edit.`;

/**
 * Writes a plan as TypeScript: a function for each object and union, which accepts values, and the plan as constants that
 * refer to these functions.
 */
export function printPlan(model: PlanModel): string {
  const printer = new Printer(model);
  const functions = [...model.parts.values()].map((part) => printer.acceptor(part));
  const constants = [...model.parts.values()].map((part) => printer.constant(part));
  return `${NOTICE}

import {
  areAll, areReferences, enter, give, hasNoOthers, isRecord, isReference, REFUSED, testOf
} from "./accepting.ts";
import { MOST_FIELDS } from "./columns.ts";
import type { CodePlan, FieldPlan, ObjectPlan, StringPlan, UnionPlan } from "./plan.ts";

${printer.shared()}
${functions.join("\n")}
${printer.lists().join("\n")}
${FIELDS}
/** The plan of a whole document: made by one call, because each call of a module is marked for bundlers. */
export const ${lowerFirst(model.root)}Plan = makePlan();

function makePlan() {
${constants.join("\n")}
return ${planName(model.root)};
}

/** Every codelist that the plan uses. */
export const codelistPlans: readonly CodePlan[] = [${printer.codelists().join(", ")}];
`;
}

/** Writes what the fields are for that must be there, which only messages need. */
export function printPurposes({ parts }: PlanModel): string {
  const entries = [...parts.values()].flatMap((part) => {
    const fields = part.type === "object" ? part.fields.filter(({ isRequired }) => isRequired) : [];
    if (fields.length === 0) return [];
    return `${part.name}: {\n${fields.map(({ key, says }) => `${quoted(key)}: ${quoted(says)},\n`).join("")}},\n`;
  });
  return `${NOTICE}

/** What each field of an object of the plan that must be there is for, in one sentence. */
export const purposes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${entries.join("")}};
`;
}

/** Writes the descriptions of all entities and fields, which only docs and schemas for language models need. */
export function printDescriptions({ parts }: PlanModel): string {
  const entries = [...parts.values()].map((part) => {
    const fields =
      part.type === "object"
        ? part.fields.map(({ key, says }) => `${quoted(key)}: ${quoted(says)},\n`).join("")
        : "";
    return `${part.name}: { says: ${quoted(part.says)}, fields: {\n${fields}} },\n`;
  });
  return `${NOTICE}

/** What is said of each object of the plan and of its fields, in one sentence each. */
export const descriptions: Readonly<
  Record<string, { readonly says: string; readonly fields: Readonly<Record<string, string>> }>
> = {
${entries.join("")}};
`;
}

const FIELDS = `/** How many fields have numbers so far. */
let numbered = 0;

/** A field, which has the next number where it is noted in columns; see \`isNoted\` of src/generate/plan/plan-model.ts. */
function field(value: FieldPlan["value"], isRequired: boolean): FieldPlan {
  const item = value.type === "list" ? value.item : value;
  const isNoted = "accepts" in item || (item.type === "string" && (item.identity ?? item.targets) !== undefined);
  return { value, isRequired, number: isNoted ? ++numbered : 0 };
}

/** A field that must be there. */
function required(value: FieldPlan["value"]): FieldPlan {
  return field(value, true);
}

/** A field that may be left out. */
function optional(value: FieldPlan["value"]): FieldPlan {
  return field(value, false);
}

function object(
  entity: ObjectPlan["entity"],
  fields: ObjectPlan["fields"],
  accepts: ObjectPlan["accepts"],
): ObjectPlan {
  return { type: "object", entity, fields, accepts };
}

function union(
  entity: UnionPlan["entity"],
  options: UnionPlan["options"],
  accepts: UnionPlan["accepts"],
): UnionPlan {
  return { type: "union", entity, options, accepts };
}

function list(item: FieldPlan["value"], minimum: number, maximum?: number): FieldPlan["value"] {
  return { type: "list", item, minimum, maximum };
}
`;

type StringModel = Extract<ValueModel, { type: "string" }>;
type CodeModel = Extract<ValueModel, { type: "code" }>;

class Printer {
  readonly #parts: ReadonlyMap<string, PartModel>;
  /** Names of constants and functions that several parts share, by what they are made of. */
  /** The numbers of the fields that hold entities, ids or references, by part and key. */
  readonly #numbers = new Map<string, number>();
  readonly #shared = new Map<string, { readonly name: string; readonly text: string }>();
  /** Functions for lists of parts, by their names. */
  readonly #lists = new Map<string, string>();
  #counts = new Map<string, number>();

  constructor({ parts }: PlanModel) {
    this.#parts = parts;
    for (const part of parts.values()) {
      if (part.type === "union") continue;
      for (const { key, value } of part.fields)
        if (isNoted(value)) this.#numbers.set(`${part.name}.${key}`, this.#numbers.size + 1);
    }
    if (this.#numbers.size >= MOST_FIELDS)
      throw new Error(`The plan has ${this.#numbers.size} fields to be numbered.`);
  }

  #number(part: string, key: string): number {
    return this.#numbers.get(`${part}.${key}`) ?? 0;
  }

  /** The functions for lists of parts, after all acceptors were printed. */
  lists(): string[] {
    return [...this.#lists.values()];
  }

  /** What parts share, after they were printed. Called first, so it prints every value itself. */
  shared(): string {
    for (const part of this.#parts.values()) {
      if (part.type === "object") for (const { value } of part.fields) this.#collect(value);
    }
    return [...this.#shared.values()].map(({ text }) => text).join("\n");
  }

  #collect(value: ValueModel): void {
    if (value.type === "list") this.#collect(value.item);
    else if (value.type === "string") {
      this.#stringPlan(value);
      this.#stringTest(value);
    } else if (value.type === "code") {
      this.#codePlan(value);
      this.#codeTest(value);
    }
  }

  /** The name of something shared; a number is added where another thing has the name that is wanted. */
  #share(key: string, wanted: string, text: (name: string) => string): string {
    let shared = this.#shared.get(key);
    if (!shared) {
      const count = (this.#counts.get(wanted) ?? 0) + 1;
      this.#counts.set(wanted, count);
      const name = count === 1 ? wanted : `${wanted}${count}`;
      shared = { name, text: text(name) };
      this.#shared.set(key, shared);
    }
    return shared.name;
  }

  #pattern(source: string, wanted: string): string {
    const constant = wanted.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
    return this.#share(
      `pattern ${source}`,
      constant,
      (name) => `const ${name} = ${new RegExp(source).toString()};\n`,
    );
  }

  #stringPlan({ name: form, demands, identity, targets }: StringModel): string {
    const wanted = identity
      ? `${camelCase(identity)}Id`
      : targets
        ? `to${targets.length > 4 ? "Any" : targets.map(pascalCase).join("Or")}`
        : `a${form}`;
    return this.#share(`string ${JSON.stringify([demands, identity, targets])}`, wanted, (name) => {
      const names = identity === undefined ? "" : `, identity: ${quoted(identity)}`;
      const to = targets === undefined ? "" : `, targets: ${JSON.stringify(targets)}`;
      return `const ${name}: StringPlan = { type: "string", form: ${quoted(form)}, demands: ${this.#demands(demands, form)}${names}${to} };\n`;
    });
  }

  /** The name of the list of what a string must meet, which all ids and references share. */
  #demands(demands: StringModel["demands"], form: string): string {
    const wanted = `demandsOf${form}`;
    return this.#share(`demands ${JSON.stringify(demands)}`, wanted, (name) => {
      const written = demands.map(
        ({ pattern, expected }) =>
          `{ pattern: ${pattern === undefined ? "undefined" : this.#pattern(pattern, form)}, expected: ${quoted(expected)} }`,
      );
      return `const ${name}: StringPlan["demands"] = [${written.join(", ")}];\n`;
    });
  }

  #codePlan({ codelist, codes }: CodeModel): string {
    return this.#share(
      `codes ${JSON.stringify([codelist, codes])}`,
      `${codelist ?? "version"}Codes`,
      (name) => {
        const list = codelist === undefined ? "undefined" : quoted(codelist);
        return `const ${name}: CodePlan = { type: "code", codelist: ${list}, codes: ${JSON.stringify(codes)} };\n`;
      },
    );
  }

  /** The names of the constants for the codelists. */
  codelists(): string[] {
    const values = [...this.#parts.values()].flatMap((part) =>
      part.type === "object" ? part.fields.map(({ value }) => itemOf(value)) : [],
    );
    const names = values.flatMap((value) =>
      value.type === "code" && value.codelist !== undefined ? [this.#codePlan(value)] : [],
    );
    return [...new Set(names)].sort();
  }

  /** The name of a function that says whether a value is one of the codes. */
  #codeTest(value: CodeModel): string {
    const plan = this.#codePlan(value);
    return this.#share(`test of ${plan}`, `is${upperFirst(value.codelist ?? "version")}`, (name) => {
      return `const ${name} = testOf(${plan});\n`;
    });
  }

  /** The name of a function that says whether a value is a string that meets all demands. */
  #stringTest({ name: form, demands }: StringModel): string {
    return this.#share(`test of ${JSON.stringify(demands)}`, `is${form}`, (name) => {
      const tests = demands.map(({ pattern }) =>
        pattern === undefined ? `value !== ""` : this.#matches(pattern, form),
      );
      return `function ${name}(value: unknown): value is string {\nreturn ${['typeof value === "string"', ...tests].join(" && ")};\n}\n`;
    });
  }

  /** Three forms of patterns that are frequent in every dataset are tested in a way that takes less time. */
  #matches(pattern: string, form: string): string {
    if (pattern === String.raw`[^ \t\n\r]`)
      return `(value.charCodeAt(0) > 0x20 || ${this.#pattern(pattern, form)}.test(value))`;
    // Most dates are plain days, which the pattern of all dates tries as date-times first.
    if (pattern === EDTF_PATTERN.source)
      return `(${this.#pattern(DAY_PATTERN.source, "Day")}.test(value) || ${this.#pattern(pattern, form)}.test(value))`;
    const [, characters, length] = /^\^(\[[^\]\\]+\])\{([0-9]+)\}\$$/.exec(pattern) ?? [];
    if (characters === undefined) return `${this.#pattern(pattern, form)}.test(value)`;
    return `value.length === ${length} && ${this.#pattern(`^${characters}*$`, `${form}Characters`)}.test(value)`;
  }

  /** The function that accepts an object or union. */
  acceptor(part: PartModel): string {
    return part.type === "union" ? this.#unionAcceptor(part) : this.#objectAcceptor(part);
  }

  #unionAcceptor({ name, options }: UnionModel): string {
    const cases = [...options].map(
      ([kind, option]) => `case ${quoted(kind)}:\nreturn ${acceptorName(option)}(value, holder, place);\n`,
    );
    return `function ${acceptorName(name)}(value: unknown, holder: number, place: number): number {
if (!isRecord(value)) return REFUSED;
switch (value.kind) {
${cases.join("")}default:
return REFUSED;
}
}
`;
  }

  /** Goes over the members that are there, and reads each once, rather than over those that may be there. */
  #objectAcceptor({ name, fields }: ObjectModel): string {
    const cases = fields.map((field) => this.#case(name, field));
    const needed = fields.filter(({ isRequired }) => isRequired).length;
    const holdsParts = fields.some(({ value }) => holdsPart(value));
    const notes = fields.some(({ value }) => isNoted(value));
    return `function ${acceptorName(name)}(value: unknown, holder: number, place: number): number {
if (!isRecord(value)) return REFUSED;
${notes ? "const entity = " : ""}enter(value, holder, place);
let own = 0;
${needed > 0 ? `let missing = ${needed};\n` : ""}${holdsParts ? "let inner = 0;\n" : ""}for (const key in value) {
const member = value[key];
own++;
switch (key) {
${cases.join("")}default:
return REFUSED;
}
}
return ${needed > 0 ? "missing === 0 && " : ""}hasNoOthers(value, own) ? own${holdsParts ? " + inner" : ""} : REFUSED;
}
`;
  }

  #case(name: string, { key, isRequired, value }: FieldModel): string {
    const counts = isRequired ? "missing--;\n" : "";
    return `case ${quoted(key)}: {\n${counts}${this.#check(value, "member", { number: this.#number(name, key), index: undefined })}break;\n}\n`;
  }

  /** Statements that return where a variable holds something else than what is planned, and go on otherwise. */
  #check(value: ValueModel, variable: string, at: Place): string {
    switch (value.type) {
      case "string": {
        const test = `${this.#stringTest(value)}(${variable})`;
        if (value.targets === undefined) {
          const given = value.identity === undefined ? "" : `give(${variable}, entity, ${placeIn(at)});\n`;
          return `if (!${test}) return REFUSED;\n${given}`;
        }
        return `if (!isReference(${variable}, ${this.#stringTest(value)}, entity, ${at.number}${at.index === undefined ? "" : `, ${placeIn(at)}`})) return REFUSED;\n`;
      }
      case "number":
        return `if (!Number.isSafeInteger(${variable}) || (${variable} as number) < ${value.minimum} || (${variable} as number) > ${value.maximum}) return REFUSED;\n`;
      case "code":
        return `if (!${this.#codeTest(value)}(${variable})) return REFUSED;\n`;
      case "literal":
        return `if (${variable} !== ${quoted(value.value)}) return REFUSED;\n`;
      case "part": {
        const count = `${variable}Count`;
        return `const ${count} = ${acceptorName(value.name)}(${variable}, entity, ${placeIn(at)});\nif (${count} < 0) return REFUSED;\ninner += ${count};\n`;
      }
      case "list": {
        const { item, minimum, maximum } = value;
        if (maximum === undefined && at.index === undefined) {
          const check = this.#listCheck(item, minimum, variable, at);
          if (check !== undefined) return check;
        }
        const bounds = [
          ...(minimum > 0 ? [`${variable}.length < ${minimum}`] : []),
          ...(maximum === undefined ? [] : [`${variable}.length > ${maximum}`]),
        ];
        const tests = [`!Array.isArray(${variable})`, ...bounds].join(" || ");
        const inner = variable === "member" ? "item" : `${variable}Item`;
        return `if (${tests}) return REFUSED;
for (let index = 0; index < ${variable}.length; index++) {
const ${inner}: unknown = ${variable}[index];
${this.#check(item, inner, { ...at, index: "index" })}}
`;
      }
    }
  }

  /** Statements for a list by one call, where its items are of a kind that many lists have; undefined for others. */
  #listCheck(item: ValueModel, minimum: number, variable: string, { number }: Place): string | undefined {
    if (item.type === "part") {
      const count = `${variable}Count`;
      return `const ${count} = ${this.#listAcceptor(item.name)}(${variable}, ${minimum}, entity, ${number});\nif (${count} < 0) return REFUSED;\ninner += ${count};\n`;
    }
    if (item.type === "code") {
      const test = this.#codeTest(item);
      return `if (!areAll(${variable}, ${minimum}, ${test})) return REFUSED;\n`;
    }
    if (item.type !== "string" || item.identity !== undefined) return undefined;
    const test = this.#stringTest(item);
    return item.targets === undefined
      ? `if (!areAll(${variable}, ${minimum}, ${test})) return REFUSED;\n`
      : `if (!areReferences(${variable}, ${minimum}, ${test}, entity, ${number})) return REFUSED;\n`;
  }

  /** The name of a function that accepts a list of parts: one for each kind of part, so that engines can inline what it calls. */
  #listAcceptor(part: string): string {
    const name = `${acceptorName(part)}List`;
    this.#lists.set(
      name,
      `function ${name}(list: unknown, minimum: number, holder: number, field: number): number {
if (!Array.isArray(list) || list.length < minimum) return REFUSED;
let count = 0;
for (let index = 0; index < list.length; index++) {
const inner = ${acceptorName(part)}(list[index], holder, field + (index + 1) * MOST_FIELDS);
if (inner < 0) return REFUSED;
count += inner;
}
return count;
}
`,
    );
    return name;
  }

  /** The constant that holds the plan of an object or union. */
  constant(part: PartModel): string {
    const entity = part.entity === undefined ? "undefined" : quoted(part.entity);
    const inside =
      part.type === "object"
        ? part.fields.map((field) => this.#field(field))
        : [...part.options].map(([kind, name]) => `${quoted(kind)}: ${planName(name)},\n`);
    return `const ${planName(part.name)} = ${part.type}(${entity}, {\n${inside.join("")}}, ${acceptorName(part.name)});\n`;
  }

  #field({ key, isRequired, value }: FieldModel): string {
    return `${quoted(key)}: ${isRequired ? "required" : "optional"}(${this.#value(value)}),\n`;
  }

  #value(value: ValueModel): string {
    switch (value.type) {
      case "string":
        return this.#stringPlan(value);
      case "code":
        return this.#codePlan(value);
      case "number":
        return `{ type: "number", minimum: ${value.minimum}, maximum: ${value.maximum}, expected: ${quoted(value.expected)} }`;
      case "literal":
        return `{ type: "literal", value: ${quoted(value.value)} }`;
      case "part":
        return planName(value.name);
      case "list": {
        const most = value.maximum === undefined ? "" : `, ${value.maximum}`;
        return `list(${this.#value(value.item)}, ${value.minimum}${most})`;
      }
    }
  }
}

interface Place {
  /** The field's number; see FieldPlan. */
  readonly number: number;
  /** The variable that holds the index, inside a list. */
  readonly index: string | undefined;
}

/** The expression for the place of a value, as `placeOf` of columns makes it. */
function placeIn({ number, index }: Place): string {
  return index === undefined ? String(number) : `${number} + (${index} + 1) * MOST_FIELDS`;
}

function itemOf(value: ValueModel): ValueModel {
  return value.type === "list" ? itemOf(value.item) : value;
}

function holdsPart(value: ValueModel): boolean {
  return value.type === "part" || (value.type === "list" && holdsPart(value.item));
}

function acceptorName(part: string): string {
  return `accept${part}`;
}

function planName(part: string): string {
  return lowerFirst(part);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  const bare = name.replaceAll(/[^A-Za-z0-9]/g, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A string as the code writes it; it holds no more than JSON. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
