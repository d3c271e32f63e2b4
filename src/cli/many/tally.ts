/** What is counted of many answers of a language model. */
export interface Tally {
  articles: number;
  withoutCall: number;
  withoutDataset: number;
  calls: number;
  located: number;
  normalized: number;
  invented: number;
  dropped: number;
}

/** The rows of the table, in their order. */
const rows: readonly (readonly [key: keyof Tally, says: string])[] = [
  ["articles", "Articles"],
  ["withoutCall", "  that tell of no call"],
  ["withoutDataset", "  of which no dataset was made"],
  ["calls", "Calls"],
  ["located", "Quotations found in their texts"],
  ["normalized", "  of which were written in another way"],
  ["invented", "Quotations invented"],
  ["dropped", "Parts dropped"],
];

/** A tally of nothing. */
export function emptyTally(): Tally {
  const figures = Object.fromEntries(rows.map(([key]) => [key, 0]));
  return figures as unknown as Tally;
}

/** Adds what was counted elsewhere. */
export function addTally(tally: Tally, more: Tally): void {
  for (const [key] of rows) tally[key] += more[key];
}

/** A tally as a table for people. */
export function tallyTable(tally: Tally): string {
  const wide = Math.max(...rows.map(([, says]) => says.length));
  const figures = rows.map(([key]) => tally[key].toLocaleString("en"));
  const width = Math.max(...figures.map(({ length }) => length));
  return rows.map(([, says], at) => `${says.padEnd(wide)}  ${figures[at]?.padStart(width)}`).join("\n");
}
