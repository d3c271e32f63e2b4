/** The command was used wrongly or its input cannot be read: exit code 2, with this message alone. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
