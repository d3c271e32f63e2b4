import { isEnglish } from "./language-words.ts";

/** Words that begin a sentence with a capital for this reason alone; others may be names. */
const OPENING =
  /^(A|An|The|This|That|These|Those|There|Here|He|She|It|They|We|You|His|Her|Its|Their|Our|Your|Nobody|Somebody|Anybody|Everybody|Nothing|Something|Everything|No|Not|Neither|Both|All|Some|Many|Most|Each|Every|Any|None|Only|Even|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|In|On|At|By|From|For|With|Without|Within|Before|After|During|Since|Until|Under|As|If|When|While|Where|Because|Whether|Who|Whom|Whose|What|Which|Why|How|Talks|Negotiations|Relations)(?=[\s,])/;
const QUESTION = /^(Whether|Who|Whom|Whose|What|Which|When|Where|Why|How)\s/;
const SEVERAL_SENTENCES = /[.!?]["”’)]?\s+\S/;

/** A proposition in the encoder's words, as it stands in another sentence. */
export interface Proposition {
  /** As it is written. */
  readonly content: string;
  /** As it follows "that"; undefined where it cannot, because it is more than one sentence. */
  readonly clause: string | undefined;
  /** As it follows a verb where it is an indirect question ("who asked for the call"); undefined where it is none. */
  readonly question: string | undefined;
}

/** Reads a proposition; its first letter is changed only where the words are English and the word is plainly no name. */
export function proposition(content: string, language: string): Proposition {
  const isInEnglish = isEnglish(language);
  const clause =
    isInEnglish && OPENING.test(content) ? content.charAt(0).toLowerCase() + content.slice(1) : content;
  return {
    content,
    clause: SEVERAL_SENTENCES.test(content) ? undefined : clause,
    question: isInEnglish && QUESTION.test(content) && !content.trimEnd().endsWith("?") ? clause : undefined,
  };
}
