import type { Transcript, Word } from "../transcript";
import { spokenForm } from "./spoken-form";
import { spokenLanguage } from "./spoken-language";

/** Sounds that are a word in no language we know, written at any length: safe where the language is unknown. */
const ANYWHERE = /^(?:u+h+m+|u+m{2,}|u+h{2,}|e+r+m+|e+h+m+|h+m{2,}|ä+h+m*|ö+h+m*|e+u+h+m?|ø+h+m*)$/u;

/**
 * Filled pauses by language, as transcribers and engines spell them. Left out on purpose: sounds that answer or feel ("mm", "mhm", "ah",
 * "oh", French "hum", Spanish "eh", Chinese "嗯") and what is a word there (German "um" and "er", Portuguese "um", Dutch "er").
 */
const BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  en: /^(?:u+m+|u+h+|er|a+hm+|hm+)$/,
  nl: /^(?:u+h+|eh)$/,
  sv: /^eh$/,
  no: /^eh$/,
  nb: /^eh$/,
  da: /^eh$/,
  pt: /^(?:ahn|éh)$/,
  pl: /^(?:y{2,}|e{2,})$/,
  ru: /^э+м*$/u,
  uk: /^е{2,}м*$/u,
  ja: /^(?:え[えー]*っ?と[ーぉお]*|うーん|あのー+)$/u,
  zh: /^呃+$/u,
  ko: /^음+$/u,
};

/** Tags by which engines and Premiere mark fillers; in real exports such words often have no text. */
const FILLER_TAGS: readonly string[] = ["filler", "disfluency", "hesitation"];

/** "uh-huh", "uh-oh", "mm-hmm" written as two words: they say yes, no and oh dear. */
const FIRST_HALF = /^(?:u+h+|u+m+|m+|a+h+)-?$/;
const SECOND_HALF = /^(?:huh|hu?m+|uh|mhm|oh)$/;

/** Says of a word, by its place in the transcript, whether it is a filled pause: tagged as one, or spelled as one and not meant as a word. */
export function fillerFinder(transcript: Transcript): (index: number) => boolean {
  const { words } = transcript;
  const sounds = BY_LANGUAGE[spokenLanguage(transcript)];
  const hasLowerCase = words.some(({ text }) => text.length > 1 && text !== text.toUpperCase());
  return (index) => {
    const word = words[index];
    if (!word) return false;
    if (word.tags.some((tag) => FILLER_TAGS.includes(tag.toLowerCase()))) return true;
    const form = spokenForm(word).replace(/-$/, "");
    if (!ANYWHERE.test(form) && !sounds?.test(form)) return false;
    return !(hasLowerCase && isAbbreviation(word)) && !isHalfAWord(words, index) && !isReaction(words, index);
  };
}

/** "ER", "UM". */
function isAbbreviation({ text }: Word): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function isHalfAWord(words: readonly Word[], index: number): boolean {
  const [before, after] = [neighbour(words, index, -1), neighbour(words, index, 1)];
  const form = spokenForm(words[index] ?? NOTHING);
  return (FIRST_HALF.test(form) && SECOND_HALF.test(after) && form !== after) || (SECOND_HALF.test(form) && FIRST_HALF.test(before) && form !== before);
}

/** The form of the next word in a direction, past a hyphen that stands alone. */
function neighbour(words: readonly Word[], index: number, step: 1 | -1): string {
  const next = words[index + step];
  return spokenForm((next?.text === "-" ? words[index + 2 * step] : next) ?? NOTHING);
}

/** "Hmm." or "Uh?" as all that is said: an answer, not a pause. */
function isReaction(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return false;
  if (/\?/.test(word.text) || after?.text === "?") return true;
  if (!/^h+m+$/.test(spokenForm(word))) return false;
  const begins = !before || before.speaker !== word.speaker || before.endsSentence || /[.!?]$/.test(before.text);
  const ends = word.endsSentence || /[.!]$/.test(word.text) || !after || after.speaker !== word.speaker || /^[.!]$/.test(after.text);
  return begins && ends;
}

const NOTHING = { text: "" };
