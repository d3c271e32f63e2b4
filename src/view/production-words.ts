import type { Production } from "../schema/model-types.ts";

/** Whether people or a machine made a text or a dataset. */
export const productionWords: Readonly<Record<Production, string>> = {
  human: "written by people",
  "machine-translated": "translated by a machine",
  "machine-generated": "made by a machine",
};
