import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether everything is tried, as `npm run test:thorough` does, or a sample. */
    thorough: boolean;
  }
}

export const isThorough = inject("thorough");

/** How often a property is tried: a fifth of this number in `npm test`, and in full in `npm run test:thorough`. */
export function runs(inFull: number): number {
  return isThorough ? inFull : Math.ceil(inFull / 5);
}
