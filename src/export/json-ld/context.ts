import { addedTerms, furtherClasses, sourceClasses, standardClasses } from "./standard-terms.ts";
import { CODES, DATASETS, OA, SCHEMA, VOCABULARY } from "./namespaces.ts";
import { allParts, isSaidOfHolder, termOf } from "./terms.ts";
import type { Part, Term } from "./terms.ts";

/** What a context says of a term. */
export type Definition =
  | string
  | {
      readonly "@id": string;
      readonly "@type"?: string;
      readonly "@container"?: string;
      readonly "@prefix"?: true;
    };

/** A context of JSON-LD: each term with what it means. */
export type Context = Readonly<Record<string, Definition>>;

/** Terms of Web Annotation, called as its own context calls them, so that an annotation taken out of a document can be read with that. */
const annotationTerms: Context = {
  Annotation: `${OA}Annotation`,
  SpecificResource: `${OA}SpecificResource`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  body: { "@id": `${OA}hasBody`, "@type": "@id" },
  target: { "@id": `${OA}hasTarget`, "@type": "@id" },
  selector: { "@id": `${OA}hasSelector`, "@type": "@id", "@container": "@set" },
  motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
  describing: `${OA}describing`,
  highlighting: `${OA}highlighting`,
};

let made: Context | undefined;
const terms = (): Context => (made ??= { ...annotationTerms, ...classes(), ...properties() });

/** The context of our documents. It is made of the model, so that a new field or entity is in it as soon as its schema is. */
export function jsonLdContext(base: string = DATASETS): Context {
  return { dataset: prefix(base), code: CODES, id: "@id", type: "@type", ...terms() };
}

/** Whether a word has a meaning in the context. */
export function isTerm(word: string): boolean {
  return ["dataset", "code", "id", "type"].includes(word) || Object.hasOwn(terms(), word);
}

/** In JSON-LD 1.1 a base that ends with a letter is a prefix only where that is said; what 1.0 knows is enough for others. */
function prefix(base: string): Definition {
  return /[:/?#[\]@]$/.test(base) ? base : { "@id": base, "@prefix": true };
}

function classes(): Context {
  const found: Record<string, string> = {};
  for (const { className, entity } of allParts()) {
    if (standardClasses[entity] === undefined) {
      found[entity] = VOCABULARY + entity;
      found[className] = VOCABULARY + className;
    }
    Object.assign(found, standardClasses[entity], furtherClasses[entity]);
  }
  return { ...found, ...sourceClasses };
}

function properties(): Context {
  const found = new Map<string, Term>();
  for (const part of allParts()) {
    const { entity, className, plan } = part;
    expectTermsApart(part);
    for (const [key, { value }] of Object.entries(plan.fields)) {
      // Ids are `id`, and the kind of a union is its class.
      if (value.type === "literal" || (value.type === "string" && value.identity !== undefined)) continue;
      const term = termOf(entity, key, value);
      const known = found.get(term.name);
      found.set(term.name, known ? oneTerm(known, term, `${className}.${key}`) : term);
    }
  }
  const added = Object.entries(addedTerms).map(([name, iri]): [string, Definition] => [
    name,
    { "@id": iri, "@type": "@id", "@container": "@set" },
  ]);
  const position = { position: `${SCHEMA}position` };
  return {
    ...Object.fromEntries([...found.values()].map((term) => [term.name, definitionOf(term)])),
    ...Object.fromEntries(added),
    ...position,
  };
}

/** What registers know an actor by is said of the actor, so that none of these fields may be called as one of its own. */
export function expectTermsApart({ entity, className, plan }: Part): void {
  const names = new Set<string>();
  for (const [key, { value }] of Object.entries(plan.fields)) {
    const terms = isSaidOfHolder(value)
      ? Object.entries(value.fields).map(([inner, field]) => termOf("Identifiers", inner, field.value))
      : [termOf(entity, key, value)];
    for (const { name } of terms) {
      if (names.has(name))
        throw new Error(
          `In JSON-LD two fields of ${className} would be called "${name}", because its identifiers are said of itself. ` +
            "Name the term of one in src/export/json-ld/standard-terms.ts.",
        );
      names.add(name);
    }
  }
}

/** One term for several fields: of a list and of one value, of ids and of objects. */
export function oneTerm(known: Term, other: Term, field: string): Term {
  const types = [known.type, other.type].filter((type) => type !== undefined);
  const containers = [known.container, other.container].filter((container) => container !== undefined);
  const isOne = known.iri === other.iri && new Set(types).size <= 1 && new Set(containers).size <= 1;
  if (!isOne) {
    throw new Error(
      `In JSON-LD the field ${field} would be "${known.name}", which is <${known.iri}> elsewhere. ` +
        "Name its term in src/export/json-ld/standard-terms.ts: the same if it means the same, and otherwise another.",
    );
  }
  return { ...known, type: types[0], container: containers[0] };
}

function definitionOf({ iri, type, container }: Term): Definition {
  if (type === undefined && container === undefined) return iri;
  return {
    "@id": iri,
    ...(type !== undefined && { "@type": type }),
    ...(container !== undefined && { "@container": container }),
  };
}
