import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { ticksFromSeconds } from "../../shared/time/ticks";
import type { Segment, Speaker, Transcript, Word } from "../../shared/transcript/transcript";

const meetingSchema = v.object({ meeting_transcripts: v.array(v.object({ speaker: v.string(), content: v.string() })) });

/** People speak about 150 words a minute. */
const WORD_SECONDS = 0.4;

/** A QMSum meeting as a transcript. Its words are real; QMSum has no times, so each word gets 0.4 s: nobody should take them for measured. */
export function meetingTranscript(gzipped: Uint8Array): Transcript {
  const { meeting_transcripts: turns } = v.parse(meetingSchema, JSON.parse(gunzipSync(gzipped).toString("utf8")));
  const speakers: Speaker[] = [];
  const words: Word[] = [];
  const segments: Segment[] = [];
  for (const { speaker: name, content } of turns) {
    const speaker = speakerAt(speakers, name);
    const first = words.length;
    for (const text of readable(content).split(/\s+/).filter((one) => one !== "")) {
      const start = ticksFromSeconds(words.length * WORD_SECONDS);
      words.push({ text, start, end: start + ticksFromSeconds(WORD_SECONDS), speaker, confidence: null, kind: "word", endsSentence: /[.?!]$/.test(text), tags: [] });
    }
    const [from, to] = [words[first], words[words.length - 1]];
    if (from && to && words.length > first) segments.push({ words: { first, end: words.length }, start: from.start, end: to.end, speaker, language: null });
  }
  return { language: "en-us", speakers, words, segments };
}

/** Without the marks of the corpus ("{vocalsound}"), signs and endings joined to their words again. */
function readable(content: string): string {
  return content.replace(/\{[^}]*\}/g, " ").replace(/\s+([.,?!]|['’]\w)/g, "$1");
}

function speakerAt(speakers: Speaker[], name: string): number {
  const known = speakers.findIndex((speaker) => speaker.name === name);
  // Premiere wants a UUID of version 4; the count makes each its own.
  return known >= 0 ? known : speakers.push({ id: `6d656574-0000-4000-8000-${String(speakers.length).padStart(12, "0")}`, name }) - 1;
}
