import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** An absolute URI in ASCII: a scheme, a colon and what the scheme asks for. */
export const URI_PATTERN =
  /^[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9\-._~:/?#@!\$&'()*+,;=\[\]]|%[0-9A-Fa-f]{2})+$/;

/** An absolute URI (RFC 3986), such as `urn:uuid:…` or `https://…`. */
export const UriSchema = patterned(
  URI_PATTERN,
  'an absolute URI without spaces or letters other than a to z, such as "https://example.org/calls/7"',
  "An absolute URI (RFC 3986), with what is not ASCII percent-encoded.",
  "Uri",
);
/** An absolute URI (RFC 3986). */
export type Uri = z.infer<typeof UriSchema>;
