import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Script } from "node:vm";

/** Loads what a file of the program requires: another of its files, or what Node has. */
type Require = (id: string) => unknown;
/** What a file of the program is when it is loaded: a function, as CommonJS has it. */
type Program = (
  exports: object,
  require: Require,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/** What changes where this is written otherwise. */
const FORMAT = 1;

/** A file of the program as it was when its code was kept. */
interface KeptFile {
  /** Whatever changes where the file does. */
  readonly stamp: string;
  readonly start: number;
  readonly end: number;
}

interface Kept {
  readonly format: typeof FORMAT;
  /** The folder of the program, because two may be installed. */
  readonly folder: string;
  readonly savedAt: number;
  /** The exit codes of the runs whose functions are here: to report something, others are called. */
  readonly exitCodes: readonly number[];
  readonly files: Readonly<Record<string, KeptFile>>;
}

const WRAPPER = ["(function (exports, require, module, __filename, __dirname) {", "\n})"] as const;
const DAY = 86_400_000;
/** What nobody used for so long belongs to another version of Node or of the program. */
const OLD = 30 * DAY;
/** In microseconds of a processor. A longer run has forgotten the code that only its start needed. */
const LONG = 5_000_000;

/**
 * The files of the program, with the code that V8 made of them in an earlier run: of those functions that were called, too.
 * What Node keeps itself, from version 22 on, has no code of functions that are compiled later, which are most.
 *
 * V8 believes what it is given here, and runs it. So it is in the user's own folder for caches, is taken from no file that
 * another may write to, and only whole; and a file of the program is what it was.
 */
export class CodeCache {
  readonly #path: string;
  readonly #folder: string;
  readonly #require: Require;
  readonly #kept: Kept | undefined;
  readonly #code: Buffer | undefined;
  readonly #modules = new Map<string, { exports: object }>();
  readonly #scripts = new Map<string, { readonly script: Script; readonly stamp: string }>();
  /** Whether something was loaded whose code is not kept yet. */
  #isNew = false;

  /**
   * What is kept in the folder `caches` for one command of the program in `folder`. `require` loads what is none of its files.
   */
  constructor(command: string, folder: string, require: Require, caches: string) {
    this.#folder = folder;
    this.#require = require;
    const place = numberOf(`${process.version} ${process.arch} ${folder}`).toString(36);
    this.#path = join(caches, `${command}-${place}.bin`);
    const found = read(this.#path);
    if (found?.kept.format !== FORMAT || found.kept.folder !== folder) return;
    this.#kept = found.kept;
    this.#code = found.code;
  }

  /** What a file of the program exports. */
  load(file: string): object {
    const known = this.#modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const folder = dirname(file);
    const require: Require = (id) =>
      id.startsWith(".") ? this.load(resolve(folder, id)) : this.#require(id);
    this.#compiled(file)(module.exports, require, module, file, folder);
    return module.exports;
  }

  #compiled(file: string): Program {
    const stamp = stampOf(file);
    const kept = this.#kept?.files[file];
    const cachedData = kept?.stamp === stamp ? this.#code?.subarray(kept.start, kept.end) : undefined;
    const script = new Script(WRAPPER[0] + readFileSync(file, "utf8") + WRAPPER[1], {
      filename: file,
      // So that an error names the place in the file.
      columnOffset: -WRAPPER[0].length,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected) this.#isNew = true;
    this.#scripts.set(file, { script, stamp });
    return script.runInThisContext() as Program;
  }

  /**
   * Keeps the code of what was loaded, if some of it is new, if no run has ended like this one yet, or if a day has passed:
   * then more functions were called.
   * That it cannot be written is no problem of the user's.
   */
  keep(): void {
    const path = this.#path;
    const now = Date.now();
    if (process.cpuUsage().user > LONG) return;
    const exitCodes = [...new Set([...(this.#kept?.exitCodes ?? []), Number(process.exitCode ?? 0)])];
    const hasAll = exitCodes.length === this.#kept?.exitCodes.length && !this.#isNew;
    if (hasAll && now - this.#kept.savedAt < DAY) return;
    try {
      const folder = dirname(path);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const name of readdirSync(folder)) {
        const each = join(folder, name);
        if (name.endsWith(".bin") && now - statSync(each).mtimeMs > OLD) rmSync(each);
      }
      const beside = `${path}.${process.pid}`;
      writeFileSync(beside, this.#whole(now, exitCodes), { mode: 0o600 });
      renameSync(beside, path);
    } catch {
      // A folder that cannot be written to, a full disk.
    }
  }

  /** What is kept, twice: V8 does not notice a wrong bit, and to compare both is the quickest way to. */
  #whole(savedAt: number, exitCodes: readonly number[]): Buffer {
    const files: Record<string, KeptFile> = {};
    const codes: Buffer[] = [];
    let start = 0;
    const add = (file: string, stamp: string, code: Buffer): void => {
      codes.push(code);
      files[file] = { stamp, start, end: start + code.length };
      start += code.length;
    };
    for (const [file, { script, stamp }] of this.#scripts) add(file, stamp, script.createCachedData());
    // What this run did not need, the next may.
    for (const [file, each] of Object.entries(this.#kept?.files ?? {}))
      if (this.#code && !Object.hasOwn(files, file) && stampOf(file) === each.stamp)
        add(file, each.stamp, this.#code.subarray(each.start, each.end));
    const kept: Kept = { format: FORMAT, folder: this.#folder, savedAt, exitCodes, files };
    const head = Buffer.from(JSON.stringify(kept));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(head.length);
    const once = Buffer.concat([length, head, ...codes]);
    return Buffer.concat([once, once]);
  }
}

/** Whatever changes where a file does; empty where there is none. */
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : "";
}

/** What an earlier run kept; undefined where there is nothing, or nothing that may be believed. */
function read(path: string): { readonly kept: Kept; readonly code: Buffer } | undefined {
  try {
    const { uid, mode } = statSync(path);
    // Windows has no such numbers: there the folder is the user's own.
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    const whole = readFileSync(path);
    const once = whole.subarray(0, whole.length / 2);
    if (!once.equals(whole.subarray(whole.length / 2))) return undefined;
    const head = 4 + once.readUInt32LE(0);
    const kept = JSON.parse(once.toString("utf8", 4, head)) as Kept;
    return { kept, code: once.subarray(head) };
  } catch {
    return undefined;
  }
}

/** A number for a text, by which files are told apart (FNV-1a); what is in them says whether they are the right ones. */
function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return number >>> 0;
}
