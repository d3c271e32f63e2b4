import type { LeaderCall } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import type { Interval } from "../text/edtf-interval.ts";
import { edtfWords } from "../view/edtf-words.ts";
import { timeLine } from "../view/time-line.ts";
import type { TimedEvent } from "../view/time-line.ts";
import { attribute, sentence } from "./html.ts";
import type { Page } from "./page.ts";

const DAY = 86_400_000;
const WIDTH = 1000;
/** What lies further from the call than this is not in the second drawing, of the days around it. */
const NEAR = 10 * DAY;
/** From so long a time on, days cannot be told apart in one drawing. */
const LONG = 60 * DAY;

interface Timed {
  readonly event: TimedEvent;
  readonly interval: Interval;
}

/** When everything around a call was, to scale: each event in words, with a bar from the earliest to the latest that is meant. */
export function timeLineHtml(page: Page, call: LeaderCall): string {
  const events = timeLine(page.view, call).flatMap((event): Timed[] => {
    const interval = edtfInterval(event.value);
    return interval ? [{ event, interval }] : [];
  });
  const ends = events.flatMap(({ interval: { from, to } }) => [from, to].filter(Number.isFinite));
  if (events.length < 2 || ends.length === 0) return "";
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const sorted = [...events].sort(
    (one, other) => startOf(one) - startOf(other) || one.interval.to - other.interval.to,
  );
  const near = edtfInterval(call.date.value);
  const around =
    to - from > LONG && near && Number.isFinite(near.from) && Number.isFinite(near.to)
      ? { from: near.from - NEAR, to: near.to + NEAR }
      : undefined;
  const close = around
    ? sorted.filter(({ interval }) => interval.to >= around.from && interval.from <= around.to)
    : [];
  return `${drawn(page, sorted, { from, to })}${close.length > 1 && around ? `<h4>The days around the call</h4>${drawn(page, close, around)}` : ""}`;
}

function startOf({ interval: { from, to } }: Timed): number {
  return Number.isFinite(from) ? from : to;
}

function drawn(
  page: Page,
  events: readonly Timed[],
  span: { readonly from: number; readonly to: number },
): string {
  const width = Math.max(span.to - span.from, DAY);
  const x = (moment: number) =>
    Math.round(Math.min(1, Math.max(0, (moment - span.from) / width)) * WIDTH * 10) / 10;
  const rows = events.map(({ event, interval }) => {
    const isOpen = !Number.isFinite(interval.from) || !Number.isFinite(interval.to);
    const isUnsure = isOpen || /[?~%X/]/.test(event.value);
    const [left, right] = [x(interval.from), x(interval.to)];
    const bar = Math.max(right - left, 4);
    const start = Math.min(left, WIDTH - bar);
    const ends = `${Number.isFinite(interval.from) ? "" : `<path d="M${start + 12} 1L${start} 7L${start + 12} 13z"/>`}${Number.isFinite(interval.to) ? "" : `<path d="M${start + bar - 12} 1L${start + bar} 7L${start + bar - 12} 13z"/>`}`;
    const anchor = page.places.of(event.of)?.anchor;
    const words = sentence(event.text);
    const label =
      anchor === undefined
        ? words
        : `<a href="#${attribute(anchor)}">${sentence(edtfWords(event.value))}</a>: ${words}`;
    return `<li class="${event.kind}${isUnsure ? " unsure" : ""}"><span>${label}</span><svg viewBox="0 0 ${WIDTH} 14" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M0 7H${WIDTH}"/><rect x="${start}" y="3" width="${bar}" height="8"/>${ends}</svg></li>`;
  });
  const day = (moment: number) => edtfWords(new Date(moment).toISOString().slice(0, 10));
  return `<ol class="time">${rows.join("")}<li class="scale"><span></span><span><span>${day(span.from)}</span><span>${day(span.to)}</span></span></li></ol>`;
}
