/**
 * What the main entry has that needs no Zod. Both Zod versions take it from one built file, which shares its parts with the
 * entries for validation and extraction: a page that imports several of them gets each part once.
 */
export * from "./validate.ts";
export { applyFixes, locate } from "./edit/apply-fixes.ts";
export { seal } from "./edit/seal.ts";
export { unseal } from "./edit/unseal.ts";
export type { UnsealOptions } from "./edit/unseal.ts";
export type { EditResult } from "./edit/edit-result.ts";
export { applyEdits } from "./edit/apply-edits.ts";
