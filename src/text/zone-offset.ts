/** No call by telephone is older, and before it clocks went by the sun. */
const FIRST_YEAR = /* @__PURE__ */ Date.UTC(1876, 0);
const MINUTE = 60_000;
/** How many zones are kept with what tells their time: making that takes long, and datasets repeat theirs. */
const KEPT = 100;
const kept = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat | undefined>();

const OFFSET = /^(?:UTC|GMT)? ?([+\-−])([0-9]{1,2})(?::?([0-9]{2}))?$/;
const AREA =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/[A-Za-z0-9_+/-]+$/;

/** Whether words are written like a name of the IANA time zone database. */
export function isZoneName(zone: string): boolean {
  return AREA.test(zone);
}

/** Whether the platform knows a zone by a name of the IANA time zone database. */
export function isKnownZone(zone: string): boolean {
  return formatterOf(zone) !== undefined;
}

/**
 * By how many milliseconds the clocks of a zone are ahead of UTC at a moment. A zone is given as an offset (`+03:00`, `UTC+3`)
 * or by its IANA name. Undefined where nobody can say: of `Moscow time` or `CST`, which several zones are called.
 */
export function zoneOffset(zone: string, moment: number): number | undefined {
  if (zone === "UTC" || zone === "GMT" || zone === "Z") return 0;
  const fixed = OFFSET.exec(zone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return (fixed[1] === "+" ? minutes : -minutes) * MINUTE;
  }
  if (!(moment >= FIRST_YEAR && moment <= MAX_MOMENT)) return undefined;
  const name = formatterOf(zone)
    ?.formatToParts(moment)
    .find(({ type }) => type === "timeZoneName")?.value;
  if (name === "GMT") return 0;
  const [, sign, hours, minutes] = /^GMT([+\-−])([0-9]{2}):([0-9]{2})/.exec(name ?? "") ?? [];
  if (hours === undefined) return undefined;
  return (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** The last moment that a date of this model can mean. */
const MAX_MOMENT = /* @__PURE__ */ Date.UTC(9999, 11, 31);

/**
 * The moment at which the clocks of a zone show a time, which is given as if it were one of UTC; undefined where nobody can
 * say.
 */
export function momentIn(zone: string, local: number): number | undefined {
  const guess = zoneOffset(zone, local);
  const offset = guess === undefined ? undefined : zoneOffset(zone, local - guess);
  return offset === undefined ? undefined : local - offset;
}

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!isZoneName(zone)) return undefined;
  if (kept.has(zone)) return kept.get(zone);
  let formatter: Intl.DateTimeFormat | undefined;
  try {
    formatter = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    // The platform has no such zone.
  }
  if (kept.size >= KEPT) kept.clear();
  kept.set(zone, formatter);
  return formatter;
}
