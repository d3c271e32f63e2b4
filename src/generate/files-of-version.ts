/** Whether a file belongs to what is published for a version of the schema, by its path from the package's folder. */
export function isOfVersion(name: string, version: string): boolean {
  const folders = [`schemas/${version}/`, `schemas/conformance/${version}/`];
  // The name of a structured output has its form behind the version.
  const stems = [`schemas/structured-output/${version}.`, `schemas/structured-output/${version}-`];
  const isJsonLd = name.startsWith("schemas/json-ld/") && name.endsWith(`-${version}.json`);
  return isJsonLd || [...folders, ...stems].some((beginning) => name.startsWith(beginning));
}
