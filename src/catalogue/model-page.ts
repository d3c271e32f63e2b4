import type { CodelistName } from "../plan/plan.ts";
import type { EntityName } from "../schema/model-types.ts";
import type { FieldOutline, FieldPlace, ModelOutline, Naming, PartOutline } from "./model-outline.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { PartExample } from "./typical-examples.ts";

const INTRO = `Every entity with all its fields. A field that is not required may be left out; an object has no other keys.
An arrow (→) is the id of another entity, of one of the kinds that it names. Each code is explained in the
[codelists](codelists.md), each word in the [glossary](glossary.md), and \`leader-calls explain Statement\` prints the section
of an entity. The examples are from [valid datasets](../examples), which also have the sentences that they quote.`;

const EVERYWHERE = `## What holds everywhere

- **Ids.** References name an entity by its \`id\`. All ids of a dataset are different, whatever they belong to. An id has small
  letters, digits and single hyphens: \`ilse-varn\`.
- **Nobody outside hears a call.** It is known only through accounts. An account has a voice (whose account it is) and a
  source (in which it is read). If the source's publisher passes on what somebody else says, there are two accounts, and
  \`relayedBy\` leads from one to the other.
- **Attribution.** Every fact that an account reports is attributed to that account, and says how sure it is. It never claims that
  something is true. What is attributed to no account (the date, medium, status and participants of a call) is the encoder's own judgement.
- **Evidence** quotes the words of a source that say something (\`exact\`), and says where they are (\`start\` and \`end\`,
  which \`leader-calls locate\` fills in). The source is that of the account. Evidence names a \`source\` only if there is no
  account, or if the words are in another source. A sealed dataset has digests in place of the words.
- **Left out means not reported.** If a field is left out, nobody reported it; that does not mean that it is not so. Without
  \`factuality\` nothing is graded, hedged or denied. \`attribution\` is left out where the account is the publisher's own: no words need to say so. A list that
  is not required may be left out or empty, with the same meaning. There is no \`null\`.
- **Denials** are written in the positive, and only \`factuality\` negates them.
- **Sides.** An actor acts for a side: a state, or an organization of states. A state is its own side. A person's side comes from
  the office held on the day of the call, an organization's from what it is part of, a group's from its affiliation.
  A newsroom, a party, a person without an office and a group of officials of two states have no side. \`sideOf\` of the
  index finds it.
- **Checks that compare two places** are not about fields: see the [rules](rules/README.md).
- **How to encode a text**, where two careful coders would decide differently, is in [encoding.md](encoding.md).`;

const ATTRIBUTED_HEADING = "Attributed facts";

/**
 * The whole model in Markdown: every entity with its fields, in the order of the outline.
 *
 * @throws Error where an entity, or a kind of one, has no example.
 */
export function modelPage(model: ModelOutline, examples: ReadonlyMap<string, PartExample>): string {
  const parts = model.names.flatMap((name) => model.partsOf(name));
  const without = parts.filter(({ name }) => !examples.has(name)).map(partTitle);
  if (without.length > 0)
    throw new Error(
      `No dataset in examples has ${without.join(" or ")}: write one into examples/rare-cases.json.`,
    );
  const page = new ModelPage(model, examples);
  const begin = ["# The model", "Made from the code by `npm run generate`.", INTRO, EVERYWHERE];
  const sections = model.names.map((name) => page.section(name));
  return [...begin, "## Entities", page.overview(), page.attributed(), ...sections].join("\n\n");
}

/** What a part is called in titles: `Statement`, `Circumstance: silence`. */
function partTitle({ entity, kind }: PartOutline): string {
  return kind === undefined ? entity : `${entity}: ${kind}`;
}

const link = (name: EntityName) => `[${name}](#${name.toLowerCase()})`;

const inMarkdown: Naming = {
  entity: link,
  codelist: (name: CodelistName) => `a code of [${name}](codelists.md#${name.toLowerCase()})`,
  literal: (value) => `\`"${value}"\``,
};

