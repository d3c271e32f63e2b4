import type { Act } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";

/** How an act is told as a verb in the past, which fits one speaker and several. */
interface ActVerb {
  readonly verb: string;
  /** Whether the content is put forward as being so, and not asked for, promised or the like. */
  readonly asserts: boolean;
  /** Whether "that" and a clause can follow. */
  readonly takesClause: boolean;
}

const claiming = (verb: string): ActVerb => ({ verb, asserts: true, takesClause: true });
const judging = (verb: string): ActVerb => ({ verb, asserts: true, takesClause: false });
const promising = (verb: string): ActVerb => ({ verb, asserts: false, takesClause: true });
const other = (verb: string): ActVerb => ({ verb, asserts: false, takesClause: false });

const verbs = {
  inform: claiming("said"),
  claim: claiming("asserted"),
  recall: claiming("recalled"),
  explain: claiming("explained"),
  stress: claiming("stressed"),
  agree: claiming("agreed"),
  disagree: claiming("disagreed"),
  confirm: claiming("confirmed"),
  deny: claiming("denied"),
  correct: judging("put something right"),
  admit: claiming("admitted"),
  accuse: judging("made an accusation"),
  condemn: judging("condemned something"),
  criticise: judging("criticised"),
  characterise: judging("gave a description"),
  request: other("requested"),
  demand: other("demanded"),
  suggest: other("suggested"),
  invite: other("made an invitation"),
  warn: claiming("warned"),
  threaten: promising("threatened"),
  promise: promising("promised"),
  offer: other("offered"),
  accept: other("accepted"),
  decline: other("refused"),
  postpone: other("put the matter off"),
  raise: other("raised a subject"),
  praise: other("gave praise"),
  support: other("declared support"),
  thank: other("gave thanks"),
  congratulate: other("congratulated"),
  condole: other("expressed sympathy"),
  welcome: other("welcomed something"),
  apologise: other("apologised"),
  regret: other("expressed regret"),
  "express-concern": other("expressed concern"),
  ask: other("asked"),
  "decline-to-comment": other("declined to comment"),
  "neither-confirm-nor-deny": other("neither confirmed nor denied something"),
  "profess-ignorance": other("professed not to know"),
  "exchange-views": other("exchanged views"),
  other: other("spoke"),
} as const satisfies { readonly [Code in Act]?: ActVerb };

const byCode: Readonly<Record<string, ActVerb>> = verbs;

/** How an act is told. One that has no verb here, such as one that a project has added, is named by its label or code. */
export function actVerb(act: string): ActVerb {
  return byCode[act] ?? other(`spoke (${codeWords("act", act)})`);
}
