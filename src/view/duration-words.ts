import { codeWords } from "./code-words.ts";

const units = { Y: "year", M: "month", W: "week", D: "day" } as const;
const clockUnits = { H: "hour", M: "minute", S: "second" } as const;

/** An ISO 8601 duration as people write it: "17 minutes 6 seconds"; with its bound: "about 2 years". */
export function durationWords(duration: string, bound?: string): string {
  const [days = "", clock = ""] = duration.slice(1).split("T");
  const parts = [...partsOf(days, units), ...partsOf(clock, clockUnits)];
  const limit = bound === undefined ? "" : `${codeWords("durationBound", bound)} `;
  return `${limit}${parts.join(" ") || duration}`;
}

function partsOf(text: string, names: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/([0-9]+)([A-Z])/g)].map(([, digits, letter = ""]) => {
    const count = Number(digits);
    return `${count} ${names[letter] ?? letter}${count === 1 ? "" : "s"}`;
  });
}
