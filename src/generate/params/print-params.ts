import type { ReadParam } from "./read-params.ts";

/** What is written before the docs: most params are texts, and many are the same for several codes. */
const HEAD = `// Written by \`npm run generate\` from the types of params and their comments. Do not edit.
import type { ParamDoc } from "./diagnostic-kind.ts";

type Docs = Readonly<Record<string, readonly ParamDoc[]>>;

const param = (name: string, type: string, says: string, members?: readonly ParamDoc[]): ParamDoc =>
  members ? { name, type, says, members } : { name, type, says };
const text = (name: string, says: string): ParamDoc => param(name, "string", says);
const optional = ({ name, type, ...more }: ParamDoc): ParamDoc => ({ name, type, isOptional: true, ...more });

let made: Docs | undefined;

/** What the params of each code are, in the order of their declarations; made when they are first asked for. */
export function paramDocs(): Docs {
  return (made ??= makeParamDocs());
}
`;

/** The module that holds what the docs say of the params of each code. */
export function printParams(params: ReadonlyMap<string, readonly ReadParam[]>): string {
  const printer = new ParamPrinter(params);
  const codes = [...params].map(([code, list]) => `${JSON.stringify(code)}: ${printer.printList(list)},\n`);
  return `${HEAD}
function makeParamDocs(): Docs {
${printer.shared()}
return {
${codes.join("")}};
}
`;
}

class ParamPrinter {
  /** How often each param and each list of members occurs, by its text. */
  readonly #uses = new Map<string, number>();
  /** The names of what is written once. */
  readonly #names = new Map<string, string>();
  readonly #shared: string[] = [];

  constructor(params: ReadonlyMap<string, readonly ReadParam[]>) {
    for (const list of params.values()) for (const param of list) this.#count(param);
  }

  /** The constants of what is written once. */
  shared(): string {
    return this.#shared.join("");
  }

  printList(list: readonly ReadParam[]): string {
    return `[${list.map((param) => this.#once("param", param, () => this.#print(param))).join(", ")}]`;
  }

  #print({ name, type, isOptional, says, members }: ReadParam): string {
    const all = [name, ...(type === "string" ? [] : [type]), says].map((each) => JSON.stringify(each));
    if (members.length > 0) all.push(this.#once("members", members, () => this.printList(members)));
    const printed = `${type === "string" ? "text" : "param"}(${all.join(", ")})`;
    return isOptional ? `optional(${printed})` : printed;
  }

  /** Counts what it is made of only once, because what occurs again is not written again. */
  #count(value: ReadParam | readonly ReadParam[]): void {
    const key = JSON.stringify(value);
    const uses = (this.#uses.get(key) ?? 0) + 1;
    this.#uses.set(key, uses);
    if (uses > 1) return;
    if ("members" in value) {
      if (value.members.length > 0) this.#count(value.members);
    } else for (const param of value) this.#count(param);
  }

  #once(kind: string, value: ReadParam | readonly ReadParam[], print: () => string): string {
    const key = JSON.stringify(value);
    if ((this.#uses.get(key) ?? 0) < 2) return print();
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    // What it shares with others is written before it.
    const printed = print();
    const name = `${kind}${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.#shared.push(`const ${name} = ${printed};\n`);
    return name;
  }
}