class ModelPage {
  constructor(
    private readonly model: ModelOutline,
    private readonly examples: ReadonlyMap<string, PartExample>,
  ) {}

  overview(): string {
    return table(
      ["entity", "what it is"],
      this.model.names.map((name) => [link(name), plainMarkdown(this.model.says(name))]),
    );
  }

  /** The fields that are explained once. */
  attributed(): string {
    const entities = this.model.attributedEntities().map(link);
    return [
      `## ${ATTRIBUTED_HEADING}`,
      `Every fact that an account reports has these fields: ${listed(entities)}.`,
      this.#fieldTable(this.model.attributed),
    ].join("\n\n");
  }

  section(name: EntityName): string {
    const { model } = this;
    const relations = [
      ...places("Part of", model.holdersOf(name)),
      ...places("Named by", model.namedBy(name)),
    ];
    return [
      `## ${name}`,
      model.says(name),
      ...(relations.length > 0 ? [relations.join("\n")] : []),
      ...this.#content(name),
    ].join("\n\n");
  }

  #content(name: EntityName): string[] {
    const options = this.model.optionsOf(name);
    if (options.length > 0) {
      const rows = options.map(({ kind, entity }) => [`\`${kind}\``, link(entity)]);
      return ["By its `kind`, it is one of these.", table(["kind", "entity"], rows)];
    }
    const parts = this.model.partsOf(name);
    const [first] = parts;
    if (first?.kind === undefined) return parts.flatMap((part) => this.#fieldsAndExample(part, part.fields));
    // What all kinds have is said once, above them.
    const isInAll = (field: FieldOutline) =>
      parts.every(({ fields }) =>
        fields.some((other) => this.#row(other).join() === this.#row(field).join()),
      );
    const shared = first.fields.filter(isInAll);
    return [
      "It has one of several kinds. All kinds have `kind` and these fields:",
      ...this.#fields(shared, first.attributed),
      ...parts.flatMap((part) => [
        `### ${partTitle(part)}`,
        plainMarkdown(part.says),
        ...this.#fieldsAndExample(
          { ...part, attributed: [] },
          part.fields.filter((field) => field.key !== "kind" && !isInAll(field)),
        ),
      ]),
    ];
  }

  #fieldsAndExample({ name, attributed }: PartOutline, fields: readonly FieldOutline[]): string[] {
    const example = this.examples.get(name);
    if (!example) return this.#fields(fields, attributed);
    const { file, value } = example;
    // The smallest dataset is a file of its own, and too long to be read here.
    const shown =
      name === "Dataset"
        ? ["The smallest example is [minimal.json](../examples/minimal.json)."]
        : [`Example, from [${file}](../examples/${file}):`, `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``];
    return [...this.#fields(fields, attributed), ...shown];
  }

  #fields(fields: readonly FieldOutline[], attributed: readonly FieldOutline[]): string[] {
    const own = fields.length === 0 ? [] : [this.#fieldTable(fields)];
    if (attributed.length === 0) return own.length === 0 ? ["It has no other fields."] : own;
    const keys = listed(attributed.map(({ key }) => `\`${key}\``));
    const anchor = ATTRIBUTED_HEADING.toLowerCase().replaceAll(" ", "-");
    return [...own, `And, as all [attributed facts](#${anchor}) have them: ${keys}.`];
  }

  #fieldTable(fields: readonly FieldOutline[]): string {
    return table(
      ["field", "value", "required", "what it says"],
      fields.map((field) => this.#row(field)),
    );
  }

  #row({ key, value, isRequired, says }: FieldOutline): string[] {
    return [
      `\`${key}\``,
      this.model.valueInWords(value, inMarkdown),
      isRequired ? "yes" : "",
      plainMarkdown(says),
    ];
  }
}

function places(relation: string, fields: readonly FieldPlace[]): string[] {
  if (fields.length === 0) return [];
  return [`- ${relation}: ${fields.map(({ entity, key }) => `${link(entity)}.${key}`).join(", ")}.`];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
