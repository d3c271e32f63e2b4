import { datasetPlan } from "../../plan/dataset-plan.ts";
import { partName } from "../../plan/plan.ts";
import type { ObjectPlan, StringPlan, ValuePlan } from "../../plan/plan.ts";
import type { Account, Dataset, EntityName, Evidence, Source } from "../../schema/model-types.ts";
import { isTerm, jsonLdContext } from "./context.ts";
import type { Context } from "./context.ts";
import { DATASETS, WIKIDATA, XSD } from "./namespaces.ts";
import { furtherClasses, standardClasses, typeOfSource } from "./standard-terms.ts";
import { isSaidOfHolder, termOf } from "./terms.ts";

/** How datasets are written as JSON-LD. */
export interface JsonLdOptions {
  /**
   * What the IRIs of datasets begin with, such as `https://calls.example/`: the statement `s1` of the dataset `bridge` is
   * `https://calls.example/bridge#s1`. Without it they are URNs, `urn:leader-calls:dataset:bridge#s1`.
   */
  readonly base?: string;
}

/** An object of JSON-LD. */
export type JsonLdNode = { readonly [key: string]: unknown };

/** A document of JSON-LD: one dataset with the context that says what its keys mean. */
export interface JsonLdDocument extends JsonLdNode {
  readonly "@context": Context;
}

/**
 * A valid dataset as a document of JSON-LD, which has its context in it, so that nothing must be fetched to read it. Evidence
 * is written as annotations of the W3C's Web Annotation, where accounts and sources come from in PROV, people,
 * organizations and sources in the terms of schema.org, codes as concepts of SKOS.
 */
export function toJsonLd(dataset: Dataset, { base = DATASETS }: JsonLdOptions = {}): JsonLdDocument {
  return { "@context": jsonLdContext(base), ...jsonLdNode(dataset) };
}

/**
 * The same without its context, for a document with several datasets. Each must have a name of its own in its IRI; that is its
 * id, where no other name is given.
 */
export function jsonLdNode(dataset: Dataset, name: string = dataset.id): JsonLdNode {
  return new Writer(dataset, name).dataset();
}

/** Where a value stands: the IRI of what holds it, and the source that evidence in it means where it names none. */
interface Place {
  readonly holder: string;
  readonly key: string;
  readonly source: string | undefined;
  /** Which of its list it is, from 1. */
  readonly position?: number;
}

type Members = Readonly<Record<string, unknown>>;

class Writer {
  readonly #dataset: Dataset;
  readonly #iri: string;
  readonly #sourcesOfAccounts: ReadonlyMap<string, string>;
  /** What an account relays, by the relaying account. */
  readonly #relayed = new Map<string, string[]>();

  constructor(dataset: Dataset, name: string) {
    this.#dataset = dataset;
    this.#iri = `dataset:${name.split("/").map(encodeURIComponent).join("/")}`;
    this.#sourcesOfAccounts = new Map(dataset.accounts.map(({ id, source }) => [id, source]));
    for (const { id, relayedBy } of dataset.accounts) {
      if (relayedBy === undefined) continue;
      this.#relayed.set(relayedBy, [...(this.#relayed.get(relayedBy) ?? []), this.#iriOf(id)]);
    }
  }

  dataset(): JsonLdNode {
    const node = this.#node(datasetPlan, "Dataset", this.#dataset, this.#iri, undefined);
    return { id: this.#iri, type: "Dataset", ...node };
  }

  #iriOf(id: string): string {
    return id === this.#dataset.id ? this.#iri : `${this.#iri}#${encodeURIComponent(id)}`;
  }

