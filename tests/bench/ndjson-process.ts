import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

/** A thread's heap, in MB: enough for its work, and soon full where each record leaves something behind. */
export const HEAP = 48;

/** What a process came to. */
export interface Ended {
  readonly code: number | null;
  readonly seconds: number;
  /** Processor time of all threads. */
  readonly cpuSeconds: number;
  /** The most memory that was resident at once, in MB; 0 where the system does not tell. */
  readonly peak: number;
  /** Resident memory at ten moments of the run. */
  readonly resident: readonly number[];
  readonly err: string;
}

/** Runs Node with a file as its standard input and another as its output. */
export async function run(args: readonly string[], input: string, output: string): Promise<Ended> {
  const descriptors = [openSync(input, "r"), openSync(output, "w")] as const;
  const begin = performance.now();
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, ...args], {
    stdio: [...descriptors, "pipe"],
  });
  let err = "";
  child.stderr!.on("data", (chunk) => (err += String(chunk)));
  const samples: number[] = [];
  let peak = 0;
  let ticks = 0;
  const sample = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      const kilobytes = (field: string) =>
        Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      peak = Math.max(peak, kilobytes("VmHWM") / 1024);
      if (kilobytes("VmRSS") > 0) samples.push(kilobytes("VmRSS") / 1024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      ticks = Number(fields[11]) + Number(fields[12]);
    } catch {
      // It has ended, or this system has no /proc.
    }
  };
  const timer = setInterval(sample, 20);
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  clearInterval(timer);
  const seconds = (performance.now() - begin) / 1000;
  descriptors.forEach((descriptor) => closeSync(descriptor));
  const resident = Array.from(
    { length: 10 },
    (_, at) => samples[Math.floor((samples.length * (at + 0.5)) / 10)] ?? 0,
  );
  return { code, seconds, cpuSeconds: ticks / 100, peak, resident, err };
}

/** The bare loop: the same bytes, cut at line feeds by hand and decoded, and JSON.parse on each line. */
export const bareLoop = `
  import { readSync } from "node:fs";
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const buffer = Buffer.allocUnsafe(1 << 18);
  let rest = "", records = 0, parsing = 0;
  const parse = (text) => {
    const begin = performance.now();
    let start = 0;
    for (let end; (end = text.indexOf("\\n", start)) >= 0; start = end + 1) {
      try { records += JSON.parse(text.slice(start, end)) ? 1 : 0; } catch { records++; }
    }
    rest = text.slice(start);
    parsing += performance.now() - begin;
  };
  for (let size; (size = readSync(0, buffer)) > 0; ) parse(rest + decoder.decode(buffer.subarray(0, size), { stream: true }));
  console.log(JSON.stringify({ records, parsing: parsing / 1000 }));
`;
