/** A letter that is written from right to left, as a pattern. */
export const RIGHT_TO_LEFT =
  "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]";

/** Such letters, and what stands between them, as a pattern. */
export const RIGHT_TO_LEFT_RUN = `${RIGHT_TO_LEFT}(?:[^\\p{L}“”]*${RIGHT_TO_LEFT})*`;
