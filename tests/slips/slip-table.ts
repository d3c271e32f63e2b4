import { validateDataset } from "leader-calls";
import type { Diagnostic, ValidateOptions } from "leader-calls";
import { describe, expect, test } from "vitest";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { readExample } from "../support/examples.ts";

/** What is written at which JSON Pointer: `undefined` removes, a pointer that ends in `-` appends to a list. */
export type Edits = Readonly<Record<string, unknown>>;

interface Row {
  /** What a person or a language model wrote, in a few words: the title of the test. */
  readonly title: string;
  /** The example that is edited; `minimal` where it is not said. */
  readonly example?: string;
  /** Made in their order. */
  readonly edits: Edits;
  readonly options?: ValidateOptions;
}

/** A slip: exactly one diagnostic more than without it, with this code, at this place, in these words. */
export interface Slip extends Row {
  readonly code: string;
  readonly severity?: Diagnostic["severity"];
  /** The JSON Pointer of the diagnostic. */
  readonly at: string;
  /** What message and hint together must say: each of these texts or patterns. */
  readonly says?: readonly (string | RegExp)[];
  /** Whether there is a fix for it, because only one thing can be meant; not looked at where left out. */
  readonly canBeFixed?: boolean;
  /** JSON Pointers of other places that belong to it, perhaps among more. */
  readonly related?: readonly string[];
}

/** What is right: not one warning or error more than without it. */
export type Right = Row;

function edited({ example = "minimal", edits }: Row): unknown {
  const dataset = readExample(example);
  for (const [pointer, value] of Object.entries(edits)) editAtPointer(dataset, pointer, value);
  return dataset;
}

/** The diagnostics that the unedited example does not have: by code and place, or where the edit moved a place, by code and message. */
function newDiagnostics(row: Row): Diagnostic[] {
  const before = validateDataset(readExample(row.example ?? "minimal"), row.options).diagnostics;
  const known = new Set(before.map(({ code, pointer }) => `${code} ${pointer}`));
  const words = new Set(before.map(({ code, message }) => `${code} ${message}`));
  return validateDataset(edited(row), row.options).diagnostics.filter(
    ({ code, pointer, message }) => !known.has(`${code} ${pointer}`) && !words.has(`${code} ${message}`),
  );
}

const inShort = ({ code, severity, pointer, message }: Diagnostic) =>
  `${severity} ${code} ${pointer}: ${message}`;

/** A table of one kind of slip, with what is right beside it. */
export function describeSlips(kind: string, slips: readonly Slip[], rights: readonly Right[] = []): void {
  describe(`slips: ${kind}`, () => {
    if (slips.length > 0) {
      test.each(slips.map((slip) => [slip.title, slip] as const))("%s", (_title, slip) => {
        const found = newDiagnostics(slip);
        expect(
          found.map(({ code, pointer }) => `${code} ${pointer}`),
          found.map(inShort).join("\n"),
        ).toEqual([`${slip.code} ${slip.at}`]);
        for (const { severity, message, hint = "", related = [], fix } of found) {
          if (slip.related)
            expect(related.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining([...slip.related]));
          if (slip.canBeFixed !== undefined) expect(fix !== undefined).toBe(slip.canBeFixed);
          if (slip.severity) expect(severity).toBe(slip.severity);
          for (const words of slip.says ?? []) expect(`${message} ${hint}`).toMatch(words);
        }
      });
    }
    if (rights.length > 0) {
      test.each(rights.map((right) => [right.title, right] as const))("right: %s", (_title, right) => {
        expect(
          newDiagnostics(right)
            .filter(({ severity }) => severity !== "info")
            .map(inShort),
        ).toEqual([]);
      });
    }
  });
}
