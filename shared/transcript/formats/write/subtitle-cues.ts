import { TICKS_PER_SECOND, type Ticks } from "../../../time/ticks";
import { sentencesOf } from "../../sentences";
import type { Transcript, WordRun } from "../../transcript";
import { wordsText } from "../../words-text";

/** A subtitle: whole milliseconds, one or two lines, one speaker. */
export type SubtitleCue = { readonly startMs: number; readonly endMs: number; readonly lines: readonly string[]; readonly speaker: string | null };

/** Netflix Timed Text Style Guide (English): 42 characters a line, two lines, seven seconds at most. */
const LINE = 42;
const LONGEST = 7n * TICKS_PER_SECOND;

/** A clause may end a subtitle early once it is so full, as a share of what fits. */
const FULL_ENOUGH = 0.5;

const CLAUSE_END = /[,;:–—-]["'”’)]*$/;

/**
 * Subtitles of a transcript, in order, never two at once: a sentence each, or parts of one where it is longer than two lines or seven seconds.
 * Words are never divided; one that is longer than a line stands on it alone. Words that hold only a time get no subtitle.
 */
export function subtitleCues(transcript: Transcript): SubtitleCue[] {
  const cues: SubtitleCue[] = [];
  for (const run of sentencesOf(transcript).flatMap((sentence) => partsOf(transcript, sentence))) {
    const text = oneLine(wordsText(transcript, run));
    if (text === "") continue;
    const words = transcript.words.slice(run.first, run.end);
    const start = milliseconds(words.reduce((first, word) => (word.start < first ? word.start : first), words[0]?.start ?? 0n));
    const end = milliseconds(words.reduce((last, word) => (word.end > last ? word.end : last), 0n));
    const speaker = transcript.speakers[words[0]?.speaker ?? -1]?.name ?? null;
    cues.push({ startMs: start, endMs: Math.max(end, start + 1), lines: twoLines(text), speaker });
  }
  return oneAtATime(cues);
}

/** A sentence cut where it must be: greedily, at the last end of a clause if that leaves enough in the part. */
function partsOf(transcript: Transcript, { first, end }: WordRun): WordRun[] {
  const parts: WordRun[] = [];
  for (let from = first; from < end; ) {
    let to = from + 1;
    while (to < end && fits(transcript, { first: from, end: to + 1 })) to++;
    const cut = to < end ? clauseEnd(transcript, { first: from, end: beforeSigns(transcript, from, to) }) : to;
    parts.push({ first: from, end: cut });
    from = cut;
  }
  return parts;
}

/** A sign does not begin a part if its word can come along. */
function beforeSigns(transcript: Transcript, from: number, to: number): number {
  let end = to;
  while (end > from && transcript.words[end]?.kind === "punctuation") end--;
  return end > from ? end : to;
}

function fits(transcript: Transcript, run: WordRun): boolean {
  const [from, to] = [transcript.words[run.first], transcript.words[run.end - 1]];
  if (from && to && to.end - from.start > LONGEST) return false;
  const text = oneLine(wordsText(transcript, run));
  return text.length <= LINE || (text.length <= 2 * LINE + 1 && twoLines(text).every((line) => line.length <= LINE));
}

function clauseEnd(transcript: Transcript, run: WordRun): number {
  const least = run.first + Math.ceil((run.end - run.first) * FULL_ENOUGH);
  for (let end = run.end; end > least; end--) {
    if (CLAUSE_END.test(transcript.words[end - 1]?.text ?? "")) return end;
  }
  return run.end;
}

/** One line if it fits, else two: at the end of a clause where both fit, as even as the words allow. More text than that stays in lines that are too long. */
function twoLines(text: string): string[] {
  if (text.length <= LINE) return [text];
  let best: string[] = [text];
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    const lines = [text.slice(0, space), text.slice(space + 1)];
    if (strain(lines) < strain(best)) best = lines;
  }
  return best;
}

/** How badly lines are broken: too long before all, then in the middle of a clause, then uneven. */
function strain(lines: readonly string[]): number {
  const longest = Math.max(...lines.map((line) => line.length));
  const isClause = CLAUSE_END.test(lines[0] ?? "");
  return longest > LINE ? 10 * longest : longest + (isClause ? 0 : LINE);
}

/** Where people speak at once, the earlier subtitle gives way as the next begins; where it can't, the later one waits. */
function oneAtATime(cues: readonly SubtitleCue[]): SubtitleCue[] {
  const placed: SubtitleCue[] = [];
  let free = 0;
  for (const [index, cue] of cues.entries()) {
    const startMs = Math.max(cue.startMs, free);
    const next = cues[index + 1]?.startMs ?? Infinity;
    const endMs = Math.max(Math.min(cue.endMs, Math.max(next, startMs + 1)), startMs + 1);
    placed.push({ ...cue, startMs, endMs });
    free = endMs;
  }
  return placed;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function milliseconds(ticks: Ticks): number {
  return Number((2n * ticks * 1000n + TICKS_PER_SECOND) / (2n * TICKS_PER_SECOND));
}
