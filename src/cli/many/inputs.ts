import { fstatSync, realpathSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { cannotRead, STANDARD_INPUT, takeStandardInput } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { fileTypeOf, isPattern } from "./format-from-name.ts";
import type { FileType } from "./format-from-name.ts";
import { partialOf } from "./rejects-file.ts";
import { zstdDecompressor } from "./zstd.ts";

/** A file of records, or standard input. */
export interface Input {
  /** How reports name it. */
  readonly name: string;
  /** Undefined is standard input. */
  readonly path: string | undefined;
  /** Whether there is a dataset on each line, rather than one in all. */
  readonly lines: boolean;
  readonly compression: FileType["compression"];
}

/** Something that cannot be read, among other things that can. */
export interface Unreadable {
  readonly problem: string;
}

/** What the arguments of the command name; known before anything is read. */
export interface Arguments {
  /** The inputs in their order, of which folders are read as they are reached. */
  inputs(): AsyncGenerator<Input | Unreadable, void, undefined>;
}

/** How input is to be read where its name does not say, or says otherwise. */
export interface ReadingOptions {
  readonly ndjson?: boolean;
  /** Whether standard input has a dataset on each line, where nothing else is said. */
  readonly linesOnStandardInput: boolean;
}

/**
 * Looks at files, folders, patterns and `-`.
 *
 * @throws UsageError where one of them is not there, cannot be read by this Node, or is also what is to be written.
 */
export async function findInputs(
  args: readonly string[],
  options: ReadingOptions,
  rejects: string | undefined,
): Promise<Arguments> {
  const inputOf = (name: string): Input => {
    const type = fileTypeOf(name);
    const lines = options.ndjson ?? type?.lines ?? false;
    return { name, path: name, lines, compression: type?.compression };
  };
  const standardInput: Input = {
    name: "(standard input)",
    path: undefined,
    lines: options.ndjson ?? options.linesOnStandardInput,
    compression: undefined,
  };
  for (const arg of args) if (arg === STANDARD_INPUT) takeStandardInput();
  const isNoOutput = otherThanOutput();
  const found: (Input | Unreadable | { folder: string })[] = [];
  for (const arg of args) {
    if (arg === STANDARD_INPUT) found.push(standardInput);
    else if (await isFolder(arg)) found.push({ folder: arg });
    else if (await exists(arg)) found.push(inputOf(arg));
    else if (isPattern(arg)) {
      const fitting = (await expand(arg)).filter(isNoOutput);
      if (fitting.length === 0) found.push({ problem: `No file matches ${arg}.` });
      else found.push(...fitting.map(inputOf));
    } else found.push({ problem: cannotRead(arg, await stat(arg).catch((error: unknown) => error)) });
  }
  for (const each of found) {
    if ("problem" in each) continue;
    const clash = "folder" in each ? mayHold(each.folder, rejects) : isOneOf(each.path, rejects);
    if (clash) throw new UsageError(`The rejects must not be written into the input: ${rejects}.`);
    if (!("folder" in each) && each.path !== undefined && !isNoOutput(each.path))
      throw new UsageError(`${each.path} is the output file; it cannot be read as well.`);
    const problem = "folder" in each ? undefined : compressionProblem(each);
    if (problem !== undefined) throw new UsageError(problem);
  }
  return {
    async *inputs() {
      for (const each of found) {
        if (!("folder" in each)) {
          yield each;
          continue;
        }
        let empty = true;
        for await (const file of filesIn(each.folder, isNoOutput)) {
          empty = false;
          if (typeof file !== "string") yield file;
          else {
            const input = inputOf(file);
            const problem = compressionProblem(input);
            yield problem === undefined ? input : { problem };
          }
        }
        if (empty) yield { problem: `There are no data files in the folder ${each.folder}.` };
      }
    },
  };
}

/** The size of all inputs in bytes, compressed as they are; undefined where it cannot be known. */
export async function totalSize({ inputs }: Arguments): Promise<number | undefined> {
  let sum = 0;
  for await (const input of inputs()) {
    if ("problem" in input) continue;
    const stats = input.path === undefined ? undefined : await stat(input.path).catch(() => undefined);
    if (!stats?.isFile()) return undefined;
    sum += stats.size;
  }
  return sum;
}

/** Why this Node cannot decompress an input; undefined where it can. */
function compressionProblem({ name, compression }: Input): string | undefined {
  if (compression !== "zstd" || zstdDecompressor() !== undefined) return undefined;
  return `Cannot read ${name}: Node ${process.version} cannot be relied on for Zstandard (24 can). Unpack it first with zstd -dc, and add --ndjson if it has a dataset on each line.`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Whether an input is the file of the rejects, or the one that they are first written to, under whatever name. */
function isOneOf(path: string | undefined, rejects: string | undefined): boolean {
  if (path === undefined || rejects === undefined) return false;
  return [rejects, partialOf(rejects)].some(
    (written) => place(written) === place(path) || isSameFile(statsOf(written), statsOf(path)),
  );
}

/** Whether a folder would take the rejects for its own data. */
function mayHold(folder: string, rejects: string | undefined): boolean {
  if (rejects === undefined || fileTypeOf(rejects) === undefined) return false;
  return place(rejects).startsWith(place(folder) + sep);
}

/** Where a file is, or would be, whatever links lead there. */
function place(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(place(folder), basename(path));
  }
}

function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isSameFile(one: Stats | undefined, other: Stats | undefined): boolean {
  return one !== undefined && one.isFile() && one.dev === other?.dev && one.ino === other.ino;
}

/** Tells whether a file is not the one that standard output goes to: read as well, it would never come to an end. */
function otherThanOutput(): (path: string) => boolean {
  const output = known(() => fstatSync(1));
  return (path) =>
    !isSameFile(
      output,
      known(() => statsOf(path)),
    );
}

/** What can be known of a file; nothing where that fails, which is reported when the file is read. */
function known(read: () => Stats | undefined): Stats | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The files that fit a pattern, in the order of their names. Hidden ones only where the pattern has their dot. */
async function expand(pattern: string): Promise<string[]> {
  const { default: fits } = await import("zeptomatch");
  const glob = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const segments = glob.split("/");
  const firstOpen = segments.findIndex(isPattern);
  const showsHidden = segments.slice(firstOpen).some((segment) => /(^|[{,])\./.test(segment));
  const found: string[] = [];
  const look = async (folder: string): Promise<void> => {
    const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name.startsWith(".") && !showsHidden) continue;
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (fits(glob, path, { partial: true })) await look(`${path}/`);
      } else if (fits(glob, path) && !(await leadsToFolder(entry, path))) found.push(path);
    }
  };
  await look(segments.slice(0, firstOpen).reduce((folder, segment) => `${folder}${segment}/`, ""));
  return found.sort();
}

/** What no one means by a folder of data. */
function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/**
 * The files of data in a folder and its folders, in the order of their names. Links to files are followed, those to
 * folders are not, because they may lead around in a circle; a link that leads nowhere cannot be read.
 */
async function* filesIn(
  folder: string,
  isNoOutput: (path: string) => boolean,
): AsyncGenerator<string | Unreadable, void, undefined> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { problem: cannotRead(folder, error) };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path, isNoOutput);
    else if (fileTypeOf(entry.name) === undefined || (await leadsToFolder(entry, path))) continue;
    else if (isNoOutput(path)) yield path;
  }
}

async function leadsToFolder(entry: { isSymbolicLink(): boolean }, path: string): Promise<boolean> {
  return entry.isSymbolicLink() && (await isFolder(path));
}
