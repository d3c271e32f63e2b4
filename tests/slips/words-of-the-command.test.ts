import { describe, expect, test } from "vitest";
import { validateDataset, validateText } from "leader-calls";
import { documentsOf, readFixtures, textsOf } from "../fixtures/read-fixtures.ts";

/** The options of the command, and its calls. */
const OF_THE_COMMAND = /(?:^|\s)--[a-z]|leader-calls (?:validate|locate|explain|seal|show|schema|merge)\b/;

const diagnostics = readFixtures().flatMap(({ fixture }) => {
  if ("invalid" in fixture && "base" in fixture) {
    const { texts, maxDiagnostics, evidence } = fixture;
    return validateDataset(documentsOf(fixture).invalid, {
      ...(texts && { texts }),
      ...(maxDiagnostics !== undefined && { maxDiagnostics }),
      ...(evidence && { evidence }),
    }).diagnostics;
  }
  if ("replace" in fixture || "encode" in fixture || "invalidText" in fixture || "invalidBytes" in fixture)
    return validateText(textsOf(fixture).invalid).diagnostics;
  return [];
});

describe("what the library says", () => {
  test("is of most kinds", () => {
    expect(new Set(diagnostics.map(({ code }) => code)).size).toBeGreaterThan(60);
  });

  test("names no option of the command, because it is read in answers of other programs too", () => {
    const wrong = diagnostics.filter(({ message, hint = "" }) => OF_THE_COMMAND.test(`${message} ${hint}`));
    expect(wrong.map(({ code, message, hint }) => `${code}: ${message} ${hint ?? ""}`)).toEqual([]);
  });
});
