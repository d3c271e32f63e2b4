/** A request body that is validated and then typed, as a strict program has it. What is wrong on purpose, the compiler must find. */
export const typedProgram = (entry: string) => `
import { ActSchema, CircumstanceSchema, LeaderCallSchema, validateDataset } from "${entry}";
import type { Dataset, LeaderCall } from "${entry}";
export function receive(body: unknown): LeaderCall[] {
  const result = validateDataset(body, { texts: { article: "text" } });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\\n"));
  const dataset: Dataset = result.data;
  return dataset.calls.filter(({ medium }) => medium === "telephone");
}
// What packages export that build on ours must have a name in their declarations.
export const calls = LeaderCallSchema.array();
export const short = LeaderCallSchema.pick({ id: true, statements: true }).partial();
export const longer = LeaderCallSchema.extend({ act: ActSchema, circumstances: CircumstanceSchema.array() });
const call: LeaderCall = LeaderCallSchema.parse({});
export const speakers: string[] = (call.statements ?? []).flatMap((statement) => statement.speakers);
// @ts-expect-error There is no such medium, so the type is no any.
export const never: boolean = call.medium === "telegraph";
`;
