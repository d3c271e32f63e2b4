/** The English name of a language: "Greek" for `el`; the tag itself where there is none. */
export function languageWords(tag: string): string {
  // `init` writes a private form of it until somebody fills the language in.
  if (/^und(?:-x-|$)/.test(tag)) return "a language that is not determined";
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch (error) {
    // It takes fewer tags than the model does.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** Whether a language is English, of whatever country. */
export function isEnglish(tag: string): boolean {
  return /^en(-|$)/i.test(tag);
}
