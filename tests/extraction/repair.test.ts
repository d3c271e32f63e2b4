import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyRepair, fromExtraction, repairRequest, toExtraction } from "leader-calls/extraction";
import type { RepairRefusal } from "leader-calls/extraction";
import { example, textsOf } from "./extractions.ts";
import { runs } from "../support/number-of-runs.ts";

const texts = textsOf(example("lenne-bridge"));
const recorded = example<Record<string, { key: string }[]>>("extraction/lenne-bridge");
const result = fromExtraction(recorded, { texts });
const request = repairRequest(result)!;
const altered = `/statements/${recorded.statements!.findIndex(({ key }) => key === "s16")}/evidence/0/exact`;
const printed = "He did not expect lorries on the bridge before autumn, he added.";

describe("a request for repairs", () => {
  test("asks for the invented quotations alone, with what they belong to and the nearest passage", () => {
    const invented = result.diagnostics.filter(({ code }) => code === "extraction/invented-quote");
    expect(request.places).toEqual(invented.map(({ pointer }) => pointer));
    expect(request.user).toContain(`place: ${altered}`);
    expect(request.user).toContain(`nearest passage: ${JSON.stringify(printed)}`);
    expect(request.user).not.toContain(">>");
    expect(request.user).toContain('belongs to: "');
    expect(request.user.length).toBeLessThan(JSON.stringify(recorded).length / 10);
    expect(JSON.stringify(request.schema)).toContain(JSON.stringify(request.places));
    expect(request.openai.response_format.json_schema).toMatchObject({ name: "repair", strict: true });
  });

  test("sends the articles once more where they are given", () => {
    const articles = Object.entries(texts).map(([id, text]) => ({ id, text }));
    const { user } = repairRequest(result, { articles })!;
    for (const text of Object.values(texts)) expect(user).toContain(text);
  });

  test("there is none where nothing is wrong, where there is no call, or where no answer could be read", () => {
    const right = toExtraction(example("lenne-bridge"));
    expect(repairRequest(fromExtraction(right, { texts }))).toBeUndefined();
    expect(repairRequest(fromExtraction({ calls: [] }, { texts }))).toBeUndefined();
    expect(repairRequest(fromExtraction("prose", { texts }))).toBeUndefined();
  });

  test("asks for codes, keys and dates that are none, and for quotations that are plain strings", () => {
    const asked = (place: string, value: string) => {
      const right = structuredClone(toExtraction(example("minimal"), { form: "compact" }));
      const { extraction, refused } = applyRepair(right, [{ place, value }], { places: [place] });
      expect(refused).toEqual([]);
      return repairRequest(fromExtraction(extraction, { texts: textsOf(example("minimal")) }))?.places;
    };
    for (const [place, value] of [
      ["/calls/0/date/value", "last Tuesday"],
      ["/statements/0/mode", "reported"],
      ["/statements/0/speakers/0", "nobody"],
      ["/statements/0/evidence/0", "She begged him to reopen the Lenne bridge."],
    ] as const)
      expect(asked(place, value)).toContain(place);
  });
});

