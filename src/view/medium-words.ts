import type { Medium } from "../schema/model-types.ts";

/** By what means a call was held. */
export const mediumWords: Readonly<Record<Medium, string>> = {
  telephone: "by telephone",
  "secure-line": "over a secure line",
  video: "by video",
  "audio-conference": "by audio conference",
  mixed: "by several means",
  unknown: "by unknown means",
};
