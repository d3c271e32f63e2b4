import { beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type * as Package from "leader-calls";
import { idOf, takeId } from "../../src/schema/part-names.ts";

type Json = Record<string, unknown>;

/** The package as the first that is loaded: where tests before these loaded it again, only their first copy has the ids. */
let ours: typeof Package;
beforeAll(async () => {
  vi.resetModules();
  z.globalRegistry.clear();
  ours = await import("leader-calls");
});

describe("in what Zod itself writes", () => {
  test("every part of the model has a name, and stands once", () => {
    const { $defs, ...rest } = z.toJSONSchema(z.object({ data: ours.DatasetSchema })) as {
      $defs: Record<string, Json>;
    } & Json;
    const names = Object.keys($defs);
    for (const name of [
      "LeaderCall",
      "LeaderCallSource",
      "LeaderCallActor",
      "LeaderCallEvidence",
      "LeaderCallId",
      "LeaderCallMode",
    ])
      expect(names).toContain(name);
    expect((rest.properties as Json).data).toEqual({ $ref: "#/$defs/LeaderCallDataset" });
    expect(($defs.LeaderCallDataset!.properties as Record<string, Json>).sources).toMatchObject({
      items: { $ref: "#/$defs/LeaderCallSource" },
    });
    expect(JSON.stringify($defs.LeaderCallStatement)).not.toContain("Offsets");
    expect(JSON.stringify({ $defs, ...rest }).length).toBeLessThan(100_000);
  });

  test("a schema of the user's may have any name of the model's, and ours beside it", () => {
    const Person = z.object({ name: z.string() }).meta({ id: "Person" });
    const Call = ours.LeaderCallSchema.extend({ shelf: z.string() }).meta({ id: "LeaderCall" });
    const { $defs } = z.toJSONSchema(z.object({ Person, Call, of: ours.PersonSchema })) as { $defs: Json };
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(["Person", "LeaderCallPerson", "LeaderCall"]));
  });

  test("an id is given once: a second copy of the package goes without", () => {
    const [first, second] = [{}, {}];
    const registry = z.registry<Json>();
    takeId(registry, first, "mode");
    registry.add(z.string(), first);
    takeId(registry, second, "mode");
    expect([first, second].map((each: { id?: string }) => each.id)).toEqual(["LeaderCallMode", undefined]);
    expect([idOf("LeaderCall"), idOf("callStatus")]).toEqual(["LeaderCall", "LeaderCallCallStatus"]);
  });
});

test("what extends Zod after the package was loaded finds our schemas extended too", () => {
  const prototype = z.ZodType.prototype as { openapi?: unknown };
  const schema = ours.LeaderCallSchema as unknown as { openapi?: (name: string) => unknown };
  expect(schema.openapi).toBeUndefined();
  try {
    prototype.openapi = function (this: unknown, name: string) {
      return [this, name];
    };
    expect(schema.openapi!("Call")).toEqual([ours.LeaderCallSchema, "Call"]);
    const meta = ours.StatementSchema.meta() as unknown as { _internal?: object; id?: string };
    expect([meta.id, meta._internal]).toEqual([undefined, { refId: "LeaderCallStatement" }]);
  } finally {
    delete prototype.openapi;
  }
  expect(ours.StatementSchema.meta()).toMatchObject({ id: "LeaderCallStatement" });
});
