import { initTRPC, TRPCError } from "@trpc/server";
import { checkedDataset, checkedDatasetSchema } from "leader-calls";
import { judge, settings } from "./judge.mjs";

const t = initTRPC.create();
const router = t.router({
  standard: t.procedure.input(checkedDataset(settings)).mutation(({ input }) => input.calls.length),
  zod: t.procedure.input(checkedDatasetSchema(settings)).mutation(({ input }) => input.calls.length),
});
const caller = t.createCallerFactory(router)({});

for (const by of ["standard", "zod"]) {
  const ask = async (data) => {
    try {
      await caller[by](data);
      return [];
    } catch (error) {
      if (!(error instanceof TRPCError) || error.code !== "BAD_REQUEST") throw error;
      return error.cause.issues.map(({ path, keys }) => [...path, ...(keys ?? [])]);
    }
  };
  await judge(ask, { by, rules: true });
}
