import { spanWords } from "../view/span-words.ts";
import { attribute } from "./html.ts";
import type { Mark } from "./places.ts";

const WIDTH = 1000;
/** How high a bar and the space below it are; where many lie over each other they are lower, so that the map stays a map. */
const HEIGHT = 12;
const HIGHEST_MAP = 480;

/**
 * Where in a text that is not held the words lie, to scale: a drawing whose parts link to what rests on them. Who cannot see it,
 * or has no mouse, has the same links in the list below it, with the places.
 */
export function spanMap(marks: readonly Mark[], length: number | undefined): string {
  const last = marks.reduce((end, { span }) => Math.max(end, span?.end ?? 0), length ?? 0);
  if (marks.length === 0 || last === 0) return "";
  const { lanes, count } = lanesOf(marks);
  const step = Math.min(HEIGHT, HIGHEST_MAP / count);
  const bars = marks.map((mark) => {
    const { span = { start: 0, end: 0 }, place } = mark;
    const x = round((span.start / last) * WIDTH);
    const width = Math.max(2, round(((span.end - span.start) / last) * WIDTH));
    const y = round((lanes.get(mark) ?? 0) * step + step / 12);
    const words = spanWords(place.number, span);
    return `<a href="#${attribute(place.anchor)}" tabindex="-1"><title>${words}</title><rect x="${x}" y="${y}" width="${width}" height="${round(step * 0.75)}"/></a>`;
  });
  const height = round(count * step) + 1;
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" height="${height}" preserveAspectRatio="none" aria-hidden="true"><path d="M0 ${height - 0.5}H${WIDTH}"/>${bars.join("")}</svg>`;
}

/** In which row each span is drawn, so that none lies over another. */
function lanesOf(marks: readonly Mark[]): {
  readonly lanes: ReadonlyMap<Mark, number>;
  readonly count: number;
} {
  const byStart = [...marks].sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
  const byEnd = [...marks].sort((one, other) => (one.span?.end ?? 0) - (other.span?.end ?? 0));
  const lanes = new Map<Mark, number>();
  const free: number[] = [];
  let [count, ended] = [0, 0];
  for (const mark of byStart) {
    for (let first = byEnd[ended]; first && (first.span?.end ?? 0) <= (mark.span?.start ?? 0);) {
      const lane = lanes.get(first);
      if (lane !== undefined) free.push(lane);
      first = byEnd[++ended];
    }
    lanes.set(mark, free.pop() ?? count++);
  }
  return { lanes, count };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
