import { cellsOf, widthOf } from "./cells.ts";

/** A table for people to read: the first column to the left, the others, which are numbers, to the right. */
export async function table(head: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const all = await Promise.all(
    [head, ...rows].map((row) =>
      Promise.all(row.map(async (text) => ({ text, width: widthOf(await cellsOf(text)) }))),
    ),
  );
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.width ?? 0)));
  return all
    .map((row) =>
      row
        .map(({ text, width }, at) => {
          const blanks = " ".repeat((widths[at] ?? 0) - width);
          return at === 0 ? text + blanks : blanks + text;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
