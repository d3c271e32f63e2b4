import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Workspace } from "../readme/workspace.ts";
import type { Step } from "./page.ts";
import { bytesWritten, isAlive, peakMemory, validatorsBelow } from "./processes.ts";

/** Whom to kill while it has a part in hand: the process that validates, or the engine's worker that started it. */
export type Victim = "validator" | "worker";

/** How a step went. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Processor time of all processes, whether or not other work made them wait. */
  readonly processorSeconds: number;
  /** How many processes have validated each part. */
  readonly tries: ReadonlyMap<string, number>;
  /** The most memory that one of them held, in MB. */
  readonly peakMegabytes: number;
  readonly killed: { readonly part: string; readonly written: number } | undefined;
}

/** So many bytes of results must have left a process before it is killed, and it must not have come to its end. */
const IN_THE_MIDDLE = 20_000;
const POLL_MS = 15;

/** Types the blocks of a page into a shell, as a reader would: what one of them exports stays for those after it. */
export class Shell {
  readonly #workspace: Workspace;
  readonly #exports: string[] = [];

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async run({ code, line }: Pick<Step, "code" | "line">, victim?: Victim): Promise<Run> {
    const { folder } = this.#workspace;
    const script = `block-${line}.sh`;
    this.#workspace.write(script, `set -euo pipefail\n${this.#exports.join("\n")}\n${code}`);
    this.#exports.push(...code.split("\n").filter((text) => text.startsWith("export ")));
    const timed = `TIMEFORMAT='%R %U %S'; time bash ${script}`;
    const child = spawn("bash", ["-c", timed], {
      cwd: folder,
      // Two jobs and two workers on any machine.
      env: {
        ...process.env,
        NO_COLOR: "1",
        PARALLEL: "--jobs 2",
        PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.stderr += text));

    const seen = new Map<string, Set<number>>();
    let peakMegabytes = 0;
    let killed: Run["killed"];
    const timer = setInterval(() => {
      for (const { pid, parent, part } of validatorsBelow(child.pid!)) {
        seen.set(part, (seen.get(part) ?? new Set()).add(pid));
        peakMegabytes = Math.max(peakMegabytes, peakMemory(pid));
        if (!victim || killed || bytesWritten(pid) < IN_THE_MIDDLE) continue;
        // Stopped first, so that it cannot end between the look and the blow.
        if (!signal(pid, "SIGSTOP") || !isAlive(pid)) continue;
        killed = { part, written: bytesWritten(pid) };
        signal(victim === "worker" ? parent : pid, "SIGKILL");
        signal(pid, "SIGCONT");
      }
    }, POLL_MS);
    const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
    clearInterval(timer);

    const lines = printed.stderr.trimEnd().split("\n");
    const [seconds = 0, user = 0, system = 0] = lines.pop()!.split(" ").map(Number);
    return {
      exitCode,
      stdout: printed.stdout,
      stderr: lines.join("\n"),
      seconds,
      processorSeconds: user + system,
      tries: new Map([...seen].map(([part, pids]) => [part, pids.size])),
      peakMegabytes,
      killed,
    };
  }
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
