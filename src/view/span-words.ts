/** Where in a text a span lies, and the number of what rests on it. */
export function spanWords(
  number: number | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `${number === undefined ? "" : `${number}: `}characters ${start} to ${end}`;
}
