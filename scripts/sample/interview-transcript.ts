import { ticksFromSeconds } from "../../shared/time/ticks";
import type { Segment, Transcript, Word } from "../../shared/transcript/transcript";
import type { SpokenInterview } from "./speak-script";
import { SAMPLES_PER_SECOND } from "./spoken-word";

/** The transcript of a spoken interview, a line a paragraph, with the times at which it was put together. */
export function interviewTranscript({ lines }: SpokenInterview): Transcript {
  const voices = [...new Set(lines.map(({ line }) => line.by))];
  const words: Word[] = [];
  const segments: Segment[] = [];
  for (const { line, words: said } of lines) {
    const speaker = voices.indexOf(line.by);
    const first = words.length;
    words.push(...said.map(({ text, start, end, isFiller }): Word => ({
      text,
      start: ticks(start),
      end: ticks(end),
      speaker,
      confidence: isFiller ? SURE_OF_A_FILLER : SURE,
      kind: "word",
      endsSentence: /[.?!]$/.test(text),
      tags: isFiller ? ["filler"] : [],
    })));
    segments.push({ words: { first, end: words.length }, start: ticks(said[0]?.start ?? 0), end: ticks(said[said.length - 1]?.end ?? 0), speaker, language: null });
  }
  return { language: "en-gb", speakers: voices.map(({ id, name }) => ({ id, name })), words, segments };
}

/** As sure as an engine might be; nobody measured it. */
const SURE = 0.98;
const SURE_OF_A_FILLER = 0.8;

function ticks(sample: number): bigint {
  return ticksFromSeconds(sample / SAMPLES_PER_SECOND);
}
