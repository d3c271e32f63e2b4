import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/**
 * An http or https address in ASCII, with every `%` followed by two hexadecimal digits. Validators disagree on
 * addresses with other characters, so those are to be percent-encoded.
 */
export const WEB_ADDRESS_PATTERN =
  /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#]([A-Za-z0-9\-._~:/?#@!\$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/;

/** A web address, http or https, percent-encoded. */
export const WebAddressSchema = patterned(
  WEB_ADDRESS_PATTERN,
  'an http or https address without spaces, brackets or letters other than a to z, such as "https://example.org/readout"',
  "A web address, http or https, with what is not ASCII percent-encoded.",
  "WebAddress",
);
/** A web address, http or https, percent-encoded. */
export type WebAddress = z.infer<typeof WebAddressSchema>;
