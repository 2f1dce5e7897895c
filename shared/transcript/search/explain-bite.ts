import type { WordRun } from "../transcript";
import type { WhyFound } from "./found-bite";
import type { TermAnswer } from "./lexical-evidence";
import type { QueryWord } from "./query-words";
import type { IndexedClip } from "./selects-index";
import { say } from "../../words/say";

/** Everything about a query that explaining one of its bites needs. */
export type AskedFor = {
  readonly words: readonly QueryWord[];
  readonly answers: ReadonlyMap<string, TermAnswer>;
  /** Stop words that are looked for as they stand, where there is nothing else. */
  readonly plain: ReadonlySet<string>;
  /** Where the query's phrases stand, by position of the clip. */
  readonly phrases: ReadonlyMap<number, readonly WordRun[]>;
  readonly speakers: ReadonlySet<string>;
};

/** From this cosine on a bite is called close in meaning: of answers that people marked in 162 meetings, the best passage reaches it in half (measured, QMSum train). */
const CLOSE = 0.45;

/** From here on it is called related; of passages that people did not mark, three in five stay below. */
const RELATED = 0.3;

/** Why a run of a clip's words answers the query. */
export function explainBite(clip: IndexedClip, position: number, run: WordRun, asked: AskedFor, meaning: number | null): WhyFound {
  const highlights = highlightsIn(clip, position, run, asked);
  const said = new Set(highlights.map(({ answers }) => answers));
  const missing = asked.words.map((word) => word.said).filter((word) => !said.has(word));
  const speaking = speakersIn(clip, run).filter((name) => asked.speakers.has(name));
  const isOpen = asked.words.length === 0 && asked.plain.size === 0 && asked.phrases.size === 0;
  return { highlights, missing, meaning, sentence: isOpen ? say`Nothing is looked for: all is listed in order of time` : sentenceOf(highlights, missing, speaking, meaning) };
}

function highlightsIn({ clip, forms }: IndexedClip, position: number, run: WordRun, { answers, plain, phrases }: AskedFor): WhyFound["highlights"] {
  const highlights: WhyFound["highlights"][number][] = [];
  const inPhrases = (phrases.get(position) ?? []).filter(({ first, end }) => first >= run.first && end <= run.end);
  for (let i = run.first; i < run.end; i++) {
    const form = forms[i];
    if (!form) continue;
    const answer = form.terms.map((term) => answers.get(term)).find((each) => each !== undefined);
    if (answer) {
      const isSame = form.plain.length > 0 && form.plain.some((part) => answer.word.plain.includes(part));
      highlights.push({ word: i, answers: answer.word.said, how: answer.how === "typo" ? "typo" : isSame ? "same" : "same-stem" });
    } else if (form.plain.some((part) => plain.has(part)) || inPhrases.some(({ first, end }) => first <= i && i < end)) {
      highlights.push({ word: i, answers: clip.transcript.words[i]?.text ?? "", how: "same" });
    }
  }
  return highlights;
}

function speakersIn({ clip: { transcript } }: IndexedClip, run: WordRun): string[] {
  const speakers = new Set(transcript.words.slice(run.first, run.end).map((word) => word.speaker));
  return [...speakers].flatMap((index) => (index === null ? [] : (transcript.speakers[index]?.name ?? [])));
}

function sentenceOf(highlights: WhyFound["highlights"], missing: readonly string[], speaking: readonly string[], meaning: number | null): string {
  const exact = unique(highlights.filter(({ how }) => how !== "typo").map(({ answers }) => answers));
  const typos = unique(highlights.filter(({ how }) => how === "typo").map(({ answers }) => answers));
  const parts = [
    exact.length > 0 ? `says ${listed(exact)}` : "",
    typos.length > 0 ? say`says something spelled like ${listed(typos)}` : "",
    speaking.length > 0 ? `${listed(speaking)} ${speaking.length > 1 ? say`speak` : say`speaks`}` : "",
    exact.length + typos.length > 0 && missing.length > 0 ? say`does not say ${listed(missing)}` : "",
    meaning === null ? "" : `${closeness(meaning)} (${meaning.toFixed(2)})`,
  ].filter((part) => part !== "");
  const text = parts.length > 0 ? parts.join("; ") : say`next to what was found`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function closeness(meaning: number): string {
  if (meaning >= CLOSE) return say`close in meaning`;
  return meaning >= RELATED ? say`related in meaning` : say`little alike in meaning`;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : say`${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
