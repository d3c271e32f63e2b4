/** What a switch over all kinds of something ends with: a new kind is a type error here, and at run time an error by its name. */
export function unreachable(kind: never): never {
  throw new Error(`Nothing is written here for ${JSON.stringify(kind)}`);
}
