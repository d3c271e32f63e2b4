import type { StructuredOutputForm } from "./form-traits.ts";
import type { PromptLength } from "./system-prompt.ts";

interface Profile {
  readonly form: StructuredOutputForm;
  readonly length: PromptLength;
}

/** What sets the profiles apart. */
export const profiles = {
  /** OpenAI's strict mode, in which every key is written. */
  openai: { form: "null-unions", length: "full" },
  /** A tool of Anthropic. */
  anthropic: { form: "compact", length: "full" },
  /** Gemini, whose older models know no references. */
  gemini: { form: "compact-inline", length: "full" },
  /** Whatever takes a JSON Schema with properties that may be left out. */
  "json-schema": { form: "compact", length: "full" },
  /** Models with little room, such as 8,000 tokens: only what nearly every article says. */
  "small-context": { form: "compact", length: "short" },
} satisfies Readonly<Record<string, Profile>>;

/** For whom a request is made: it says which form of the schema is sent, and how much is explained. */
export type ExtractionProfile = keyof typeof profiles;

/** The profiles of {@link extractionRequest}. */
export const extractionProfiles = Object.keys(profiles) as readonly ExtractionProfile[];

/** The form of the schema that a profile sends. */
export function formOfProfile(profile: ExtractionProfile): StructuredOutputForm {
  return profiles[profile].form;
}
