// A procedure of tRPC that takes datasets: a speaker who does not exist and a misquotation are refused before it runs.
import { initTRPC } from "@trpc/server";
import { checkedDataset, problemDetails } from "leader-calls";
import type { DatasetIssue } from "leader-calls";

/** The issues of the input, where that is why a call was refused: tRPC keeps them in the error's cause. */
function issuesIn(cause: unknown): readonly DatasetIssue[] | undefined {
  const { issues } = (cause ?? {}) as { issues?: readonly DatasetIssue[] };
  return issues?.every((each) => "diagnostic" in each) ? issues : undefined;
}

const t = initTRPC.create({
  /** Clients find what is wrong in `error.data.problem`, in the form that a 422 has elsewhere. */
  errorFormatter({ shape, error }) {
    const issues = issuesIn(error.cause);
    return { ...shape, data: { ...shape.data, problem: issues ? problemDetails(issues) : null } };
  },
});

/** @param texts the texts of the sources, which the server holds, by the source's id. */
export function makeRouter(texts: Readonly<Record<string, string>>) {
  return t.router({
    addDataset: t.procedure
      .input(checkedDataset({ texts, evidence: "must-match-given-texts", maxDiagnostics: 100 }))
      .mutation(({ input }) => ({ id: input.id, calls: input.calls.length })),
  });
}

export type Router = ReturnType<typeof makeRouter>;
