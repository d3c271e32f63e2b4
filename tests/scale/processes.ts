import { readdirSync, readFileSync } from "node:fs";

/** A running process that validates, which engines start. */
export interface Validator {
  readonly pid: number;
  readonly parent: number;
  /** Which part it validates: a file, or the number of GNU parallel's job. */
  readonly part: string;
}

/** Linux tells of processes in files. */
const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
};

const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0);

/** The processes below another one that run `leader-calls validate`. */
export function validatorsBelow(ancestor: number): Validator[] {
  const found: Validator[] = [];
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const words = read(pid, "cmdline").split("\0");
    if (words[2] !== "validate" || !words[1]!.endsWith("/leader-calls")) continue;
    const parent = parentOf(pid);
    if (!isBelow(parent, ancestor)) continue;
    const environment = read(pid, "environ");
    // A process that comes to its end between two looks has none any more: of which job it was cannot be told.
    if (environment === "") continue;
    const job = /(?:^|\0)PARALLEL_SEQ=(\d+)/.exec(environment)?.[1];
    found.push({ pid, parent, part: job ? `job ${job}` : words[3]! });
  }
  return found;
}

function isBelow(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/** How many bytes a process has written so far. */
export function bytesWritten(pid: number): number {
  return Number(/^wchar: (\d+)/m.exec(read(pid, "io"))?.[1] ?? 0);
}

/** The most memory that a process has held at once, in MB. */
export function peakMemory(pid: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0) / 1024;
}

/** Whether a process is there and has not ended. */
export function isAlive(pid: number): boolean {
  const state = /^State:\s+(\w)/m.exec(read(pid, "status"))?.[1];
  return state !== undefined && state !== "Z" && state !== "X";
}
