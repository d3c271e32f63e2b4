/** The default of a switch over all kinds of something: a kind that it does not handle is a type error, and at run time an error that names it. */
export function unreachable(kind: never): never {
  throw new Error(`Nothing here handles ${JSON.stringify(kind)}.`);
}
