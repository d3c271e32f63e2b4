import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether everything is tried, as `npm run test:thorough` does, or a sample; not given to tests of the package. */
    thorough?: boolean;
  }
}

export const isThorough = inject("thorough") === true;

/** How often a property is tried: in full in `npm run test:thorough`, and in `npm test` a fiftieth of that, or as said. */
export function runs(inFull: number, inSample = Math.ceil(inFull / 50)): number {
  return isThorough ? inFull : inSample;
}

/** Some of a list in `npm test`, each so many items apart, and all of it in `npm run test:thorough`. */
export function sample<Item>(all: readonly Item[], apart: number): readonly Item[] {
  return isThorough ? all : all.filter((_, at) => at % apart === 0);
}
