/** A text of more characters than this is cut where it is only referred to. */
const LONGEST = 100;

/** The beginning of a text, to refer to it: whole words, and a sign that it goes on. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const blank = text.lastIndexOf(" ", LONGEST);
  return `${text.slice(0, blank > 0 ? blank : LONGEST).replace(/[\ud800-\udbff]$/, "")} …`;
}
