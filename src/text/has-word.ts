/** Whether a text has a name as a word of its own. Hebrew and Arabic write short words, such as "in", together with the next. */
export function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text
      .slice(0, at)
      .replace(/(?<![\p{L}\p{M}])[בלהמו]{1,2}$/u, "")
      .replace(/(?<![\p{L}\p{M}])[وبل]$/u, "");
    if (!/[\p{L}\p{M}\p{Nd}]$/u.test(before) && !/^[\p{L}\p{M}\p{Nd}]/u.test(text.slice(at + name.length)))
      return true;
  }
  return false;
}
