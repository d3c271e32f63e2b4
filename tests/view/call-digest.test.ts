import type { Dataset } from "leader-calls";
import { describe, expect, test } from "vitest";
import { digest } from "../../src/view/call-digest.ts";
import type { Outline } from "../../src/view/call-digest.ts";
import { exampleNames, readExample } from "../support/examples.ts";

const read = (name: string) => readExample<Dataset>(name);

const textsIn = ({ text, lines = [] }: Outline): string[] => [text, ...lines.flatMap(textsIn)];

describe.each(exampleNames)("the digest of %s", (name) => {
  const dataset = read(name);
  const outline = digest(dataset);
  const calls = outline.lines ?? [];
  const sectionOf = (call: Outline, title: string) =>
    call.lines?.find(({ text }) => text === title)?.lines ?? [];

  test("has a part for each call, with its participants by name and in their roles", () => {
    expect(outline.text).toBe(dataset.title);
    expect(calls).toHaveLength(dataset.calls.length);
    dataset.calls.forEach((call, at) => {
      const who = sectionOf(calls[at]!, "Who");
      call.participants.forEach(({ actor, roles }, place) => {
        const { name: person } = dataset.actors.find(({ id }) => id === actor)!;
        expect(who[place]!.text.startsWith(person)).toBe(true);
        expect(who[place]!.text).toContain(`: ${roles.join(", ")}`);
      });
    });
  });

  test("tells each statement once, under its account", () => {
    dataset.calls.forEach((call, at) => {
      const tellings = calls[at]!.lines!.filter(({ text }) => text.startsWith("According to "));
      const told = tellings.flatMap(({ lines = [] }) => lines.map(({ text }) => text));
      expect(told).toHaveLength(call.statements?.length ?? 0);
      for (const { content } of call.statements ?? []) {
        expect(told.some((text) => text.includes(`]: ${content}`))).toBe(true);
      }
    });
  });

  test("tells no circumstance, topic, outcome or printed title without saying who says so", () => {
    for (const call of calls) {
      for (const title of ["About the call", "Topics discussed"]) {
        for (const { text } of sectionOf(call, title)) expect(text).toMatch(/, according to \S/);
      }
      for (const { lines = [] } of sectionOf(call, "Outcomes")) {
        expect(lines.length).toBeGreaterThan(0);
        for (const { text } of lines) expect(text).toMatch(/^claimed by \S/);
      }
      for (const { lines = [] } of sectionOf(call, "Who")) {
        for (const { text } of lines) expect(text).toMatch(/^called ".+, according to \S/);
      }
    }
  });

  test("writes every id of an actor as a name, and never a value that is not there", () => {
    for (const text of textsIn(outline)) expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object |NaN/);
  });
});
