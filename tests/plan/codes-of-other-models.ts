/**
 * Codes that no dataset of the present model can have, because it has no list with a largest length and nothing that cannot
 * be explained. Changed models have them: see mutated-schemas.test.ts.
 */
export const codesOfOtherModels: ReadonlySet<string> = new Set([
  "structure/too-many-items",
  "structure/unexplained",
]);
