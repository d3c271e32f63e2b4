import type { Dataset } from "leader-calls";
import { readExample } from "../support/examples.ts";

/** A dataset with one defect. */
export interface Defect {
  readonly name: string;
  readonly data: unknown;
  /** The object, list or value that is wrong. */
  readonly place: string;
  /** The key in it that is missing or too many: a validator may point at either. */
  readonly key?: string;
  /** Where the place is inside a union: the place of the union, for validators that do not say more. */
  readonly union?: string;
}

function minimalDataset(): Dataset {
  return readExample<Dataset>("minimal");
}

function defect(
  name: string,
  edit: (dataset: Dataset) => object,
  where: { place: string; key?: string; union?: string },
): Defect {
  const dataset = minimalDataset();
  return { name, data: { ...dataset, ...edit(dataset) }, ...where };
}

/** What any JSON Schema validator must refuse. */
export const structuralDefects: readonly Defect[] = [
  defect("unknown-code", ({ calls: [call] }) => ({ calls: [{ ...call, medium: "carrier-pigeon" }] }), {
    place: "/calls/0/medium",
  }),
  defect(
    "missing-key",
    ({ calls: [call] }) => {
      const { status: _, ...rest } = call!;
      return { calls: [rest] };
    },
    { place: "/calls/0", key: "status" },
  ),
  defect("unknown-key", ({ accounts: [account] }) => ({ accounts: [{ ...account, colour: "red" }] }), {
    place: "/accounts/0",
    key: "colour",
  }),
  defect("not-an-id", () => ({ id: "Not an id" }), { place: "/id" }),
  defect("too-few-items", () => ({ calls: [] }), { place: "/calls" }),
  defect(
    "missing-key-in-a-union",
    ({ actors }) => ({
      actors: actors.map((actor) =>
        actor.id === "odo-brask" ? { ...actor, offices: [{ title: "President", of: "sudmark" }] } : actor,
      ),
    }),
    { place: "/actors/4/offices/0", key: "kind", union: "/actors/4" },
  ),
];

/** What every JSON Schema validator accepts, and only the package refuses. */
export const rulesOnlyDefects: readonly (Defect & { readonly code: string })[] = [
  {
    ...defect(
      "unknown-speaker",
      ({ calls: [call] }) => ({
        calls: [
          { ...call, statements: call!.statements!.map((each) => ({ ...each, speakers: ["nobody"] })) },
        ],
      }),
      { place: "/calls/0/statements/0/speakers/0" },
    ),
    code: "reference/unknown-id",
  },
  {
    ...defect(
      "misquoted",
      ({ calls: [call] }) => ({
        calls: [
          {
            ...call,
            statements: call!.statements!.map((each) => ({
              ...each,
              evidence: each.evidence.map((span) => ({
                ...span,
                exact: span.exact!.replace("bridge", "gate"),
              })),
            })),
          },
        ],
      }),
      { place: "/calls/0/statements/0/evidence/0/exact" },
    ),
    code: "evidence/quote-mismatch",
  },
];

/** Whether a JSON Pointer names what is wrong. */
export function isRightPlace(pointer: string, { place, key }: Defect): boolean {
  return pointer === place || (key !== undefined && pointer === `${place}/${key}`);
}
