import { attribute } from "./html.ts";
import type { Mark } from "./places.ts";

/** Spans that overlap are drawn below each other in so many rows. */
const LANES = 6;
const WIDTH = 1000;
const HEIGHT = 12;

/** Where in a text that is not held the words lie, to scale: a drawing whose parts link to what rests on them. */
export function spanMap(marks: readonly Mark[], length: number | undefined): string {
  const last = marks.reduce((end, { span }) => Math.max(end, span?.end ?? 0), length ?? 0);
  if (marks.length === 0 || last === 0) return "";
  const free = new Array<number>(LANES).fill(0);
  const sorted = [...marks].sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
  const bars = sorted.map(({ span = { start: 0, end: 0 }, place }) => {
    const open = free.findIndex((end) => end <= span.start);
    const lane = open < 0 ? LANES - 1 : open;
    free[lane] = span.end;
    const x = round((span.start / last) * WIDTH);
    const width = Math.max(2, round(((span.end - span.start) / last) * WIDTH));
    const words = `${place.number ?? ""}: characters ${span.start} to ${span.end}`;
    return `<a href="#${attribute(place.anchor)}"><title>${words}</title><rect x="${x}" y="${lane * HEIGHT + 1}" width="${width}" height="${HEIGHT - 3}"/></a>`;
  });
  const height = LANES * HEIGHT;
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Where in the text the words lie: ${last} characters"><path d="M0 ${height - 0.5}H${WIDTH}"/>${bars.join("")}</svg>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
