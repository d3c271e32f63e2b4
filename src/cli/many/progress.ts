import type { SingleBar } from "cli-progress";

/** How far a run has come. */
export interface Progress {
  /** So many bytes of the input are read. */
  readBytes(count: number): void;
  /** So many records are done. */
  doneRecords(count: number): void;
  /** Makes room for a line that is printed on the same terminal. */
  clear(): void;
  stop(): void;
}

const { CI, NO_COLOR, TERM } = process.env;

const silent: Progress = { readBytes() {}, doneRecords() {}, clear() {}, stop() {} };

/** To save the cursor's place, and to go back to it. */
const PLACES = ["\u001b7", "\u001b8"];

/**
 * Standard error for the bar, which would go back to the line where it began when it ends: what was printed since would be
 * written over.
 */
function staysWhereItIs(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (text: string): boolean => PLACES.includes(text) || stream.write(text);
  return Object.create(stream, { write: { value: write } }) as NodeJS.WriteStream;
}

/** A bar with rate and time left, where standard error is a terminal that a person looks at. */
export async function startProgress(total: () => Promise<number | undefined>): Promise<Progress> {
  if (!process.stderr.isTTY || CI || NO_COLOR || TERM === "dumb") return silent;
  const { SingleBar, Format } = (await import("cli-progress")).default;
  const begin = Date.now();
  let bytes = 0;
  let records = 0;
  let known = false;
  const bar: SingleBar = new SingleBar({
    stream: staysWhereItIs(process.stderr),
    barCompleteChar: "=",
    barIncompleteChar: "-",
    forceRedraw: true,
    clearOnComplete: true,
    // Not only the bar would be cut to the width, but all lines that are printed meanwhile. So it is short.
    linewrap: true,
    barsize: 20,
    etaBuffer: 100,
    format(options, { progress, eta }) {
      const rate = Math.round(records / Math.max(0.001, (Date.now() - begin) / 1000));
      const done = `${records} records, ${rate} a second`;
      if (!known) return `${done}, ${(bytes / 1e6).toFixed(0)} MB read`;
      const left = Number.isFinite(eta) ? `${Format.TimeFormat(eta, options, 1)} left` : "";
      return `${Format.BarFormat(progress, options)} ${Math.floor(progress * 100)} %, ${done}, ${left}`;
    },
  });
  bar.start(1, 0);
  total().then(
    (size) => {
      if (size === undefined || size === 0) return;
      known = true;
      bar.setTotal(size);
      // A short input may be read already.
      bar.update(bytes);
    },
    () => {},
  );
  return {
    readBytes(count) {
      bytes += count;
      if (known) bar.update(bytes);
    },
    doneRecords(count) {
      records += count;
    },
    clear() {
      process.stderr.write("\r\u001b[K");
    },
    stop: () => bar.stop(),
  };
}
