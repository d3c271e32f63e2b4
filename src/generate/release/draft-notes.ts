/** What pages say as long as no version of the schema is released; the first release takes it out. */
const NOTES = /<!-- until the first release -->\n[^]*?<!-- \/until the first release -->\n\n?/g;

export function withoutDraftNotes(page: string): string {
  return page.replace(NOTES, "");
}
