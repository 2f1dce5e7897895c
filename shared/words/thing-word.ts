import { spokenLanguage } from "./spoken-language";
import { THINGS, type Thing } from "./things";

/** What one of them is called, to stand in a sentence: "clip". */
export function thing(name: Thing): string {
  return spokenLanguage()?.textOf(name) ?? name;
}

/** What several of them are called, without a number: "clips". */
export function things(name: Thing): string {
  const plural = THINGS[name];
  return spokenLanguage()?.textOf(plural) ?? plural;
}
