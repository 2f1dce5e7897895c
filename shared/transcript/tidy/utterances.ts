import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { Word } from "../transcript";
import type { TidyReading } from "./tidy-reading";

/** A silence that sets what follows apart, in transcripts with and without punctuation. */
const BREATH: Ticks = (TICKS_PER_SECOND * 4n) / 10n;

/** The words of a transcript that say something, for comparing: no signs, no fillers. Places are indexes among them. */
export type Utterances = {
  /** Index of each such word in the transcript. */
  readonly words: readonly number[];
  readonly forms: readonly string[];
  readonly speakers: readonly (number | null)[];
  /** Places where something begins: behind a sentence, a dash, a breath, another speaker, a paragraph. In order. A comma begins nothing. */
  readonly starts: readonly number[];
  /** Is the word the last of a sentence that was finished? */
  readonly finishes: (place: number) => boolean;
  /** Does something begin there for more than a dash or a change of speaker? */
  readonly isSetApart: (place: number) => boolean;
};

/** Reads them, once for a transcript. */
export function readUtterances({ transcript, forms, isFiller }: TidyReading): Utterances {
  const { words, segments } = transcript;
  const paragraphs = new Set(segments.map((segment) => segment.words.first));
  const spoken = forms.flatMap((form, index) => (form !== "" && !isFiller(index) ? [index] : []));
  const starts: number[] = [];
  const finished = new Set<number>();
  const setApart = new Set<number>();
  for (const [place, index] of spoken.entries()) {
    const seams = place === 0 ? [] : seamsBetween(words, spoken[place - 1] ?? 0, index, paragraphs);
    if (place === 0 || seams.length > 0) starts.push(place);
    if (seams.includes("full stop")) finished.add(place - 1);
    if (seams.some((seam) => seam !== "break")) setApart.add(place);
  }
  return {
    words: spoken,
    forms: spoken.map((index) => forms[index] ?? ""),
    speakers: spoken.map((index) => words[index]?.speaker ?? null),
    starts,
    finishes: (place) => finished.has(place),
    isSetApart: (place) => setApart.has(place),
  };
}

type Seam = "full stop" | "trails off" | "breath" | "paragraph" | "break";

/** All that parts two words, with signs and fillers between them. */
function seamsBetween(words: readonly Word[], before: number, behind: number, paragraphs: ReadonlySet<number>): Seam[] {
  const seams: Seam[] = [];
  for (let i = before; i < behind; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next) continue;
    if (/(?:\.\.\.|…)["'”’)\]]*$/.test(word.text)) seams.push("trails off");
    else if (word.endsSentence || /[.!?。！？]["'”’)\]]*$/.test(word.text)) seams.push("full stop");
    if (next.start - word.end >= BREATH) seams.push("breath");
    if (paragraphs.has(i + 1)) seams.push("paragraph");
    if (/[-–—]["'”’)\]]*$/.test(word.text) || next.speaker !== word.speaker) seams.push("break");
  }
  return seams;
}
