import { initTRPC, TRPCError } from "@trpc/server";
import { DatasetSchema } from "leader-calls";
import { judge } from "./judge.mjs";

const t = initTRPC.create();
const router = t.router({
  add: t.procedure.input(DatasetSchema).mutation(({ input }) => input.calls.length),
});
const caller = t.createCallerFactory(router)({});

await judge(async (data) => {
  try {
    await caller.add(data);
    return [];
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== "BAD_REQUEST") throw error;
    return error.cause.issues.map(({ path, keys }) => [...path, ...(keys ?? [])]);
  }
});
