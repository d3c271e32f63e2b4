import { toExtraction } from "leader-calls/extraction";
import { Random } from "../defects/random.ts";
import type { Asked } from "../../examples/pipeline/recorded-server.ts";
import type { MadeArticle } from "./made-articles.ts";

/** What models get wrong. `none` is an answer without a slip. */
const slipNames = ["none", "marks", "word", "code", "date", "fence"] as const;
type Slip = (typeof slipNames)[number];

/** The answer of a language model that reads an article well, but for slips that chance plants, the same at every run. */
export class MadeModel {
  /** How often each slip was planted. */
  readonly slips: Record<Slip, number> = { none: 0, marks: 0, word: 0, code: 0, date: 0, fence: 0 };
  readonly #truths = new Map<string, unknown>();
  readonly #answers = new Map<string, string>();

  constructor(articles: readonly MadeArticle[], seed = 9) {
    const random = new Random(seed);
    for (const { id, truth } of articles) {
      const right = toExtraction(truth);
      this.#truths.set(id, right);
      const slip = random.pick(slipNames);
      const answer = plant[slip](JSON.stringify(right));
      this.slips[answer === JSON.stringify(right) ? "none" : slip]++;
      this.#answers.set(id, answer);
    }
  }

  /** The first answer has the slip. When it is asked again, the model writes what is right at each place. */
  answerTo({ what, article, user }: Asked): string {
    if (what === "extraction") return this.#answers.get(article)!;
    const places = [...user.matchAll(/^place: (.+)$/gm)].map(([, place]) => place!);
    const repairs = places.map((place) => ({ place, value: valueAt(this.#truths.get(article), place) }));
    return JSON.stringify({ repairs });
  }
}

const plant: Readonly<Record<Slip, (json: string) => string>> = {
  none: (json) => json,
  // What a keyboard does not have: straight marks, a hyphen, two blanks.
  marks: (json) =>
    json
      .replaceAll(/[“”„«»]/g, '\\"')
      .replaceAll(/ [–—] /g, " - ")
      .replace("オストリアの", "オストリアの "),
  // Another word in a quotation.
  word: (json) =>
    json.replace(/(denied|bestritt|отрицает|否定した)(?=[^"]*")/, (word) => OTHER_WORDS[word] ?? word),
  code: (json) =>
    json.replace('"acts":["demand"]', '"acts":["insist"]').replace('"acts":["claim"]', '"acts":["state"]'),
  date: (json) => json.replace(/("date":\{"value":"[^"]+)"/, '$1T9:00"'),
  fence: (json) => `Here it is:\n\n\`\`\`json\n${json}\n\`\`\`\n`,
};

const OTHER_WORDS: Readonly<Record<string, string>> = {
  denied: "rejected the claim",
  bestritt: "verneinte",
  отрицает: "опроверг слух",
  否定した: "認めなかった",
};

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step], value);
}