describe("a repair", () => {
  test("brings back what was dropped, without the answer being written again", () => {
    const answer = { repairs: [{ place: altered, value: printed }] };
    const { extraction, repaired, leftOut, refused } = applyRepair(result.extraction, answer, request);
    expect([repaired, leftOut, refused]).toEqual([[altered], [], []]);
    const after = fromExtraction(extraction, { texts });
    expect(after.dropped.map(({ key }) => key)).not.toContain("s16");
    expect(after.dataset!.calls[0]!.statements!.length).toBe(
      result.dataset!.calls[0]!.statements!.length + 1,
    );
  });

  test("may be a patch, or the JSON text of one", () => {
    const patch = [{ op: "replace", path: altered, value: printed }];
    const wanted = applyRepair(recorded, [{ place: altered, value: printed }]).extraction;
    expect(wanted).not.toEqual(recorded);
    expect(applyRepair(recorded, patch, request).extraction).toEqual(wanted);
    expect(applyRepair(recorded, JSON.stringify(patch), request).extraction).toEqual(wanted);
  });

  test("what is left empty stays as it was, and is dropped for its own fault", () => {
    const answer = request.places.map((place, at) =>
      at === 0 ? { op: "remove", path: place } : { place, value: at === 1 ? "" : null },
    );
    const { extraction, leftOut, refused } = applyRepair(recorded, answer, request);
    expect([extraction, leftOut, refused]).toEqual([recorded, request.places, []]);
  });

  const refusals: [RepairRefusal, unknown][] = [
    ["no-list-of-repairs", "I cannot do that."],
    ["no-list-of-repairs", null],
    ["no-list-of-repairs", { place: altered, value: printed }],
    ["no-repair", ["x"]],
    ["no-repair", [{ place: 7, value: printed }]],
    ["other-operation", [{ op: "add", path: "/statements/0", value: {} }]],
    ["other-operation", [{ op: "move", from: "/title", path: altered }]],
    ["no-such-place", [{ place: "/statements/999/evidence/0/exact", value: printed }]],
    ["no-such-place", [{ place: "/__proto__/polluted", value: "yes" }]],
    ["no-such-place", [{ place: "/constructor/prototype/x", value: "yes" }]],
    ["no-such-place", [{ place: "/statements", value: "gone" }]],
    ["no-such-place", [{ place: altered.slice(1), value: printed }]],
    ["not-asked-for", [{ place: "/title", value: "Another call" }]],
    ["not-asked-for", [{ place: "/statements/0/content", value: "He gave in." }]],
    ["not-asked-for", [{ place: "/statements/0/evidence/0/exact", value: "Other words." }]],
    ["no-text", [{ place: altered, value: { exact: printed } }]],
  ];
  test.each(refusals)("is refused by name: %s %j", (because, answer) => {
    const { extraction, repaired, refused } = applyRepair(recorded, answer, request);
    expect(extraction).toBe(recorded);
    expect(repaired).toEqual([]);
    expect(refused.map((each) => each.because)).toEqual([because]);
    expect(refused[0]!.message).toMatch(/^[A-Z].*\.$/);
    expect({}).not.toHaveProperty("polluted");
  });

  test("a second one of the same place is refused", () => {
    const repair = { place: altered, value: printed };
    const { refused, repaired } = applyRepair(recorded, [repair, { ...repair, value: "Other." }], request);
    expect([repaired, refused.map(({ because }) => because)]).toEqual([[altered], ["second-repair"]]);
  });

  test("changes nothing but texts at the places asked for, whatever is answered", () => {
    const step = fc.constantFrom(
      "statements",
      "evidence",
      "0",
      "17",
      "exact",
      "title",
      "__proto__",
      "length",
    );
    const place = fc.oneof(
      fc.constantFrom(...request.places),
      fc.array(step, { maxLength: 5 }).map((steps) => steps.map((each) => `/${each}`).join("")),
      fc.string(),
    );
    const item = fc.oneof(
      fc.record({ place, value: fc.oneof(fc.string(), fc.jsonValue()) }),
      fc.record({ op: fc.constantFrom("add", "replace", "remove", "test"), path: place, value: fc.string() }),
      fc.jsonValue(),
    );
    const before = structuredClone(recorded);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (answer) => {
        const { extraction, repaired } = applyRepair(recorded, answer, request);
        expect(recorded).toEqual(before);
        const undone = applyRepair(
          extraction,
          repaired.map((each) => ({ place: each, value: valueAt(before, each) })),
          request,
        );
        expect(undone.extraction).toEqual(before);
        for (const each of repaired) expect(request.places).toContain(each);
      }),
      { numRuns: runs(300) },
    );
  });
});

function valueAt(root: unknown, place: string): unknown {
  return place
    .split("/")
    .slice(1)
    .reduce((value, step) => (value as Record<string, unknown>)[step], root);
}