  /** The fields of an object. */
  #node(
    { fields }: ObjectPlan,
    entity: EntityName,
    members: Members,
    holder: string,
    source: string | undefined,
  ): Record<string, unknown> {
    const node: Record<string, unknown> = {};
    for (const [key, { value: plan }] of Object.entries(fields)) {
      const value = members[key];
      if (value === undefined || plan.type === "literal" || (plan.type === "string" && plan.identity))
        continue;
      if (isSaidOfHolder(plan))
        Object.assign(node, this.#node(plan, "Identifiers", value as Members, holder, source));
      else node[termOf(entity, key, plan).name] = this.#value(plan, value, { holder, key, source });
    }
    return node;
  }

  #value(plan: ValuePlan, value: unknown, place: Place): unknown {
    switch (plan.type) {
      case "list": {
        const items = value as readonly unknown[];
        const hasNodes = plan.item.type === "object" || plan.item.type === "union";
        return items.map((item, at) =>
          hasNodes
            ? this.#value(plan.item, item, { ...place, key: `${place.key}/${at}`, position: at + 1 })
            : this.#value(plan.item, item, place),
        );
      }
      case "string":
        return this.#string(plan, value as string);
      case "code":
        return plan.codelist === undefined ? value : codeIri(plan.codelist, value as string);
      case "object":
        return this.#object(
          plan,
          plan.entity ?? "Dataset",
          plan.entity ?? "Dataset",
          value as Members,
          place,
        );
      case "union": {
        const kind = String((value as Members)["kind"]);
        const option = plan.options[kind];
        if (!option) throw new Error(`There is no ${plan.entity} of the kind ${kind}.`);
        const entity = option.entity ?? plan.entity;
        return this.#object(option, entity, partName(option, plan.entity, kind), value as Members, place);
      }
      case "number":
      case "literal":
        return value;
      default:
        return plan satisfies never;
    }
  }

  #string({ targets, form }: StringPlan, value: string): unknown {
    if (targets) return this.#iriOf(value);
    if (form === "IdentifiersWikidata") return WIKIDATA + value;
    return form === "Uri" ? safeUri(value) : value;
  }

  #object(
    plan: ObjectPlan,
    entity: EntityName,
    className: string,
    members: Members,
    { holder, key, source, position }: Place,
  ): JsonLdNode {
    const { id, account } = members;
    const iri = typeof id === "string" ? this.#iriOf(id) : within(holder, key);
    const head = {
      id: iri,
      type: typesOf(entity, className, members),
      ...(position !== undefined && { position }),
    };
    if (entity === "Evidence")
      return { ...head, ...this.#annotation(plan, members, { holder, key, source }) };
    const own = ownSource(entity, members) ?? this.#sourcesOfAccounts.get(String(account)) ?? source;
    return { ...head, ...this.#added(entity, members), ...this.#node(plan, entity, members, iri, own) };
  }

  /** What PROV says in fewer words. */
  #added(entity: EntityName, members: Members): JsonLdNode {
    if (entity === "Account") {
      const relayed = this.#relayed.get((members as unknown as Account).id);
      return relayed ? { wasDerivedFrom: relayed } : {};
    }
    if (entity !== "Source") return {};
    const { derivedFrom = [] } = members as unknown as Source;
    const from = (isQuoted: boolean) =>
      derivedFrom
        .filter(({ how }) => (how === "quotation") === isQuoted)
        .map((each) => this.#iriOf(each.source));
    const [quoted, derived] = [from(true), from(false)];
    return {
      ...(derived.length > 0 && { wasDerivedFrom: derived }),
      ...(quoted.length > 0 && { wasQuotedFrom: quoted }),
    };
  }

  /** Evidence as an annotation: what it is evidence for is the body, and its words in the source are the target. */
  #annotation({ fields }: ObjectPlan, evidence: Evidence, { holder, key, source: meant }: Place): JsonLdNode {
    const { source = meant, exact, start, end, prefix, suffix, ...others } = evidence;
    const around = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
    const quote = { type: "TextQuoteSelector", ...(exact !== undefined && { exact }), ...around };
    const position = {
      type: "TextPositionSelector",
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    };
    const hasPosition = start !== undefined || end !== undefined;
    const hasQuote = exact !== undefined || (!hasPosition && Object.keys(around).length > 0);
    const selector = [
      // Of sealed words only the position is there for what stands before and after them.
      ...(hasPosition ? [{ ...position, ...(!hasQuote && around) }] : []),
      ...(hasQuote ? [quote] : []),
    ];
    const target: Record<string, unknown> = { type: "SpecificResource" };
    if (source !== undefined) target["source"] = this.#iriOf(source);
    if (selector.length > 0) target["selector"] = selector;
    for (const [name, value] of Object.entries(others)) {
      const field = fields[name];
      if (field)
        target[termOf("Evidence", name, field.value).name] = this.#value(field.value, value, {
          holder,
          key,
          source,
        });
    }
    const isEvidence = /^evidence\//.test(key);
    return {
      motivation: isEvidence ? "describing" : "highlighting",
      ...(isEvidence && { body: holder }),
      target,
    };
  }
}

/** The source in which what an entity holds is printed, where the entity says so itself. */
function ownSource(entity: EntityName, members: Members): string | undefined {
  if (entity === "Source") return String(members["id"]);
  return entity === "Account" ? String(members["source"]) : undefined;
}

/** The IRI of an object without an id of its own: that of the nearest holder that has one, and the way from there. */
function within(holder: string, key: string): string {
  return holder.includes("#") ? `${holder}/${key}` : `${holder}#/${key}`;
}

/** The IRI of a code. */
function codeIri(codelist: string, code: string): string {
  return `code:${codelist}/${encodeURIComponent(code)}`;
}

function typesOf(entity: EntityName, className: string, members: Members): string | string[] {
  const names = [
    ...new Set([
      ...Object.keys(standardClasses[entity] ?? { [className]: "" }),
      ...furtherNames(entity, className),
    ]),
  ];
  if (entity === "Source") names.push(typeOfSource(String(members["kind"])));
  return names.length === 1 && names[0] !== undefined ? names[0] : names;
}

function furtherNames(entity: EntityName, className: string): string[] {
  return [...Object.keys(furtherClasses[entity] ?? {}), ...(className === entity ? [] : [entity])];
}

/** A URI whose scheme is also a term of the context would be read as that term: it is written as a literal. */
function safeUri(uri: string): unknown {
  const [, scheme = "", rest = ""] = /^([^:]*):(.*)$/s.exec(uri) ?? [];
  const isMistakable = isTerm(scheme) && !rest.startsWith("//");
  return isMistakable ? { "@value": uri, "@type": `${XSD}anyURI` } : uri;
}
