import { ticksFromSeconds } from "../../../shared/time/ticks";
import type { Segment, Speaker, Transcript, Word } from "../../../shared/transcript/transcript";

/**
 * A transcript as one writes a script: a line a paragraph, "Anna: Hello there. How are you?". Each word takes 0.4 s, directly after the one
 * before; "(1.5)" between words is a pause of so many seconds, "[um]" a word with the tag filler. Times are rounded to a millisecond.
 */
export function spoken(script: string): Transcript {
  const speakers: Speaker[] = [];
  const words: Word[] = [];
  const segments: Segment[] = [];
  let ms = 0;
  for (const line of script.split("\n").map((text) => text.trim()).filter((text) => text !== "")) {
    const [, name = "", said = ""] = /^(?:([^:]+):)?\s*(.*)$/.exec(line) ?? [];
    const speaker = name === "" ? null : indexOf(speakers, name);
    const first = words.length;
    for (const token of said.split(/\s+/)) {
      const pause = /^\(([\d.]+)\)$/.exec(token);
      if (pause) ms += Math.round(Number(pause[1]) * 1000);
      else {
        const filler = /^\[(.*)\]$/.exec(token);
        const text = filler?.[1] ?? token;
        words.push({ text, start: at(ms), end: at(ms + 400), speaker, confidence: 1, kind: "word", endsSentence: /[.!?]$/.test(text), tags: filler ? ["filler"] : [] });
        ms += 400;
      }
    }
    const [from, to] = [words[first], words[words.length - 1]];
    if (from && to) segments.push({ words: { first, end: words.length }, start: from.start, end: to.end, speaker, language: null });
  }
  return { language: "en-us", speakers, words, segments };
}

function indexOf(speakers: Speaker[], name: string): number {
  const known = speakers.findIndex((speaker) => speaker.name === name);
  if (known >= 0) return known;
  return speakers.push({ id: `00000000-0000-4000-8000-${String(speakers.length).padStart(12, "0")}`, name }) - 1;
}

function at(ms: number): bigint {
  return ticksFromSeconds(ms / 1000);
}
