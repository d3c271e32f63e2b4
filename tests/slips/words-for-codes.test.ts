import { nearCodes } from "leader-calls";
import { expect, test } from "vitest";

/** What coders write who think of a code by another word: its list, the word, and the code. */
test.each([
  ["officeKind", "prime-minister", "head-of-government"],
  ["officeKind", "president", "head-of-state"],
  ["officeKind", "press-secretary", "spokesperson"],
  ["officeKind", "interim", "acting"],
  ["sourceKind", "press-release", "official-readout"],
  ["sourceKind", "tweet", "social-post"],
  ["sourceKind", "tweet", "official-post"],
  ["accountKind", "minutes", "memo"],
  ["Actor", "country", "state"],
  ["Actor", "Person", "person"],
  ["Actor", "org", "organization"],
  ["Circumstance", "phone", "medium"],
  ["Circumstance", "last-call", "previous-contact"],
  ["comparisonKind", "denied", "denies"],
  ["comparisonKind", "omission", "omits"],
  ["comparisonKind", "paraphrases", "differs-in-wording"],
  ["setting", "during-call", "in-call"],
  ["callStatus", "happened", "confirmed"],
  ["callStatus", "took-place", "confirmed"],
  ["dateBasis", "stated", "printed"],
  ["dateBasis", "inferred", "context"],
  ["act", "urge", "request"],
  ["act", "propose", "suggest"],
  ["act", "convey", "inform"],
  ["mode", "narration", "authorial"],
  ["factuality", "factual", "certain"],
  ["medium", "landline", "telephone"],
  ["topicKind", "pandemic", "health"],
  ["outcomeKind", "hotline", "contact-channel"],
  ["participantRole", "note-taker", "aide"],
  ["stance", "objective", "neutral"],
  ["attemptResult", "unanswered", "failed"],
  ["attribution", "implied", "inferred"],
  ["callLink", "response", "prompted-by"],
  ["counted", "gross", "total"],
  ["derivation", "reprint", "copy"],
  ["descriptionStatus", "derogatory", "disparaging"],
  ["durationBound", "approximately", "about"],
  ["eventRelation", "prior", "before"],
  ["evidencePart", "paragraph", "body"],
  ["extent", "complete", "whole"],
  ["fidelity", "literal", "verbatim"],
  ["initiation", "rang", "placed"],
  ["interpretingManner", "sequential", "consecutive"],
  ["partOfDay", "dawn", "morning"],
  ["presence", "in-person", "in-the-room"],
  ["production", "llm", "machine-generated"],
  ["weekday", "Montag", "monday"],
])("%s: %s is suggested as %s", (list, word, code) => {
  expect(nearCodes(word, list).map((each) => each.code)).toContain(code);
});

/** Another word that looks like a code's, and means none of them. */
test.each([
  ["attemptResult", "successful"],
  ["act", "hope"],
  ["topicKind", "transport"],
])("%s: nothing is suggested for %s", (list, word) => {
  expect(nearCodes(word, list)).toEqual([]);
});
