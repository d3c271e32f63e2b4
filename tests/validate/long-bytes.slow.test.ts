import { expect, test } from "vitest";
import { validateText } from "leader-calls";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";

const { dataset, texts } = makeValidDataset(new Random(3), {
  sources: 4,
  statementsPerAccount: 400,
  outside: true,
});
const json = JSON.stringify(dataset);

/** Ways in which a long document may be wrong, or not be. */
const changes: Record<string, (valid: string) => string> = {
  "is valid": (valid) => valid,
  "is laid out": (valid) => JSON.stringify(JSON.parse(valid), null, 2),
  "has wrong codes": (valid) => valid.replaceAll('"mode":"direct"', '"mode":"dirct"'),
  "has a key twice": (valid) => valid.replace('"language":', '"language":"en","language":'),
  "has a forbidden key": (valid) => valid.replace('"language":', '"__proto__":{},"language":'),
  "has wrong spans": (valid) => valid.replaceAll('"start":1', '"start":2'),
  "is cut off": (valid) => valid.slice(0, -2),
  "has a comma too many": (valid) => `${valid.slice(0, -1)},}`,
  "begins with a byte-order mark": (valid) => `\ufeff${valid}`,
  "nests too deeply": (valid) =>
    valid.replace('"language":', `"note":${"[".repeat(200)}${"]".repeat(200)},"language":`),
  "is a long list": (valid) => `[${valid},${valid}]`,
};

test.each(Object.entries(changes))("bytes are judged as their text is, where it %s", (_, change) => {
  const text = change(json);
  const bytes = new TextEncoder().encode(text);
  expect(bytes.length).toBeGreaterThan(1_000_000);
  const ofText = validateText(text, { texts, file: "long.json" });
  const ofBytes = validateText(bytes, { texts, file: "long.json" });
  expect(ofBytes).toEqual(ofText);
});

test("bytes that are not UTF-8 are refused, however many", () => {
  const bytes = new TextEncoder().encode(json);
  bytes[bytes.length >> 1] = 0xff;
  expect(validateText(bytes).diagnostics.map(({ code }) => code)).toEqual(["structure/not-utf8"]);
});
