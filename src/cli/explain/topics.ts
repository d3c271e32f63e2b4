import { ModelOutline } from "../../catalogue/model-outline.ts";
import type { FieldOutline } from "../../catalogue/model-outline.ts";
import { rulePage } from "../../catalogue/rule-page.ts";
import type { PartExample } from "../../catalogue/typical-examples.ts";
import { groupBy } from "../../collections/group-by.ts";
import type { DocumentedKind } from "../../diagnostics/diagnostic-kind.ts";
import { tableDiagnosticKinds } from "../../export/table-diagnostic-kinds.ts";
import { extractionDiagnosticKinds } from "../../extraction/extraction-diagnostic-kinds.ts";
import { plansByEntity } from "../../plan/plans-by-entity.ts";
import { codelists } from "../../schema/codelists/all-codelists.ts";
import type { Codelist } from "../../schema/codelists/define-codelist.ts";
import { diagnosticKinds } from "../../validate/diagnostic-kinds.ts";
import { colors } from "../colors.ts";
import { items, paragraph, wrappedMarkdown } from "./layout.ts";
import { ModelText, nameOfPart } from "./model-text.ts";

/** What a topic is; those of one sort stand together in the list of all. */
export type Sort = "entity" | "kind" | "field" | "codelist" | "code" | "diagnostics" | "diagnostic";

/** Something that the command explains. */
export interface Topic {
  readonly sort: Sort;
  /** What one writes to have it explained. */
  readonly name: string;
  /** Other names of it; several topics may have one. */
  readonly alsoCalled: readonly string[];
  /** What it is, in a sentence. */
  readonly says: string;
  text(): string;
}

/** Everything that the command explains. `examples` is asked for only where one is printed. */
export function allTopics(examples: () => ReadonlyMap<string, PartExample>): Topic[] {
  const model = new ModelOutline(plansByEntity());
  const text = () => new ModelText(model, examples());
  return [...entityTopics(model, text), ...codelistTopics(text), ...diagnosticTopics()];
}

function entityTopics(model: ModelOutline, text: () => ModelText): Topic[] {
  const fieldTopic = (holder: string, field: FieldOutline, alsoCalled: readonly string[]): Topic => ({
    sort: "field",
    name: `${holder}.${field.key}`,
    // Kinds and codes are written with a slash, so fields are looked for with one too.
    alsoCalled: [...alsoCalled, `${holder}/${field.key}`],
    says: field.says,
    text: () => text().field(`${holder}.${field.key}`, field),
  });
  const entities = model.names.map((name): Topic => ({
    sort: "entity",
    name,
    alsoCalled: [],
    says: model.says(name),
    text: () => text().entity(name),
  }));
  const attributed: Topic = {
    sort: "entity",
    name: "Attributed",
    alsoCalled: [],
    says: "What every fact that an account reports has.",
    text: () => text().attributed(),
  };
  const parts = model.names.flatMap((name) => model.partsOf(name));
  const kinds = parts.flatMap((part): Topic[] => {
    if (part.kind === undefined) return [];
    const { says, kind } = part;
    return [
      { sort: "kind", name: nameOfPart(part), alsoCalled: [kind], says, text: () => text().kind(part) },
    ];
  });
  const fields = parts.flatMap((part) => [
    ...part.fields.map((field) =>
      fieldTopic(nameOfPart(part), field, [`${part.entity}.${field.key}`, field.key]),
    ),
    // Every fact has these: their key alone leads to where they are explained once.
    ...part.attributed.map((field) => fieldTopic(nameOfPart(part), field, [`${part.entity}.${field.key}`])),
  ]);
  const shared = model.attributed.map((field) => fieldTopic("Attributed", field, [field.key]));
  return [...entities, attributed, ...kinds, ...shared, ...fields];
}

function codelistTopics(text: () => ModelText): Topic[] {
  return Object.values(codelists).flatMap((list): Topic[] => {
    const { name } = list;
    const { description, codes }: Codelist = list;
    return [
      { sort: "codelist", name, alsoCalled: [], says: description, text: () => text().codelist(name) },
      ...Object.entries(codes).map(([code, { definition }]): Topic => ({
        sort: "code",
        name: `${name}/${code}`,
        alsoCalled: [code],
        says: definition,
        text: () => text().code(name, code),
      })),
    ];
  });
}

function diagnosticTopics(): Topic[] {
  const kinds = [...diagnosticKinds().values(), ...extractionDiagnosticKinds, ...tableDiagnosticKinds];
  const groups = groupBy(kinds, ({ code }) => code.slice(0, code.indexOf("/")));
  return [
    ...[...groups].map(([group, members]): Topic => ({
      sort: "diagnostics",
      name: `${group}/`,
      alsoCalled: [group],
      says: members.map(({ code }) => code.slice(group.length + 1)).join(", "),
      text: () => diagnosticsText(group, members),
    })),
    ...kinds.map((kind): Topic => ({
      sort: "diagnostic",
      name: kind.code,
      alsoCalled: [kind.code.slice(kind.code.indexOf("/") + 1)],
      says: kind.reason,
      text: () => wrappedMarkdown(rulePage(kind)),
    })),
  ];
}

function diagnosticsText(group: string, members: readonly DocumentedKind<never>[]): string {
  const all = members.map(({ code, severity, reason }) => `${code} (${severity})\n${paragraph(reason, 2)}`);
  return `${colors.bold(`Diagnostics of the group ${group}`)}\n\n${all.join("\n")}`;
}

/** The list of all topics, without those that others lead to: kinds, fields, codes and single diagnostics. */
export function listOfTopics(topics: readonly Topic[]): string {
  const listed: readonly (readonly [Sort, string])[] = [
    ["entity", "Entities, such as leader-calls explain Statement"],
    ["kind", "Kinds of an entity, such as leader-calls explain Circumstance/silence"],
    ["codelist", "Codelists, such as leader-calls explain act"],
    ["diagnostics", "Diagnostics, such as leader-calls explain evidence/quote-mismatch"],
  ];
  const sections = listed.map(([sort, title]) => {
    const rows = topics.filter((topic) => topic.sort === sort).map(({ name, says }) => [name, says] as const);
    return `${colors.bold(title)}\n${items(rows)}`;
  });
  const more = paragraph(
    "A field (leader-calls explain Statement.mode) and a code (leader-calls explain act/deny) have explanations of their own. A last part alone is enough: deny, mode, quote-mismatch.",
  );
  return [...sections, more].join("\n\n");
}
