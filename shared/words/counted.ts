import { filled } from "./filled";
import { englishForm } from "./language";
import { spokenLanguage } from "./spoken-language";
import { THINGS, type Thing } from "./things";

/** "1 clip", "2 clips". */
export function counted(count: number, thing: Thing): string {
  const forms = { one: `{0} ${thing}`, other: `{0} ${THINGS[thing]}` };
  return filled(spokenLanguage()?.countedOf(forms, count) ?? englishForm(forms, count), [count]);
}
