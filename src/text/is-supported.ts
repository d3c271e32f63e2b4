/** A kind of formats of the platform, such as `Intl.NumberFormat`. */
interface Formats {
  supportedLocalesOf(language: string): readonly string[];
}

/** Whether the platform has formats of a kind for a language; it has none for what is no tag of a language. */
export function isSupported(formats: Formats, language: string): boolean {
  try {
    return formats.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
