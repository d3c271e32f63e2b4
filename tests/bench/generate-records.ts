import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";

/**
 * Makes NDJSON of many small datasets, about 1 KB each, all different and all valid but for ten that are spoiled, each in a
 * way of its own. The same count and seed give the same bytes.
 *
 *     tsx tests/bench/generate-records.ts 1000000 > records.ndjson
 */
export interface MadeRecords {
  /** The lines that are spoiled, from 1, with the code of what is found there. */
  readonly bad: ReadonlyMap<number, string>;
  /** A line without its line feed. */
  line(number: number): Buffer;
  /** All lines, in chunks of about a megabyte. */
  chunks(): Generator<Buffer>;
}

const people = [
  "Ilse Varn",
  "Odo Brask",
  "Tamsin Okh",
  "Żanna Țepel",
  "Rafe Nuur",
  "Ødger Lind",
  "Hessa Adeyo",
  "Ana Lorne",
];
const papers = ["The Harbour Lantern", "Lenne Courier", "Ostmere Today", "Gazeta Żarska", "The Drumlow Post"];
const deeds = [
  ["told", "inform", "that the ferries would sail again in spring"],
  ["promised", "promise", "forty rescue boats before the floods come"],
  ["thanked", "thank", "for the grain that was sent to the coast"],
  ["assured", "promise", "that the dam 🌊 would not be opened"],
  ["warned", "warn", "against closing the bridge at Lenne"],
] as const;
const media = ["telephone", "video", "secure-line", "unknown"];

/** The smallest generator of pseudo-random numbers that is good enough here (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function validLine(number: number, seed: number): string {
  const next = random(seed + number * 7919);
  const below = (limit: number): number => Math.floor(next() * limit);
  const first = below(people.length);
  const [caller, called] = [people[first]!, people[(first + 1 + below(people.length - 1)) % people.length]!];
  const paper = papers[below(papers.length)]!;
  const [verb, act, rest] = deeds[below(deeds.length)]!;
  const day = `2031-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
  const lead = `${caller} rang ${called} on ${day}, ${paper} has learnt. `;
  const quote = `${caller} ${verb} ${called} ${rest}.`;
  const start = [...lead].length;
  const end = start + [...quote].length;
  return (
    `{"schemaVersion":"${SCHEMA_VERSION}","id":"call-${number}","title":"${caller} and ${called}, ${day}","language":"en",` +
    `"sources":[{"id":"report","kind":"news-article","publisher":"paper","language":"en","publishedOn":"${day}",` +
    `"text":"${lead}${quote}"}],` +
    `"actors":[{"kind":"organization","id":"paper","name":"${paper}"},` +
    `{"kind":"person","id":"caller","name":"${caller}"},{"kind":"person","id":"called","name":"${called}"}],` +
    `"accounts":[{"id":"told","kind":"news-report","voice":"paper","source":"report"}],` +
    `"calls":[{"id":"call","medium":"${media[below(media.length)]}","status":"reported",` +
    `"date":{"value":"${day}","asPrinted":"on ${day}","basis":"printed"},` +
    `"participants":[{"actor":"caller","roles":["principal"]},{"actor":"called","roles":["principal"]}],` +
    `"statements":[{"id":"said","account":"told","speakers":["caller"],"addressees":["called"],"setting":"in-call",` +
    `"mode":"indirect","acts":["${act}"],"cues":[{"text":"${verb}","stance":"neutral"}],` +
    `"content":"${caller} speaks of this: ${rest}.",` +
    `"evidence":[{"exact":"${quote}","start":${start},"end":${end}}]}]}]}`
  );
}

type Spoil = (line: string) => string | Buffer;

/** Ten ways to spoil a record, by the code that tells them. */
const spoils: readonly (readonly [code: string, spoil: Spoil])[] = [
  ["structure/not-json", (line) => line.slice(0, 700)],
  ["structure/duplicate-key", (line) => line.replace('"language":"en"', '"language":"en","language":"en"')],
  ["structure/not-utf8", (line) => Buffer.concat([Buffer.from(line.slice(0, -1)), Buffer.of(0xff, 0x7d)])],
  ["structure/byte-order-mark", (line) => `\ufeff${line}`],
  ["structure/unknown-code", (line) => line.replace('"mode":"indirect"', '"mode":"sideways"')],
  ["structure/missing-key", (line) => line.replace('"status":"reported",', "")],
  ["structure/forbidden-key", (line) => line.replace('"content":', '"__proto__":{},"content":')],
  ["reference/unknown-id", (line) => line.replace('"account":"told"', '"account":"untold"')],
  ["evidence/quote-mismatch", (line) => line.replace('"exact":"', '"exact":"Never: ')],
  ["date/impossible", (line) => line.replace(/"date":\{"value":"[^"]*"/, '"date":{"value":"2031-02-30"')],
];

/** @throws RangeError where there are too few records to spoil ten of them. */
export function makeRecords(count: number, seed = 7): MadeRecords {
  if (count < spoils.length) throw new RangeError(`There must be at least ${spoils.length} records.`);
  const stride = count / spoils.length;
  const next = random(seed);
  const spoiled = new Map(
    spoils.map((spoil, index) => [1 + Math.floor(stride * index + next() * Math.floor(stride)), spoil]),
  );
  const line = (number: number): Buffer => {
    const valid = validLine(number, seed);
    const raw = spoiled.get(number)?.[1](valid) ?? valid;
    if (raw === valid && spoiled.has(number)) throw new Error(`Line ${number} could not be spoiled.`);
    return Buffer.from(raw as string);
  };
  return {
    bad: new Map([...spoiled].map(([number, [code]]) => [number, code])),
    line,
    *chunks() {
      let text = "";
      for (let number = 1; number <= count; number++) {
        if (!spoiled.has(number)) text += `${validLine(number, seed)}\n`;
        else {
          yield Buffer.concat([Buffer.from(text), line(number), Buffer.from("\n")]);
          text = "";
        }
        if (text.length > 1 << 20) {
          yield Buffer.from(text);
          text = "";
        }
      }
      if (text !== "") yield Buffer.from(text);
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = Number(process.argv[2] ?? 1000);
  for (const chunk of makeRecords(count).chunks()) {
    if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
  }
}
