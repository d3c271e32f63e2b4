import { expect, test } from "vitest";
import { LongList } from "../../src/plan/long-list.ts";

test("gives back what was put in, however long it is, and nothing from places that it has not", () => {
  const list = new LongList();
  const numberAt = (place: number) => (place % 3 === 0 ? place * 2 ** 24 : -1);
  expect([list.length, list.at(0)]).toEqual([0, undefined]);
  const length = 100_000;
  for (let place = 0; place < length; place++) list.push(numberAt(place));
  expect(list.length).toBe(length);
  const wrong = Array.from({ length }, (_, place) => place).filter(
    (place) => list.at(place) !== numberAt(place),
  );
  expect(wrong).toEqual([]);
  expect([list.at(-1), list.at(length), list.at(2 ** 40)]).toEqual([undefined, undefined, undefined]);
});
