/**
 * Lets a module import Zod's namespace from Zod rather than from the seam. Where programs are split, the seam may be in a file
 * of its own, and bundlers keep the whole of a namespace that one file hands to another.
 */
export function zodItself(source: string, zod: string): string {
  return source.replace(/^import \{([^}]*)\} from "#zod";$/m, (whole, list: string) => {
    const names = list.split(",").map((name) => name.trim());
    if (!names.includes("z")) return whole;
    const others = names.filter((name) => name !== "z").join(", ");
    return `import * as z from "${zod}";${others === "" ? "" : ` import { ${others} } from "#zod";`}`;
  });
}
