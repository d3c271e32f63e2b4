import type { Act } from "../schema/model-types.ts";

/**
 * Verbs that accounts print or encoders think of, for the acts that they most often are: who writes one of them as an act is
 * shown these codes with their definitions, and decides. A verb may stand at several.
 */
export const wordsForActs: Partial<Readonly<Record<Act, string>>> = {
  inform: "tell notify brief report announce update",
  claim: "assert allege maintain contend argue insist",
  recall: "remind remember reiterate",
  explain: "clarify elaborate",
  stress: "emphasise underline underscore highlight reiterate reaffirm insist",
  agree: "concur share",
  disagree: "differ object dispute contradict",
  confirm: "affirm verify corroborate",
  deny: "refute rebut reject dispute",
  correct: "rectify",
  admit: "acknowledge concede confess",
  accuse: "blame",
  condemn: "denounce deplore",
  criticise: "rebuke reproach",
  characterise: "describe label",
  request: "urge appeal plead",
  demand: "urge insist require press",
  suggest: "advise propose recommend",
  warn: "caution alert",
  promise: "pledge vow assure commit guarantee",
  decline: "refuse reject turn",
  postpone: "defer delay adjourn",
  raise: "mention broach",
  praise: "commend laud applaud",
  support: "back endorse encourage",
  condole: "commiserate",
  welcome: "greet hail applaud",
  regret: "deplore lament",
  "express-concern": "worry alarm fear",
  ask: "inquire enquire question",
  "exchange-views": "discuss",
};
