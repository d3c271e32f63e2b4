import type { Manifest } from "./manifest.ts";

/**
 * The host of every address that is not known yet. The name can never exist (RFC 2606). All other places that name an address
 * take it from package.json.
 */
const PLACEHOLDER = "set-before-release.invalid";

/** What the reader of a published package must be told: who made it, where it comes from, where to report what is wrong. */
const required = [
  "author",
  "homepage",
  "repository.type",
  "repository.url",
  "bugs.url",
  "bugs.email",
] as const;

/** The fields of package.json that must be set before anything is published, each with why it is not set. */
export function unsetFields(manifest: Manifest): string[] {
  return required.flatMap((field) => {
    const value = field
      .split(".")
      .reduce<unknown>((whole, key) => (whole as Record<string, unknown> | undefined)?.[key], manifest);
    if (typeof value !== "string" || value.trim() === "") return [`${field}: it is missing`];
    return isPlaceholder(value) ? [`${field}: it is still the placeholder "${value}"`] : [];
  });
}

/** Whether a field of package.json has no value yet. */
export function isPlaceholder(value: string): boolean {
  return value.includes(PLACEHOLDER);
}
