import { assertNever } from "../../../shared/basics/assert-never";
import type { TickRange } from "../../../shared/time/tick-range";
import { secondsFromTicks, type Ticks } from "../../../shared/time/ticks";
import type { TidyKind, TidySuggestion } from "../../../shared/transcript/tidy/tidy-suggestion";
import type { Transcript, WordRun } from "../../../shared/transcript/transcript";
import { wordsText } from "../../../shared/transcript/words-text";

/** A stretch of media in seconds. */
export type SecondsRange = { readonly start: number; readonly end: number };

/** A suggestion as JSON prints it. */
export type TidyLine = SecondsRange & {
  readonly id: string;
  readonly group: TidyKind;
  readonly text: string;
  readonly words: readonly [number, number];
  readonly removes: SecondsRange;
  readonly reason: string;
  readonly confidence: number;
  readonly default: boolean;
};

type Said = SecondsRange & { readonly text: string };

/** A suggestion for JSON, times in seconds. */
export function tidyLine(transcript: Transcript, suggestion: TidySuggestion): TidyLine {
  const { id, kind, text, removed, reason, confidence, onByDefault } = suggestion;
  const shared = { id, group: kind, text, removes: inSeconds(removed), reason, confidence: Math.round(confidence * 1000) / 1000, default: onByDefault };
  const said = (run: WordRun): Said => ({ ...secondsOf(transcript, run), text: wordsText(transcript, run) });
  switch (suggestion.kind) {
    case "filler":
    case "discourse":
    case "restart":
      return { ...secondsOf(transcript, suggestion.cut), ...shared, words: [suggestion.cut.first, suggestion.cut.end] };
    case "repeat":
      return { ...secondsOf(transcript, suggestion.cut), ...shared, words: [suggestion.cut.first, suggestion.cut.end], ...{ kept: said(suggestion.kept) } };
    case "retake": {
      const { cut, takes, dropped, kept, announcement } = suggestion;
      const more = { takes: takes.map(said), dropped, kept, announcement: announcement && said(announcement) };
      return { ...secondsOf(transcript, cut), ...shared, words: [cut.first, cut.end], ...more };
    }
    case "pause": {
      const [before, after] = [transcript.words[suggestion.before], transcript.words[suggestion.after]];
      return { ...inSeconds({ start: before?.end ?? removed.start, end: after?.start ?? removed.end }), ...shared, words: [suggestion.after, suggestion.after] };
    }
    default:
      return assertNever(suggestion);
  }
}

/** A range in seconds, to the microsecond. */
export function inSeconds({ start, end }: TickRange): SecondsRange {
  return { start: seconds(start), end: seconds(end) };
}

function secondsOf({ words }: Transcript, { first, end }: WordRun): SecondsRange {
  const run = words.slice(first, end);
  const [head] = run;
  if (!head) return { start: 0, end: 0 };
  return inSeconds({ start: run.reduce((least, word) => (word.start < least ? word.start : least), head.start), end: run.reduce((most, word) => (word.end > most ? word.end : most), head.end) });
}

function seconds(ticks: Ticks): number {
  return Math.round(secondsFromTicks(ticks) * 1e6) / 1e6;
}
