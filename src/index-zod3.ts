/** The main entry for Zod 3: while it is built, `src/zod3.ts` stands in for `src/zod.ts`. */
export * from "./index.ts";
