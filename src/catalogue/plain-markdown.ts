/**
 * Plain text in Markdown: what Markdown would read as its own is escaped, so that the key `__proto__` is not printed in bold.
 * Code between backticks is meant as such, and stays.
 */
export function plainMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[\\*_<>[\]|]/g, String.raw`\$&`)))
    .join("");
}
