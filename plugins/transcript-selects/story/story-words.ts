import { assertNever } from "../../../shared/basics/assert-never";
import { quoteIntegrity } from "../../../shared/transcript/selects/quote-integrity";
import { quoteFactWords } from "../../../shared/transcript/selects/quote-words";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { lineDuration } from "../../../shared/transcript/story/running-time";
import type { Beat, StoryLine } from "../../../shared/transcript/story/story";
import type { BiteLine } from "../../../shared/transcript/story/read-story";
import { lengthWords } from "../source/clip-timecode";
import { say } from "../../../shared/words/say";

/** What stands in the story one below the other. */
export type StoryEntry = { readonly kind: "beat"; readonly beat: Beat; readonly number: number } | { readonly kind: "line"; readonly beat: Beat; readonly line: StoryLine; readonly index: number };

/** The beats of a version with the lines that play, as one list. */
export function entriesOf(beats: readonly Beat[]): StoryEntry[] {
  return beats.flatMap((beat, number): StoryEntry[] => {
    const lines = beat.takes.find(({ id }) => id === beat.current)?.lines ?? [];
    return [{ kind: "beat", beat, number: number + 1 }, ...lines.map((line, index): StoryEntry => ({ kind: "line", beat, line, index }))];
  });
}

/** Equal for the same entry. */
export function entryKey(entry: StoryEntry): string {
  return entry.kind === "beat" ? entry.beat.id : entry.line.id;
}

/** An entry as a screen reader says it. */
export function spokenEntry(entry: StoryEntry, clip: SpokenClip | undefined, isLeftOut: boolean): string {
  if (entry.kind === "beat") return [say`Heading ${entry.number}`, entry.beat.heading || say`no heading`, ...(entry.beat.takes.length > 1 ? [`${entry.beat.takes.length} alternates`] : [])].join(", ");
  const { line } = entry;
  switch (line.kind) {
    case "bite":
      return [say`Bite`, line.speaker ?? say`nobody named`, line.text, lengthWords(lineDuration(line)), integrityWords(line, clip).join(" "), isLeftOut ? say`not ticked` : "ticked"].join(", ");
    case "note":
      return say`Note, ${line.text || say`empty`}`;
    case "voice-over":
      return say`Voice-over, ${line.text || say`empty`}, ${lengthWords(line.duration)}`;
    default:
      return assertNever(line);
  }
}

const known = new WeakMap<BiteLine, { readonly clip: SpokenClip; readonly words: readonly string[] }>();

/** How a bite stands to what was said, fact by fact. Remembered, as comparing takes a walk through the transcript. */
export function integrityWords(line: BiteLine, clip: SpokenClip | undefined): readonly string[] {
  if (!clip) return [say`What it is from is not in the project, or has no transcript.`];
  const before = known.get(line);
  if (before?.clip === clip) return before.words;
  const words = quoteIntegrity(clip.transcript, line.pieces).facts.map(quoteFactWords);
  known.set(line, { clip, words });
  return words;
}
