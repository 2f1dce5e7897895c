import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import { speakerName } from "../selects/run-facts";
import { wordsInRange } from "../selects/words-in-range";
import { closesSentence } from "../sentences";
import type { SpokenClip } from "../spoken-clip";
import type { PlacedLine, PlacedStory } from "../story/place-lines";
import type { Segment, Speaker, Transcript, Word } from "../transcript";

/** Who says what is still to be recorded. */
const VOICE_OVER = "Voice-over";

/**
 * What is heard in a story, in its timeline's time: for subtitles. A paragraph a bite; the words of a voice-over are spread over its
 * time by their length. Bites of clips that are gone are silent.
 */
export function storyTranscript(placed: PlacedStory, clips: ReadonlyMap<string, SpokenClip>): Transcript {
  const [words, segments, speakers]: [Word[], Segment[], Speaker[]] = [[], [], []];
  for (const line of placed.beats.flatMap(({ lines }) => lines)) {
    const said = wordsOf(line, clips, speakers);
    const [first, last] = [said[0], said[said.length - 1]];
    if (!first || !last) continue;
    segments.push({ words: { first: words.length, end: words.length + said.length }, start: first.start, end: last.end, speaker: first.speaker, language: null });
    words.push(...said);
  }
  const spoken = placed.beats.flatMap(({ lines }) => lines).flatMap((line) => (line.kind === "bite" ? clips.get(line.line.mediaId)?.transcript.language ?? [] : []));
  return { language: spoken[0] ?? "und", speakers, words, segments };
}

function wordsOf(line: PlacedLine, clips: ReadonlyMap<string, SpokenClip>, speakers: Speaker[]): Word[] {
  if (line.kind === "note") return [];
  if (line.kind === "voice-over") return spreadWords(line.line.text, line.at, speakerIndex(VOICE_OVER, speakers));
  const transcript = clips.get(line.line.mediaId)?.transcript;
  if (!transcript) return [];
  return line.pieces.flatMap(({ source, at, closedGaps }) => {
    const meant = new Set([...line.line.pieces, ...closedGaps].flatMap((range) => wordsInRange(transcript, range)));
    const moved = (moment: Ticks): Ticks => clamped(at.start + moment - source.start, at);
    return wordsInRange(transcript, source)
      .filter((index) => meant.has(index))
      .map((index): Word => {
        const word = transcript.words[index]!;
        const name = speakerName(transcript, word.speaker);
        return { ...word, start: moved(word.start), end: moved(word.end), speaker: name === null ? null : speakerIndex(name, speakers) };
      });
  });
}

function spreadWords(text: string, at: TickRange, speaker: number): Word[] {
  const texts = text.split(/\s+/).filter((word) => word !== "");
  const signs = texts.reduce((sum, word) => sum + word.length + 1, 0);
  let before = 0;
  return texts.map((word) => {
    const start = at.start + ((at.end - at.start) * BigInt(before)) / BigInt(signs);
    before += word.length + 1;
    const end = at.start + ((at.end - at.start) * BigInt(before)) / BigInt(signs);
    return { text: word, start, end, speaker, confidence: null, kind: "word", endsSentence: closesSentence(word), tags: [] };
  });
}

function speakerIndex(name: string, speakers: Speaker[]): number {
  const known = speakers.findIndex((speaker) => speaker.name === name);
  return known >= 0 ? known : speakers.push({ id: name, name }) - 1;
}

function clamped(moment: Ticks, { start, end }: TickRange): Ticks {
  return moment < start ? start : moment > end ? end : moment;
}
