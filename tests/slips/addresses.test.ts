import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import { readExample } from "../support/examples.ts";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { describeSlips } from "./slip-table.ts";

const at = "/sources/0/url";
const written: readonly (readonly [title: string, address: string, meant: string])[] = [
  [
    "of a Cyrillic host and path",
    "https://палата.рф/новости/4",
    "https://xn--80aaa6bsv.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/4",
  ],
  ["of a Hebrew host", "https://ארמון.com/א", "https://xn--4dbk0af6b.com/%D7%90"],
  ["with a Chinese query", "https://example.org/?q=桥", "https://example.org/?q=%E6%A1%A5"],
  ["with brackets", "https://example.org/a?f[0]=1", "https://example.org/a?f%5B0%5D=1"],
  ["with a bar and a blank", "https://example.org/a b|c", "https://example.org/a%20b%7Cc"],
  ["with braces and a quotation mark", 'https://example.org/{a}"', "https://example.org/%7Ba%7D%22"],
  ["with a percent sign of its own", "https://example.org/100%", "https://example.org/100%25"],
  ["with blanks around it", " https://example.org/a ", "https://example.org/a"],
  ["in angle brackets", "<https://example.org/a>", "https://example.org/a"],
  ["as a Markdown link", "[readout](https://example.org/a)", "https://example.org/a"],
  ["in capitals", "HTTPS://example.org/a", "https://example.org/a"],
  ["without its scheme", "www.example.org/a", "https://www.example.org/a"],
  ["without scheme and www", "example.org/readout", "https://example.org/readout"],
];

describeSlips(
  "addresses as browsers show them",
  [
    ...written.map(([title, address, meant]) => ({
      title: `an address ${title}`,
      edits: { [at]: address },
      code: "structure/wrong-format",
      at,
      says: [`"${meant}"`],
    })),
    {
      title: "what is no address",
      edits: { [at]: "see their site" },
      code: "structure/wrong-format",
      at,
      says: ['without spaces, brackets or letters other than a to z, such as "https://example.org/readout"'],
    },
    {
      title: "a URI with a blank",
      edits: { "/calls/0/sameAs": ["https://example.org/calls/7 b"] },
      code: "structure/wrong-format",
      at: "/calls/0/sameAs/0",
      says: ['Write "https://example.org/calls/7%20b".'],
    },
  ],
  written.map(([title, , meant]) => ({ title: `what is meant by one ${title}`, edits: { [at]: meant } })),
);

describe("the fix of an address", () => {
  test.each(written)("is there where nothing else can be meant: %s", (_, address, meant) => {
    const dataset = readExample("minimal");
    editAtPointer(dataset, at, address);
    const [found] = validateDataset(dataset).diagnostics;
    const isSure = /https?:/i.test(address);
    expect(found?.fix?.edits).toEqual(
      isSure ? [{ op: "replace", path: ["sources", 0, "url"], value: meant }] : undefined,
    );
  });
});
