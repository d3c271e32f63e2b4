/** What the slips of relations are made of, all invented: parts to add to `minimal`. */

const spoke = { exact: "spoke", start: 21, end: 26 };
export const whole = { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 };

/** Brask's own words, as the readout relays them. */
export const braskAccount = {
  id: "brask-account",
  kind: "remarks",
  voice: "odo-brask",
  source: "readout",
  relayedBy: "readout-account",
};

export const occurrence = (account: string, factuality?: string) => ({
  kind: "occurrence",
  account,
  ...(factuality !== undefined && { factuality }),
  evidence: [spoke],
});

/** A statement of Brask's in the call, as the readout tells it. */
export const answer = {
  id: "no-bridge",
  account: "readout-account",
  speakers: ["odo-brask"],
  setting: "in-call",
  mode: "speech-act-report",
  acts: ["decline"],
  content: "Sudmark will not open the bridge.",
  respondsTo: ["reopen-bridge"],
  evidence: [whole],
};

/** The request of `minimal`, under a second id. */
export const requestAgain = {
  id: "reopen-bridge-again",
  account: "readout-account",
  speakers: ["ilse-varn"],
  addressees: ["odo-brask"],
  setting: "in-call",
  mode: "speech-act-report",
  acts: ["request"],
  content: "Sudmark should open the Lenne bridge again.",
  evidence: [whole],
};

/** A newspaper that relays Varn's office. */
export const newspaper: Record<string, unknown> = {
  "/actors/-": { kind: "organization", id: "lantern", name: "The Lantern" },
  "/sources/1": {
    id: "article",
    kind: "news-article",
    publisher: "lantern",
    language: "en",
    publishedOn: "2031-03-05",
    extent: "whole",
    text: "The two leaders spoke on Tuesday. She urged him to open the bridge, Varn's office said.",
  },
  "/accounts/1": { id: "lantern-account", kind: "news-report", voice: "lantern", source: "article" },
  "/accounts/2": {
    id: "office-in-lantern",
    kind: "readout",
    voice: "chancellery",
    source: "article",
    relayedBy: "lantern-account",
  },
  "/calls/0/statements/1": {
    id: "bridge-in-lantern",
    account: "office-in-lantern",
    attribution: "explicit",
    speakers: ["ilse-varn"],
    setting: "in-call",
    mode: "indirect",
    acts: ["request"],
    content: "Sudmark should open the bridge.",
    evidence: [{ exact: "She urged him to open the bridge", start: 34, end: 66 }],
  },
};

export const inArticle = { exact: "The two leaders spoke on Tuesday.", start: 0, end: 33 };
export const inReadout = spoke;
