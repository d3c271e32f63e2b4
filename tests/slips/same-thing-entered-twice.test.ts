import { describeSlips } from "./slip-table.ts";
import type { Edits } from "./slip-table.ts";

/** An actor that minimal.json has not, and uses at once. */
function newActor(actor: object): Edits {
  return { "/actors/5": actor, "/calls/0/statements/0/about": ["another"] };
}

const topics = (first: object, second: object): Edits => ({
  "/topics": [
    { id: "bridge", kind: "territory", ...first },
    { id: "tolls", kind: "trade", ...second },
  ],
  "/calls/0/statements/0/topics": ["bridge", "tolls"],
});

describeSlips(
  "the same actor or topic entered twice",
  [
    {
      title: "the Wikidata item of the neighbour",
      edits: { "/actors/3/identifiers": { wikidata: "Q7" }, "/actors/4/identifiers": { wikidata: "Q7" } },
      code: "actor/duplicate",
      at: "/actors/4/identifiers/wikidata",
      severity: "warning",
      says: ["odo-brask", "ilse-varn", "Q7"],
    },
    {
      title: "the country code of the other side",
      edits: { "/actors/0/identifiers": { iso3166: "SE" }, "/actors/1/identifiers": { iso3166: "SE" } },
      code: "actor/duplicate",
      at: "/actors/1/identifiers/iso3166",
      says: ["sudmark", "norrland", "SE"],
    },
    {
      title: "all identifiers copied",
      edits: {
        "/actors/0/identifiers": { iso3166: "SE", wikidata: "Q34" },
        "/actors/1/identifiers": { iso3166: "SE", wikidata: "Q34" },
      },
      code: "actor/duplicate",
      at: "/actors/1/identifiers/wikidata",
      says: ["Q34"],
    },
    {
      title: "a state under a second id",
      edits: newActor({ kind: "state", id: "another", name: "Norrland" }),
      code: "actor/duplicate",
      at: "/actors/5/name",
      says: ["Norrland", "keep one entry"],
    },
    {
      title: "a person under a second id, with the same item",
      edits: {
        "/actors/3/identifiers": { wikidata: "Q7" },
        ...newActor({ kind: "person", id: "another", name: "Frau Varn", identifiers: { wikidata: "Q7" } }),
      },
      code: "actor/duplicate",
      at: "/actors/5/identifiers/wikidata",
      says: ["another", "ilse-varn"],
    },
    {
      title: "a topic under a second id",
      edits: topics({ label: "मिलन पुल" }, { label: "मिलन पुल" }),
      code: "topic/duplicate",
      at: "/topics/1/label",
      severity: "warning",
      says: ["bridge", "tolls", "मिलन पुल"],
    },
  ],
  [
    {
      title: "two people of one name",
      edits: newActor({ kind: "person", id: "another", name: "Ilse Varn" }),
    },
    {
      title: "two offices of one name",
      edits: newActor({
        kind: "organization",
        id: "another",
        name: "Chancellery of Norrland",
        partOf: "sudmark",
      }),
    },
    {
      title: "an office with the code of its country",
      edits: {
        "/actors/0/identifiers": { iso3166: "SE" },
        "/actors/2/identifiers": { iso3166: "SE" },
      },
    },
    {
      title: "states of one name with codes of their own",
      edits: {
        "/actors/0/identifiers": { iso3166: "CG" },
        ...newActor({ kind: "state", id: "another", name: "Norrland", identifiers: { iso3166: "CD" } }),
      },
    },
    {
      title: "topics of one label under different broader ones",
      edits: topics({ label: "History" }, { label: "History", broader: "bridge" }),
    },
  ],
);
