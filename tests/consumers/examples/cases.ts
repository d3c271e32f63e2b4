import { readFileSync } from "node:fs";
import type { Dataset } from "leader-calls";

const json = readFileSync("node_modules/leader-calls/examples/minimal.json", "utf8");

export const read = (): Dataset => JSON.parse(json) as Dataset;
const [source] = read().sources;
if (source?.text === undefined) throw new Error("The example has no text.");

/** The texts that the server holds. */
export const texts = { [source.id]: source.text };

/** What must be refused: where, and what the sentence says. */
export const refused: readonly { name: string; data: Dataset; code: string; path: string; says: RegExp }[] = [
  {
    name: "an unknown id",
    data: edited(({ calls: [call] }) => call?.statements?.[0]?.speakers.splice(0, 1, "ilse-vern")),
    code: "reference/unknown-id",
    path: "/calls/0/statements/0/speakers/0",
    says: /"ilse-vern".*Did you mean "ilse-varn"\?$/,
  },
  {
    name: "a misquotation",
    data: JSON.parse(json.replace('bridge.", "start": 77', 'gate.", "start": 77')) as Dataset,
    code: "evidence/quote-mismatch",
    path: "/calls/0/statements/0/evidence/0/exact",
    says: /"gate" .*"bridge".*\.$/,
  },
  {
    name: "a quotation whose text the server does not hold",
    data: edited(({ sources: [source], accounts: [account] }) => {
      if (source && account) source.id = account.source = "other-readout";
    }),
    code: "evidence/not-verified",
    path: "/sources/0",
    says: /"other-readout".*\.$/,
  },
];

function edited(edit: (data: Dataset) => unknown): Dataset {
  const data = read();
  edit(data);
  return data;
}
