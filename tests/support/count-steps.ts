import { Session } from "node:inspector";
import type { Profiler } from "node:inspector";
import { setFlagsFromString } from "node:v8";
import { vi } from "vitest";

/**
 * Counts how often the blocks of the package's own programs are run: a measure of work that is the same on every machine,
 * however busy. What the platform does within one call (`indexOf`, a regular expression) counts as one step.
 */
export class StepCounter<Module> {
  private constructor(
    private readonly session: Session,
    private readonly module: Module,
  ) {}

  /** Loads a module of the package anew: V8 counts the blocks only of programs that it compiles while it counts. */
  static async of<Module>(load: () => Promise<Module>): Promise<StepCounter<Module>> {
    const session = new Session();
    session.connect();
    session.post("Profiler.enable");
    session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    vi.resetModules();
    // Otherwise it would take what it compiled for other tests, without counters.
    setFlagsFromString("--no-compilation-cache");
    const module = await load();
    setFlagsFromString("--compilation-cache");
    return new StepCounter(session, module);
  }

  stepsOf(work: (module: Module) => void): number {
    this.take();
    work(this.module);
    const own = this.take().filter(({ url }) => url.includes("/src/"));
    const ranges = own.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
    return ranges.reduce((sum, { count }) => sum + count, 0);
  }

  stop(): void {
    this.session.post("Profiler.stopPreciseCoverage");
    this.session.post("Profiler.disable");
    this.session.disconnect();
    vi.resetModules();
  }

  /** What was run since it was asked last. */
  private take(): Profiler.ScriptCoverage[] {
    let taken: Profiler.ScriptCoverage[] = [];
    this.session.post("Profiler.takePreciseCoverage", (error, { result } = { result: [] }) => {
      if (error) throw error;
      taken = result;
    });
    return taken;
  }
}
