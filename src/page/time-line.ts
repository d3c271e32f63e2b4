import type { LeaderCall } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import type { Interval } from "../text/edtf-interval.ts";
import { edtfWords } from "../view/edtf-words.ts";
import { pageWords } from "../view/page-words.ts";
import { timeLine } from "../view/time-line.ts";
import type { TimedEvent } from "../view/time-line.ts";
import { attribute } from "./html.ts";
import type { Page } from "./page.ts";

const DAY = 86_400_000;
const WIDTH = 1000;
/** What lies further from the call than this is drawn apart from the days around it. */
const NEAR = 10 * DAY;
/** From so long a time on, days cannot be told apart in one drawing. */
const LONG = 60 * DAY;
/** A drawing is of at least so much time: else a bar of one day would say nothing. */
const SHORTEST = 3 * DAY;

interface Timed {
  readonly event: TimedEvent;
  readonly interval: Interval;
}

/** From when to when a drawing is. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Where the bar of each kind of event begins and how high it is: kinds differ by more than their colour. */
const bars: Readonly<Record<TimedEvent["kind"], readonly [top: number, height: number]>> = {
  call: [0, 14],
  "said-of-the-call": [2, 10],
  told: [4, 6],
  published: [5, 4],
  due: [6, 2],
  other: [6, 2],
};

/** When everything around a call was, to scale: each event in words, with a bar from the earliest to the latest that is meant. */
export function timeLineHtml(page: Page, call: LeaderCall): string {
  const events = timeLine(page.view, call).flatMap((event): Timed[] => {
    const interval = edtfInterval(event.value);
    return interval ? [{ event, interval }] : [];
  });
  const ends = events.flatMap(({ interval: { from, to } }) => [from, to].filter(Number.isFinite));
  if (events.length < 2 || ends.length === 0) return "";
  const whole = { from: Math.min(...ends), to: Math.max(...ends) };
  const sorted = [...events].sort(
    (one, other) =>
      Math.floor(startOf(one) / DAY) - Math.floor(startOf(other) / DAY) ||
      rankInDay(one) - rankInDay(other) ||
      startOf(one) - startOf(other) ||
      one.interval.to - other.interval.to,
  );
  const day = edtfInterval(call.date.value);
  const known = day && Number.isFinite(day.from) && Number.isFinite(day.to) ? day : undefined;
  const legend = `<p class="legend" aria-hidden="true">${pageWords.line}</p>`;
  if (known === undefined || whole.to - whole.from <= LONG)
    return legend + drawn(page, sorted, widened(whole), known);
  // Each event stands in one drawing: with those around the call, or with those that are far away.
  const around = { from: known.from - NEAR, to: known.to + NEAR };
  const isNear = ({ interval }: Timed) => interval.to >= around.from && interval.from <= around.to;
  const far = sorted.filter((each) => !isNear(each));
  const close = sorted.filter(isNear);
  const near = drawn(page, close, withEnds(around, close), known);
  if (far.length === 0) return legend + near;
  return `${legend}<h4>${pageWords.around}</h4>${near}<h4>${pageWords.far}</h4>${drawn(page, far, whole, known)}`;
}

/** A scale on which events end where they end, as far as days can still be told apart on it. */
function withEnds(scale: Scale, events: readonly Timed[]): Scale {
  const from = Math.min(scale.from, ...events.map(({ interval }) => interval.from).filter(Number.isFinite));
  const to = Math.max(scale.to, ...events.map(({ interval }) => interval.to).filter(Number.isFinite));
  return to - from <= LONG ? { from, to } : scale;
}

function startOf({ event: { order }, interval }: Timed): number {
  const { from, to } = (order === undefined ? undefined : edtfInterval(order)) ?? interval;
  return Number.isFinite(from) ? from : to;
}

/** Of one day the call comes first. What has no hour comes last: before an hour it would look as if it had been earlier. */
function rankInDay({ event: { kind, value, order = value } }: Timed): number {
  if (order.includes("T")) return 1;
  return kind === "call" || kind === "said-of-the-call" ? 0 : 2;
}

function widened({ from, to }: Scale): Scale {
  const missing = SHORTEST - (to - from);
  if (missing <= 0) return { from, to };
  const days = Math.ceil(missing / 2 / DAY);
  return { from: from - days * DAY, to: to + days * DAY };
}

function drawn(page: Page, events: readonly Timed[], scale: Scale, call: Interval | undefined): string {
  const width = Math.max(scale.to - scale.from, DAY);
  const x = (moment: number) =>
    Math.round(Math.min(1, Math.max(0, (moment - scale.from) / width)) * WIDTH * 10) / 10;
  const middle = call && x((call.from + call.to) / 2);
  const dayOfCall = middle === undefined ? "" : `<path class="day" d="M${middle} 0V14"/>`;
  const rows = events.map(({ event, interval }) => {
    const isOpen = !Number.isFinite(interval.from) || !Number.isFinite(interval.to);
    const isUnsure = isOpen || /[?~%X/]/.test(event.value);
    const [left, right] = [x(interval.from), x(interval.to)];
    const bar = Math.max(right - left, 8);
    const start = Math.min(left, WIDTH - bar);
    const ends = `${Number.isFinite(interval.from) ? "" : `<path d="M${start + 12} 1L${start} 7L${start + 12} 13z"/>`}${Number.isFinite(interval.to) ? "" : `<path d="M${start + bar - 12} 1L${start + bar} 7L${start + bar - 12} 13z"/>`}`;
    const [top, height] = bars[event.kind];
    const anchor = page.places.of(event.of)?.anchor;
    const when = page.sentence(event.when);
    const linked = anchor === undefined ? when : `<a href="#${attribute(anchor)}">${when}</a>`;
    return `<li class="${event.kind}${isUnsure ? " unsure" : ""}"><span><b>${event.label}</b>: ${linked}${page.sentence(event.basis)}: ${page.sentence(event.text)}</span><svg viewBox="0 0 ${WIDTH} 14" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M0 7H${WIDTH}"/>${dayOfCall}<rect x="${start}" y="${top}" width="${bar}" height="${height}"/>${ends}</svg></li>`;
  });
  const day = (moment: number) => edtfWords(new Date(moment).toISOString().slice(0, 10));
  return `<ol class="time" role="list">${rows.join("")}<li class="scale" aria-hidden="true"><span></span><span><span>from ${day(scale.from)}</span><span>to ${day(scale.to)}</span></span></li></ol>`;
}
