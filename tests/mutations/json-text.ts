import { parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";

/** A number as it is written, where JavaScript cannot tell or hold it: `1.0`, `-0`, `1e400`. */
export class WrittenNumber {
  constructor(readonly text: string) {}
}

/** A JSON document whose numbers may stand as they are written. */
export type Json = null | boolean | number | string | WrittenNumber | Json[] | { [key: string]: Json };

/** Sets a member also where its key is `__proto__`, which an assignment would lose. */
export function setMember(object: { [key: string]: Json }, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A copy that shares nothing with its original. */
export function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null || value instanceof WrittenNumber) return value;
  const copy = {};
  for (const [key, inner] of Object.entries(value)) setMember(copy, key, copyOf(inner));
  return copy;
}

/** The text of a document, in one line. */
export function textOf(value: Json): string {
  if (value instanceof WrittenNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`)
    .join(",")}}`;
}

/** The document of a text, with every number as it is written. */
export function readText(text: string): Json {
  const read = ({ type, children = [], offset, length, value }: Node): Json => {
    if (type === "array") return children.map(read);
    if (type === "number") return new WrittenNumber(text.slice(offset, offset + length));
    if (type !== "object") return value as Json;
    const object = {};
    for (const { children: [key, inner] = [] } of children)
      setMember(object, key!.value as string, read(inner!));
    return object;
  };
  return read(parseTree(text)!);
}

/** A place in a document: the object or list that holds a value, the key, and the JSON Pointer to the value. */
export interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
  readonly pointer: string;
}

/** Every place in a document that holds a value. */
export function placesIn(value: Json, pointer = ""): Place[] {
  if (typeof value !== "object" || value === null || value instanceof WrittenNumber) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = {
      holder: value,
      key,
      pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    };
    return [place, ...placesIn(inner, place.pointer)];
  });
}

/** The value at a place. */
export function valueAt({ holder, key }: Place): Json {
  return (holder as { [key: string]: Json })[key]!;
}

/** Puts another value at a place. */
export function replaceAt({ holder, key }: Place, value: Json): void {
  setMember(holder as { [key: string]: Json }, key, value);
}

/** Takes a place out of what holds it. */
export function removeAt({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}
