import type { LeaderCall, Participant } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import { inSeries } from "./names.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** Who took part, with the offices held on the day of the call. */
export function participantSummary(view: View, { date }: LeaderCall, participant: Participant): SummaryLine {
  const { actor, roles, presence } = participant;
  const offices = view.index
    .officesOn(actor, date.value)
    .map(({ title, of }) => `${title}, ${view.names.actor(of)}`);
  const inOffice = offices.length === 0 ? "" : ` (${offices.join("; ")})`;
  const how = presence === undefined ? "" : `, ${codeWords("presence", presence)}`;
  const inRoles = inSeries(roles.map((role) => codeWords("participantRole", role)));
  return {
    of: participant,
    text: `${view.names.actor(actor)}${inOffice}: ${inRoles}${how}`,
    lines: restLines(view, "Participant", participant, { worded: ["actor", "roles", "presence"] }),
  };
}
