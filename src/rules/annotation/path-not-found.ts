import { resolves } from "../../diagnostics/json-pointer.ts";
import type { Rule } from "../rule.ts";

export const pathNotFound: Rule<{ path: string; target: string }> = {
  code: "annotation/path-not-found",
  severity: "error",
  reason: "An annotation whose path leads nowhere is about nothing.",
  example: {
    at: "/annotations",
    wrong: [{ target: "reopen-bridge", path: "/contents", kind: "comment", note: "An idiom." }],
    right: [{ target: "reopen-bridge", path: "/content", kind: "comment", note: "An idiom." }],
  },
  concludesFromAbsence: true,
  message: ({ path, target }) => `"${target}" has no part at "${path}".`,
  hint: () => "The path begins inside the target, not at the root of the dataset.",
  check(dataset, report) {
    for (const annotation of dataset.all("Annotation")) {
      const { value } = annotation;
      if (value.path === undefined || dataset.isDuplicated(value.target)) continue;
      const target = dataset.named(value.target);
      if (target && !resolves(target.value, value.path) && !resolves(target.value, sealed(value.path))) {
        report([...annotation.path, "path"], { path: value.path, target: value.target });
      }
    }
  },
};

/** The path of the digest that replaces a text or a quotation when it is sealed. Annotations of the words stay valid. */
function sealed(path: string): string {
  return path.replace(/\/text$/, "/digest").replace(/\/exact$/, "/sha256");
}
