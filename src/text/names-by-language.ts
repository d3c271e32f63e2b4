import { isSupported } from "./is-supported.ts";

/** How many languages are kept with their names. */
const KEPT = 50;

/**
 * Looks names up by language, each language once; none where the platform does not know it.
 *
 * @param find the names in a language that the platform knows.
 */
export function namesByLanguage<Names>(
  find: (language: string) => readonly Names[],
): (language: string) => readonly Names[] {
  const kept = new Map<string, readonly Names[]>();
  return (language) => {
    let names = kept.get(language);
    if (!names) {
      names = isSupported(Intl.DateTimeFormat, language) ? find(language) : [];
      if (kept.size >= KEPT) kept.clear();
      kept.set(language, names);
    }
    return names;
  };
}
