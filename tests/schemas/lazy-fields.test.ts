import { describe, expect, test } from "vitest";
import * as z4 from "zod/v4";
import * as z3 from "zod/v3";
import { zodToJsonSchema } from "zod-to-json-schema";
import { strictObject, unionByKind } from "../../src/zod.ts";
import { strictObject as strictObject3, unionByKind as unionByKind3 } from "../../src/zod3.ts";

/** Two kinds of a union, each with a count of how often its fields were made. */
function kinds<Made>(
  make: (description: string, shape: () => { kind: unknown; name: unknown }) => Made,
  z: typeof z4,
) {
  const made = { cat: 0, dog: 0 };
  const schema = (kind: "cat" | "dog") =>
    make(`A ${kind}.`, () => {
      made[kind]++;
      return { kind: z.literal(kind), name: z.string().min(1).describe("Its name.") };
    });
  return { made, cat: schema("cat"), dog: schema("dog") };
}

/** Issues without their messages, which are sentences of ours: see issue-messages.test.ts. */
function withoutMessages(issues: readonly { readonly message: string }[]): object[] {
  return issues.map(({ message: _, ...issue }) => issue);
}

describe.each([
  ["version 4", z4, strictObject, unionByKind],
  ["version 3", z3, strictObject3, unionByKind3],
])("objects and unions made for %s of Zod's interface", (version, zod, object, union) => {
  const z = zod as unknown as typeof z4;
  const makeObject = object as unknown as typeof strictObject;
  const makeUnion = union as unknown as typeof unionByKind;
  const make = () => {
    const { made, cat, dog } = kinds((says, shape) => makeObject(says, shape as () => z4.ZodRawShape), z);
    return { made, cat, dog, pet: makeUnion("A pet.", [cat, dog]) };
  };

  test("make their fields when first needed, and once", () => {
    const { made, cat, dog, pet } = make();
    expect([cat.description, pet.description, made]).toEqual(["A cat.", "A pet.", { cat: 0, dog: 0 }]);
    expect(pet.safeParse({ kind: "cat", name: "Tom" }).success).toBe(true);
    expect(cat.shape).toBe(cat.shape);
    expect(cat.describe("Another.").parse({ kind: "cat", name: "Tom" })).toEqual({
      kind: "cat",
      name: "Tom",
    });
    expect((dog.shape.name as z4.ZodType).description).toBe("Its name.");
    expect(made).toEqual({ cat: 1, dog: 1 });
  });

  test("refuse what the same schemas made at once refuse, with the same issues", () => {
    const values = [
      null,
      1,
      [],
      {},
      { kind: "cat" },
      { kind: "cow" },
      { kind: "cat", name: "" },
      { kind: "dog", name: "Rex", x: 1 },
    ];
    const atOnce = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("cat"), name: z.string().min(1) }).strict(),
      z.object({ kind: z.literal("dog"), name: z.string().min(1) }).strict(),
    ]);
    for (const value of values) {
      const [own, plain] = [make().pet.safeParse(value), atOnce.safeParse(value)];
      expect(own.success).toBe(false);
      expect(withoutMessages(own.error!.issues)).toEqual(withoutMessages(plain.error!.issues));
    }
  });

  test("can be changed and put into other schemas before anybody used them", () => {
    const value = { kind: "cat", name: "Tom" };
    expect(
      make()
        .cat.extend({ age: z.number() })
        .safeParse({ ...value, age: 3 }).success,
    ).toBe(true);
    expect(
      make()
        .cat.extend({ age: z.number() })
        .safeParse({ ...value, age: 3, x: 1 }).success,
    ).toBe(false);
    expect(make().cat.pick({ kind: true }).safeParse(value).success).toBe(false);
    expect(make().cat.omit({ name: true }).safeParse({ kind: "cat" }).success).toBe(true);
    expect(make().cat.partial().safeParse({}).success).toBe(true);
    expect(make().cat.keyof().safeParse("name").success).toBe(true);
    expect(
      make()
        .cat.strip()
        .parse({ ...value, x: 1 }),
    ).toEqual(value);
    expect(z.object({ pets: z.array(make().pet) }).safeParse({ pets: [value] }).success).toBe(true);
    const { cat, dog } = make();
    expect(z.discriminatedUnion("kind", [cat, dog]).safeParse(value).success).toBe(true);
    expect(z.discriminatedUnion("kind", make().pet.options).safeParse(value).success).toBe(true);
  });

  test("are written as JSON Schema, by Standard Schema too, with every description", async () => {
    const schema =
      version === "version 4" ? z4.toJSONSchema(make().pet) : zodToJsonSchema(make().pet as never);
    const written = JSON.stringify(schema);
    for (const says of ["A pet.", "A cat.", "A dog.", "Its name.", '"additionalProperties":false'])
      expect(written).toContain(says);
    const { issues } = (await make().pet["~standard"].validate({ kind: "cow" })) as { issues: unknown[] };
    expect(issues).toHaveLength(1);
  });
});

test("Zod can compile them: it sees at once that they have no circle", () => {
  const cat = strictObject("A cat.", () => ({ name: z4.string() }));
  const owner = strictObject("An owner.", () => ({ cats: z4.array(cat) }));
  expect(z4.compile(owner, { strict: true }).safeParse({ cats: [{ name: "Tom" }] }).success).toBe(true);
});
