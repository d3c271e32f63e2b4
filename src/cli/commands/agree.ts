import { Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { agreement, DifferentTextsError } from "../../agreement/agreement.ts";
import type { Agreement, CodedPlace } from "../../agreement/agreement.ts";
import { ValuePlaces } from "../../json-text/value-places.ts";
import type { Dataset } from "../../schema/model-types.ts";
import { positionsOf } from "../../text/line-positions.ts";
import { agreementText } from "../agree/agreement-text.ts";
import { endingWith } from "../exit-code.ts";
import { assignTexts, objectsIn, peek, readGivenTexts } from "../given-texts.ts";
import type { GivenTexts, TextOptions } from "../given-texts.ts";
import { helpGroups } from "../help-groups.ts";
import { configOption, repeatable, ruleOption, textOption, textsOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { readText } from "../read-input.ts";
import { textReport } from "../report/text-report.ts";
import { print } from "../standard-output.ts";
import { UsageError } from "../usage-error.ts";
import { validateFile } from "../validate-file.ts";

/** Compares two encodings of the same texts. */
export const command = new Command("agree")
  .helpGroup(helpGroups.several)
  .description("say how far two encodings of the same texts agree, and where they do not")
  .argument("<A>", "the JSON file of one coder")
  .argument("<B>", "the JSON file of the other")
  .addOption(
    new Option("--format <FORMAT>", "how to write it: text, or json for programs")
      .choices(["text", "json"] as const)
      .default("text" as const),
  )
  .addOption(
    repeatable("--same <A-ID=B-ID>", "an actor of A and the one of B that is the same, whatever their names"),
  )
  .addOption(
    new Option(
      "--min-overlap <PART>",
      "how much of their words two statements must share to be a pair, from 0 to 1",
    )
      .argParser(partOfOne)
      .default(0.25),
  )
  .addOption(textOption)
  .addOption(textsOption)
  .addOption(ruleOption)
  .addOption(configOption)
  .action(endingWith((a, b, options) => agree(a, b, options)));

interface Options extends SettingsOptions, TextOptions {
  readonly format: "text" | "json";
  readonly same: readonly string[];
  readonly minOverlap: number;
}

/** Validates both files and prints how far they agree; of files that are not valid, what is wrong. */
async function agree(fileA: string, fileB: string, options: Options): Promise<number> {
  const given = readGivenTexts(options);
  const settings = readSettings(options);
  const read = (file: string) => {
    const json = readText(file);
    const texts = textsFor(json, given);
    return { json, texts, report: validateFile(file, texts, settings) };
  };
  const [a, b] = [read(fileA), read(fileB)];
  refuseUnknown(given, [a.json, b.json]);
  const reports = [a.report, b.report];
  const invalid = reports.filter(({ ok }) => !ok);
  if (invalid.length > 0) {
    const errorsOf = ({ diagnostics }: (typeof reports)[0]) =>
      diagnostics.filter(({ severity }) => severity === "error");
    console.error(await textReport(invalid.map((each) => ({ ...each, diagnostics: errorsOf(each) }))));
    return 1;
  }
  for (const { textsProblem } of reports) if (textsProblem !== undefined) throw new UsageError(textsProblem);
  if (!a.report.data || !b.report.data) throw new Error("A valid file has data.");
  const found = compare(a.report.data, b.report.data, {
    textsOfA: assignTexts(a.report.data, a.texts),
    textsOfB: assignTexts(b.report.data, b.texts),
    sameActors: options.same.map((pair) => pairOf(pair, a.report.data, b.report.data)),
    minOverlap: options.minOverlap,
  });
  const placeOf = { A: placesIn(fileA, a.json, found, "a"), B: placesIn(fileB, b.json, found, "b") };
  if (options.format === "json") print(JSON.stringify(withPlaces(found, placeOf), null, 2));
  else
    print(
      await agreementText(found, { a: fileA, b: fileB, placeOf: (side, place) => placeOf[side](place).text }),
    );
  return 0;
}

function compare(...given: Parameters<typeof agreement>): Agreement {
  try {
    return agreement(...given);
  } catch (error) {
    if (error instanceof DifferentTextsError) throw new UsageError(error.message);
    throw error;
  }
}

/** The texts that are given for one of two files: what names a source of the other only is left out. */
function textsFor(json: string, given: GivenTexts): GivenTexts {
  const ids = new Set(objectsIn(peek(json), "sources").map(({ id }) => id));
  return { ...given, named: given.named.filter(({ id }) => id === undefined || ids.has(id)) };
}

/** @throws UsageError where a text is given for a source that neither file has. */
function refuseUnknown({ named }: GivenTexts, files: readonly string[]): void {
  const ids = new Set(files.flatMap((json) => objectsIn(peek(json), "sources").map(({ id }) => id)));
  for (const { id, file } of named)
    if (id !== undefined && !ids.has(id))
      throw new UsageError(`Neither file has a source "${id}" for the text ${file}.`);
}

function pairOf(option: string, a: Dataset | undefined, b: Dataset | undefined): readonly [string, string] {
  const [, one = "", other = ""] = /^([^=]+)=([^=]+)$/.exec(option) ?? [];
  const has = (dataset: Dataset | undefined, id: string) => dataset?.actors.some((actor) => actor.id === id);
  if (one === "") throw new UsageError(`--same must be A-ID=B-ID, but is ${option}.`);
  if (!has(a, one)) throw new UsageError(`--same ${option}: A has no actor "${one}".`);
  if (!has(b, other)) throw new UsageError(`--same ${option}: B has no actor "${other}".`);
  return [one, other];
}

function partOfOne(value: string): number {
  const part = Number(value);
  if (!/^[0-9.]+$/.test(value) || !(part <= 1))
    throw new InvalidArgumentError("It must be a number from 0 to 1.");
  return part;
}

/** Where a statement begins in its file. */
interface FilePlace {
  readonly text: string;
  readonly start: { readonly line: number; readonly column: number; readonly offset: number } | undefined;
}

/** Where the statements that a file is coded differently in are in it. */
function placesIn(
  file: string,
  json: string,
  { disagreements }: Agreement,
  side: "a" | "b",
): (place: CodedPlace) => FilePlace {
  const found = disagreements.flatMap((each) => each[side] ?? []);
  const places = new ValuePlaces(
    json,
    found.map(({ path }) => path),
  );
  const offsetOf = ({ path }: CodedPlace) => places.findNearest(path).value.start;
  const positions = positionsOf(json, found.map(offsetOf));
  return (place) => {
    const start = positions.get(offsetOf(place));
    return { text: start ? `${file}:${start.line}:${start.column}` : file, start };
  };
}

/** The same with the place of each statement in its file. */
function withPlaces(found: Agreement, placeOf: Record<"A" | "B", (place: CodedPlace) => FilePlace>): object {
  const place = (side: "A" | "B", at: CodedPlace | undefined) =>
    at && { ...at, start: placeOf[side](at).start };
  return {
    ...found,
    disagreements: found.disagreements.map(({ category, a, b }) => ({
      category,
      ...(a && { a: place("A", a) }),
      ...(b && { b: place("B", b) }),
    })),
  };
}
