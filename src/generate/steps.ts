/** A step of `npm run generate`. */
export interface Step {
  readonly name: string;
  /** The program, from the folder of the package. */
  readonly script: string;
  readonly reads: string;
  readonly writes: string;
}

/** The steps in their order: what one writes, the next may import. */
export const steps: readonly Step[] = [
  {
    name: "lists",
    script: "src/generate/write-lists.ts",
    reads:
      "the names of the files of entities, codelists, scalars, rules, diagnostics, commands and report formats",
    writes: "the lists `src/**/all-*.ts`",
  },
  {
    name: "plan",
    script: "src/generate/plan/write-plan.ts",
    reads: "the Zod schemas in `src/schema`",
    writes: "`dataset-plan.ts`, `descriptions.ts` and `purposes.ts` in `src/plan`",
  },
  {
    name: "params",
    script: "src/generate/params/write-params.ts",
    reads: "the types of the params of findings, and their comments",
    writes: "`src/diagnostics/param-docs.ts`",
  },
  {
    name: "abbreviations",
    script: "src/generate/write-abbreviations.ts",
    reads: "Unicode's lists of abbreviations in `cldr-segments-full`",
    writes: "`src/text/unicode-abbreviations.ts`",
  },
  {
    name: "subtags",
    script: "src/generate/write-subtags.ts",
    reads: "IANA's registry in `language-subtag-registry`, and ISO 3166-1 in `cldr-core`",
    writes: "`src/text/registered-subtags.ts`",
  },
  {
    name: "schemas",
    script: "src/generate/write-schemas.ts",
    reads: "the Zod schemas, those of reports and settings, and the plan",
    writes:
      "the JSON Schemas and OpenAPI documents in `schemas`, without what is released, and the context, frame and vocabulary of JSON-LD",
  },
  {
    name: "examples",
    script: "src/generate/write-examples.ts",
    reads: "the versions of now, the schemas for constrained output, and the examples written by hand",
    writes: "in `examples`, versions that are no more and keys that extractions lack",
  },
  {
    name: "corpus",
    script: "tests/conformance/write-corpus.ts",
    reads: "the fixtures in `tests/fixtures`, the examples and what the validator says of them",
    writes: "`schemas/conformance`, and its numbers in `docs/conformance.md`",
  },
  {
    name: "docs",
    script: "src/generate/write-docs.ts",
    reads: "rules, codelists, the plan, and the pages written by hand",
    writes:
      "`docs/rules`, `docs/codelists.md`, `docs/model.md`, and in other pages the generated blocks and versions",
  },
];
