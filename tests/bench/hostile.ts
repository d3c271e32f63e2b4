import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { hostileDocuments } from "./hostile-documents.ts";

/**
 * `npm run bench:hostile`: gives every hostile document, at its full size, to the command, and fails where it is not refused
 * with exit 1 and a report that names its code, within bounds of time and memory.
 */
const SECONDS = 120;
const HEAP_MB = 4096;

interface Outcome {
  readonly exit: number | null;
  readonly report: string;
  readonly seconds: number;
  /** Where the system tells it, the most memory that the process had, in MB. */
  readonly peak: number;
}

function run(file: string): Promise<Outcome> {
  const begin = performance.now();
  const args = [`--max-old-space-size=${HEAP_MB}`, "dist/cli/cli.cjs", "validate", file, "--format", "json"];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: SECONDS * 2000,
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s*([0-9]+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // Other systems have no such file, and a process that has ended has none either.
    }
  }, 50);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (exit) => {
      clearInterval(watch);
      const report = Buffer.concat(chunks).toString("utf8");
      resolve({ exit, report, seconds: (performance.now() - begin) / 1000, peak });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "leader-calls-hostile-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const only = process.argv[2] ?? "";
console.log(`${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
console.log("| document | MB | exit | seconds | peak memory, MB | × the document | |");
console.log("| --- | --: | --: | --: | --: | --: | --- |");
for (const { name, code, make } of hostileDocuments.filter((each) => each.name.includes(only))) {
  const file = join(folder, "document.json");
  writeFileSync(file, make(1));
  const size = statSync(file).size / 1e6;
  const { exit, report, seconds, peak } = await run(file);
  const faults = [
    ...(exit === 1 ? [] : [`it ended with ${exit}`]),
    ...(report.includes(`"${code}"`) ? [] : [`${code} is not told`]),
    ...(seconds <= SECONDS ? [] : [`it took more than ${SECONDS} s`]),
  ];
  const cells = [name, size.toFixed(1), exit, seconds.toFixed(1), peak.toFixed(0), (peak / size).toFixed(1)];
  console.log(`| ${cells.join(" | ")} | ${faults.join("; ") || "holds"} |`);
  if (faults.length > 0) process.exitCode = 1;
}
