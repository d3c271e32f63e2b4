import type { View } from "./view.ts";

/** What an account tells, with its name: "The Harbour Lantern said that …". Under its name only "Said that …". */
export function toldBy({ names, under }: View, account: string, words: string): string {
  if (account !== under) return `${names.teller(account)} ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
