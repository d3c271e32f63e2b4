import fc from "fast-check";
import Papa from "papaparse";

/**
 * A table as another program saves it: with other line ends, separators and quotation marks, rows and columns in another order,
 * empty rows at the end, cells left away at the end of rows, with a byte-order mark or without.
 */
export function resaved(text: string, draw: fc.GeneratorValue): string {
  const choose = <Item>(...items: readonly Item[]): Item => items[draw(fc.nat, items.length - 1)]!;
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter: ",", newline: "\r\n" });
  const [header, ...body] = data.filter((cells) => cells.length > 1) as [string[], ...string[][]];
  const order = shuffled(header.map((_, index) => index));
  const rows = shuffled(body).map((cells) => order.map((at) => cells[at]!));
  const delimiter = choose(",", ";", "\t");
  const newline = choose("\r\n", "\n", "\r");
  const saved = Papa.unparse([order.map((at) => header[at]!), ...rows.map(shortened)], {
    delimiter,
    newline,
    quotes: choose(true, false),
  });
  const emptyRow = delimiter.repeat(header.length - 1);
  const end = choose("", newline, newline + newline, newline + emptyRow + newline + emptyRow);
  return choose("", "\ufeff") + saved + end;

  function shuffled<Item>(items: readonly Item[]): Item[] {
    return draw(fc.shuffledSubarray, [...items], { minLength: items.length });
  }

  function shortened(cells: readonly string[]): string[] {
    const last = cells.findLastIndex((cell) => cell !== "");
    return choose(true, false) ? [...cells] : cells.slice(0, last + 1);
  }
}
