/** Why a text cannot be what IRIs begin with, in a sentence; undefined where it can. */
export function baseProblem(base: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(base))
    return 'It must be an absolute IRI, such as "https://calls.example/".';
  if (/[\s<>"{}|\\^`\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u.test(base))
    return 'It must have no spaces, control characters or any of < > " { } | \\ ^ `.';
  if (base.includes("#")) return "It must have no #, since that comes before the ids within a dataset.";
  return undefined;
}
