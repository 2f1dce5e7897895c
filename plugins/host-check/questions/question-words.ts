import { AFTER_EFFECTS_QUESTIONS } from "./after-effects-question-words";
import { PAGE_QUESTIONS } from "./page-question-words";
import { PLUGIN_QUESTIONS } from "./plugin-question-words";
import { PREMIERE_QUESTIONS } from "./premiere-question-words";
import type { QuestionWords } from "./question-table";

const ALL: ReadonlyMap<string, QuestionWords> = new Map([PREMIERE_QUESTIONS, AFTER_EFFECTS_QUESTIONS, PLUGIN_QUESTIONS, PAGE_QUESTIONS].flatMap((table) => Object.entries(table)));

/** The question in an editor's words; one that is not known here keeps its own. */
export function questionWords({ id, asks }: { readonly id: string; readonly asks: string }): QuestionWords {
  return ALL.get(id) ?? { asks, decides: null };
}
