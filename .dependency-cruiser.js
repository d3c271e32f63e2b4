/**
 * The layers of `src`, from the lowest to the highest, each with what it has: imports run one way. A folder may use those
 * before it; where it is better for it to use fewer, `only` says which. A new folder belongs in this table: one that is
 * not in it is refused. The picture in CONTRIBUTING.md is made of it.
 */
export const layers = [
  { name: "collections", says: "Helpers for lists and maps." },
  { name: "schema", says: "The model, in Zod: entities, codelists, scalars." },
  { name: "plan", says: "The model as data, generated from the schemas." },
  { name: "text", says: "Source texts: code points, digests, dates, quotations.", only: [] },
  { name: "json-text", says: "JSON text: reading, positions, duplicate keys.", only: ["text"] },
  {
    name: "diagnostics",
    says: "What a diagnostic is, and the diagnostics about structure.",
    only: ["plan", "text", "json-text"],
  },
  { name: "dataset", says: "A dataset as rules read it, in columns." },
  { name: "rules", says: "Checks that compare two places, one file per rule." },
  {
    name: "dataset-index",
    says: "Look-ups for users.",
    only: ["collections", "schema", "plan", "text", "dataset"],
  },
  { name: "validate", says: "Structure, then rules, then positions." },
  { name: "stream", says: "Many datasets, one after another." },
  { name: "edit", says: "Changes to JSON text: fixes, seal, unseal." },
  { name: "config", says: "A project's settings." },
  { name: "json-schema", says: "The schemas as JSON Schema and OpenAPI.", only: ["schema", "plan"] },
  { name: "extraction", says: "Datasets from what a language model wrote." },
  { name: "merge", says: "One dataset of several." },
  { name: "lite", says: "What pages have that must be small, and the words apart." },
  {
    name: "view",
    says: "Summaries for people.",
    only: ["collections", "schema", "plan", "text", "dataset", "dataset-index"],
  },
  {
    name: "page",
    says: "One HTML page of a dataset, made of the summaries.",
    only: ["collections", "schema", "plan", "text", "diagnostics", "dataset", "dataset-index", "view"],
  },
  {
    name: "agreement",
    says: "How far two encodings of the same texts agree.",
    only: ["collections", "schema", "plan", "text", "diagnostics", "dataset", "dataset-index", "view"],
  },
  {
    name: "catalogue",
    says: "The pages about rules, codelists and the model.",
    only: ["collections", "schema", "plan", "diagnostics", "rules"],
  },
  { name: "export", says: "Datasets in other forms: tables and back, JSON-LD." },
  { name: "cli", says: "The command." },
  { name: "generate", says: "Writes what is generated; not shipped." },
];

/** What is in no layer: the entries of the package, and the two files that choose a version of Zod. */
const outside = ["index.ts", "validate.ts", "index-zod3.ts", "zod.ts", "zod3.ts"];

const oneOf = (names) => `(${names.join("|")})`;
const names = layers.map(({ name }) => name);

const oneWay = layers.map(({ name, only }, at) => {
  const allowed = only ?? names.slice(0, at);
  return {
    name: `layer-${name}`,
    comment:
      allowed.length === 0 ? `${name} uses no other layer.` : `${name} uses only ${allowed.join(", ")}.`,
    severity: "error",
    from: { path: `^src/${name}/` },
    to: { path: "^src/[^/]+/", pathNot: `^src/${oneOf([name, ...allowed])}/` },
  };
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: "no-unknown-layer",
      comment: "Every file of src is in a folder that the table of layers in .dependency-cruiser.js has.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${oneOf(names)}/|${oneOf(outside)}$)` },
      to: {},
    },
    {
      name: "no-import-of-unknown-layer",
      comment: "Every file of src is in a folder that the table of layers in .dependency-cruiser.js has.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: `^src/(${oneOf(names)}/|${oneOf(outside)}$)` },
    },
    {
      name: "no-file-alone",
      comment: "A file that uses nothing and that nothing uses is left over.",
      severity: "error",
      // Only tsup.config.ts uses it.
      from: { orphan: true, path: "^src/", pathNot: "^src/generate/zod-itself" },
      to: {},
    },
    {
      name: "no-cycle",
      comment: "No file needs itself, however far around, for its types neither.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-lost",
      comment: "Every import names a file that is there, with its ending, or a package that is installed.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "not-above",
      comment: "Nothing in src uses the package's entry, or what is outside of src.",
      severity: "error",
      // The entry for Zod 3 is the main entry built in another way.
      from: { path: "^src/", pathNot: "^src/index-zod3\\.ts$" },
      to: { path: "^(src/index\\.ts$|tests/|dist/|examples/|schemas/|docs/)" },
    },
    {
      name: "only-seams-name-zod",
      comment: "Only the two seams, and what writes JSON Schema, name a version of Zod.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(zod3?\\.ts$|(json-schema|generate)/)" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "only-programs-use-node",
      comment: "Only the command and the scripts of this repository use Node: the rest runs in browsers too.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|generate)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-known-packages",
      comment: "Packages are those of package.json: installed with ours, or bundled into it.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-optional"] },
    },
    {
      name: "kebab-case",
      comment: "File names are lower-case words joined by hyphens.",
      severity: "error",
      from: { path: "^src/.*([^a-z0-9/.-]|--|-/|/-|-\\.)" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Types are dependencies too, though they leave nothing in the program that is run.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".d.ts", ".js", ".json"],
    },
  },
};
