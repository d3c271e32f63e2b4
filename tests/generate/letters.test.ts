import anyAscii from "any-ascii";
import { expect, test } from "vitest";
import { idFromName } from "../../src/cli/id-from-name.ts";

test("every Korean syllable is written like its parts, which is all that the table of letters has", () => {
  const different: string[] = [];
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code);
    if (idFromName(`${syllable}.txt`) !== anyAscii(syllable).toLowerCase()) different.push(syllable);
  }
  expect(different).toEqual([]);
});
