import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";
import { documented } from "../diagnostics/documented.ts";
import { tableKinds } from "./kinds/all-table-kinds.ts";

/** Every diagnostic kind of tables, in the order of their codes. Their examples are the beginnings of tables. */
export const tableDiagnosticKinds: readonly DocumentedKind<never>[] =
  /* @__PURE__ */ tableKinds.map(documented);
