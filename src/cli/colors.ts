import pc from "picocolors";

/** Colours for standard output: on a terminal only, and not where NO_COLOR is set (https://no-color.org). */
export const colors = pc.createColors(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);
