import * as v from "valibot";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import type { Segment, Speaker, Transcript, Word } from "../../../shared/transcript/transcript";

/** Words a second in the made-up times: meetings of this set carry none. 150 words a minute is common for talk in meetings. */
const WORDS_A_SECOND = 2.5;

/** A meeting of QMSum as a transcript, with its annotated questions. */
export type Meeting = { readonly transcript: Transcript; readonly questions: readonly Question[] };

/** Something asked about a meeting, and the stretches of words in which people marked the answer. */
export type Question = { readonly text: string; readonly answer: string; readonly marked: ReadonlySet<number> };

const spansSchema = v.array(v.tuple([v.pipe(v.string(), v.transform(Number)), v.pipe(v.string(), v.transform(Number))]));

const meetingSchema = v.object({
  specific_query_list: v.array(v.object({ query: v.string(), answer: v.string(), relevant_text_span: spansSchema })),
  meeting_transcripts: v.array(v.object({ speaker: v.string(), content: v.string() })),
});

/** Reads a meeting's JSON file; throws what the schema says where it is none. Each turn of speech is a segment; times are made up. */
export function readMeeting(json: string): Meeting {
  const meeting = v.parse(meetingSchema, JSON.parse(json));
  const speakers: Speaker[] = [];
  const words: Word[] = [];
  const segments: Segment[] = [];
  const turnRuns = meeting.meeting_transcripts.map(({ speaker: name, content }) => {
    const speaker = speakerIndex(speakers, name);
    const first = words.length;
    for (const text of cleanText(content).split(" ").filter((part) => part !== "")) words.push(wordAt(text, words.length, speaker));
    const [head, tail] = [words[first], words.at(-1)];
    if (head && tail && words.length > first) segments.push({ words: { first, end: words.length }, start: head.start, end: tail.end, speaker, language: null });
    return { first, end: words.length };
  });
  const questions = meeting.specific_query_list.map(({ query, answer, relevant_text_span }) => {
    const marked = new Set<number>();
    for (const [from, to] of relevant_text_span) for (const run of turnRuns.slice(from, to + 1)) for (let i = run.first; i < run.end; i++) marked.add(i);
    return { text: query, answer, marked };
  });
  return { transcript: { language: "en-us", speakers, words, segments }, questions };
}

/** The set writes "we 're on . {vocalsound}"; people read "we're on." */
function cleanText(content: string): string {
  return content
    .replace(/\{[^}]*\}|<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([,.?!;:'])/g, "$1")
    .replace(/ (n't|'s|'re|'ll|'ve|'d|'m)\b/g, "$1")
    .trim();
}

function speakerIndex(speakers: Speaker[], name: string): number {
  const known = speakers.findIndex((speaker) => speaker.name === name);
  return known >= 0 ? known : speakers.push({ id: name, name }) - 1;
}

function wordAt(text: string, index: number, speaker: number): Word {
  const at = (position: number) => ticksFromSeconds(position / WORDS_A_SECOND);
  return { text, start: at(index), end: at(index + 1), speaker, confidence: null, kind: "word", endsSentence: /[.?!]$/.test(text), tags: [] };
}
