import pc from "picocolors";

const { FORCE_COLOR, NO_COLOR } = process.env;
const wanted = process.stdout.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== "0");

/** Colours for standard output: on a terminal or where FORCE_COLOR asks for them, not where NO_COLOR is set. */
export const colors = pc.createColors(wanted && !NO_COLOR);
