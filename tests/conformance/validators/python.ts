import { program, runs, serve } from "./served.ts";
import type { Validator } from "./validator.ts";

/** The Python that has a module; Debian's own first, for it is the one that is installed here. */
function pythonWith(module: string): string | undefined {
  return ["/usr/bin/python3", "python3"].find((python) => runs(python, ["-c", `import ${module}`]));
}

function served(module: string, file: string, reads: "draft-2020-12" | "draft-07"): Validator {
  return {
    name: module,
    language: "Python",
    reads,
    needs: { present: () => pythonWith(module) !== undefined, debian: [`python3-${module}`] },
    open: () => serve(pythonWith(module)!, [program(file)], reads),
  };
}

/** Python's reference-like implementation, which interprets the schema. */
export const pythonJsonschemas: readonly Validator[] = [
  served("jsonschema", "python-jsonschema.py", "draft-2020-12"),
  served("jsonschema", "python-jsonschema.py", "draft-07"),
];

/** Python's fast implementation, which writes a program from the schema. */
export const fastjsonschema = served("fastjsonschema", "python-fastjsonschema.py", "draft-07");
