import { endOfValue, OPEN_BRACE, OPEN_BRACKET, skipSpace } from "./end-of-value.ts";
import { ENOUGH, readItems, readMembers } from "./read-holder.ts";
import type { Range } from "./read-holder.ts";

/** The way to a value: keys and indexes from the root. */
type Path = readonly (string | number)[];

/** Where a value is, and the key that it is under. */
export interface ValuePlace {
  /** Undefined for items of lists and for the root. */
  readonly key: Range | undefined;
  readonly value: Range;
}

/** A value that is asked for, or one on the way there. */
class Wanted {
  readonly inside = new Map<string | number, Wanted>();
  /** Whether it is asked for itself. */
  isAskedFor = false;
  key: Range | undefined = undefined;
  /** Where it begins; undefined where it is not there. */
  start: number | undefined = undefined;
  /** Where it ends, if that was of interest. */
  end: number | undefined = undefined;
  /** Whether anything inside was found. */
  holdsFound = false;

  at(path: Path): Wanted {
    return path.reduce<Wanted>((place, step) => {
      let inner = place.inside.get(step);
      if (!inner) place.inside.set(step, (inner = new Wanted()));
      return inner;
    }, this);
  }

  forget(): void {
    this.key = this.start = this.end = undefined;
    if (this.holdsFound) for (const inner of this.inside.values()) inner.forget();
    this.holdsFound = false;
  }
}

/**
 * Where values stand in a JSON text: only those that are asked for. Everything else is passed over, and the text behind
 * the last of them is not read at all.
 */
export class ValuePlaces {
  readonly #text: string;
  readonly #root = new Wanted();

  /**
   * Reads the text, which must be JSON, for the values at these paths. `keysRepeat` says whether an object may have one key
   * twice: then the last one counts, as parsers keep it.
   */
  constructor(text: string, paths: Iterable<Path>, { keysRepeat = true } = {}) {
    this.#text = text;
    for (const path of paths) this.#root.at(path).isAskedFor = true;
    this.#read(this.#root, skipSpace(text, 0), keysRepeat);
  }

  /** The place of a value; where it is not there, that of the nearest around it. Only for paths that were asked for. */
  findNearest(path: Path): ValuePlace {
    let place = this.#root;
    for (const step of path) {
      const inner = place.inside.get(step);
      if (inner?.start === undefined) return { key: undefined, value: rangeOf(place) };
      place = inner;
    }
    return { key: place.key, value: rangeOf(place) };
  }

  /** The place of a value; undefined where it is not there. Only for paths that were asked for. */
  find(path: Path): ValuePlace | undefined {
    let place: Wanted | undefined = this.#root;
    for (const step of path) place = place?.inside.get(step);
    return place?.start === undefined ? undefined : { key: place.key, value: rangeOf(place) };
  }

  /** Notes where a value is, and what is wanted inside; gives where it ends if somebody needs that. */
  #read(wanted: Wanted, start: number, needsEnd: boolean): number {
    wanted.start = start;
    const end = this.#readInside(wanted, start, needsEnd || wanted.isAskedFor);
    if (end !== ENOUGH) wanted.end = end;
    return end;
  }

  #readInside(wanted: Wanted, start: number, needsEnd: boolean): number {
    const text = this.#text;
    const { inside } = wanted;
    if (inside.size === 0) return endOfValue(text, start);
    let missing = inside.size;
    const readInner = (inner: Wanted, key: Range | undefined, valueStart: number): number => {
      // Of two members with one key the last counts.
      if (inner.start === undefined) missing--;
      else inner.forget();
      wanted.holdsFound = true;
      inner.key = key;
      const needsMore = needsEnd || missing > 0;
      const end = this.#read(inner, valueStart, needsMore);
      return needsMore ? end : ENOUGH;
    };
    switch (text.charCodeAt(start)) {
      case OPEN_BRACE:
        return readMembers(text, start, (key, keyStart, keyEnd, valueStart) => {
          const inner = inside.get(key);
          return inner
            ? readInner(inner, { start: keyStart, end: keyEnd }, valueStart)
            : endOfValue(text, valueStart);
        });
      case OPEN_BRACKET:
        return readItems(text, start, (index, valueStart) => {
          const inner = inside.get(index);
          return inner ? readInner(inner, undefined, valueStart) : endOfValue(text, valueStart);
        });
      default:
        return endOfValue(text, start);
    }
  }
}

/** Where something inside is missing, the whole was read, so that its end is known. */
function rangeOf({ start, end }: Wanted): Range {
  if (start === undefined || end === undefined) throw new RangeError("This value was not read.");
  return { start, end };
}
