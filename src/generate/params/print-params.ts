import type { ReadParam } from "./read-params.ts";

/** Members that several params have are written once, if they are longer than this. */
const LONG = 200;

/** The module that holds what the docs say of the params of each code. */
export function printParams(params: ReadonlyMap<string, readonly ReadParam[]>): string {
  const printer = new ParamPrinter(params);
  const codes = [...params].map(([code, list]) => `${JSON.stringify(code)}: ${printer.print(list)},\n`);
  return `// Written by \`npm run generate\` from the types of params and their comments. Do not edit.
import type { ParamDoc } from "./diagnostic-kind.ts";

${printer.shared()}
/** What the params of each code are, in the order of their declarations. */
export const paramDocs: Readonly<Record<string, readonly ParamDoc[]>> = {
${codes.join("")}};
`;
}

class ParamPrinter {
  /** How often each list of members occurs, by its text. */
  readonly #uses = new Map<string, number>();
  /** The names of lists of members that are written once. */
  readonly #names = new Map<string, string>();
  readonly #shared: string[] = [];

  constructor(params: ReadonlyMap<string, readonly ReadParam[]>) {
    const count = (list: readonly ReadParam[]): void => {
      const text = JSON.stringify(list);
      const uses = (this.#uses.get(text) ?? 0) + 1;
      this.#uses.set(text, uses);
      // The members of what is written once are counted once.
      if (uses === 1) for (const { members } of list) if (members.length > 0) count(members);
    };
    for (const list of params.values())
      for (const { members } of list) if (members.length > 0) count(members);
  }

  print(list: readonly ReadParam[]): string {
    const items = list.map(({ name, type, isOptional, says, members }) =>
      [
        `{ name: ${JSON.stringify(name)}, type: ${JSON.stringify(type)},`,
        isOptional ? " isOptional: true," : "",
        ` says: ${JSON.stringify(says)},`,
        members.length > 0 ? ` members: ${this.#membersOf(members)},` : "",
        " }",
      ].join(""),
    );
    return `[${items.join(", ")}]`;
  }

  #membersOf(members: readonly ReadParam[]): string {
    const text = JSON.stringify(members);
    if (text.length < LONG || (this.#uses.get(text) ?? 0) < 2) return this.print(members);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    // What these members share with others is written before them.
    const printed = this.print(members);
    const name = `members${this.#names.size + 1}`;
    this.#names.set(text, name);
    this.#shared.push(`const ${name}: readonly ParamDoc[] = ${printed};\n`);
    return name;
  }

  /** The constants of what is written once. */
  shared(): string {
    return this.#shared.join("");
  }
}
