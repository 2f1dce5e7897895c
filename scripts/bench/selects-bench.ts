import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { passagesToEmbed } from "../../shared/transcript/search/passages-to-embed";
import { meaningText } from "../../shared/transcript/search/query-words";
import { buildSelectsIndex, type SelectsIndex } from "../../shared/transcript/search/selects-index";
import type { SpokenClip } from "../../shared/transcript/spoken-clip";
import { openSentenceEncoder } from "../models/open-sentence-encoder";
import { ClipVectors } from "../trimbin/selects/clip-vectors";
import { answerQuestions, meaningFrom, type Asked } from "./selects/answer-questions";
import { clipOf, readMeetings, type NamedMeeting } from "./selects/meetings";
import { pairedBootstrap } from "./selects/paired-bootstrap";
import { rankingScores, reciprocalRank } from "./selects/ranking-scores";
import { searchers } from "./selects/searchers";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BASELINES = ["minisearch, defaults", "BM25 of stems, no stop or asking words"];

const LARGE_HOURS = 100;
const WORDS_AN_HOUR = 9000;

/**
 * Run: npm run bench -- selects [--meetings FOLDER] [--no-meaning]. Meetings of QMSum, in test/fixtures or another folder: every annotated
 * question, asked of its meeting and of all of them. A hit is a result at least half of whose words people marked as the answer.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { meetings: { type: "string" }, "no-meaning": { type: "boolean" } } });
  const meetings = readMeetings(values.meetings ?? join(ROOT, "test", "fixtures", "meetings"));
  const clips = meetings.map(({ name, transcript }) => clipOf(name, transcript));
  const meaningOf = values["no-meaning"] === true ? () => null : await embedAll(meetings, clips);

  const byMeeting = meetings.flatMap((meeting, k) => {
    const index = indexOf([clips[k]!]).index;
    return answerQuestions(index, meeting, searchers(index), meaningOf);
  });
  report("Each question in its own meeting", byMeeting);

  const { index, ms, longestSliceMs } = indexOf(clips);
  const ways = searchers(index);
  const overall = meetings.flatMap((meeting) => answerQuestions(index, meeting, ways, meaningOf));
  report("Each question in the whole project", overall);
  const words = clips.reduce((sum, clip) => sum + clip.transcript.words.length, 0);
  console.log(`\nWhole project: ${index.passages.length} passages, ${words} words, about ${Math.round(words / WORDS_AN_HOUR)} hours; indexed in ${Math.round(ms)} ms, longest slice ${longestSliceMs.toFixed(0)} ms.`);
  console.log(`A project of ${LARGE_HOURS} hours: ${memoryMb(clips, words)} MB more in use, index and transcripts together.`);
  console.table(ways.map(({ name }) => ({ way: name, ...speeds(overall.map(({ searchMs }) => searchMs.get(name) ?? 0)) })));
}

function indexOf(clips: readonly SpokenClip[]): { readonly index: SelectsIndex; readonly ms: number; readonly longestSliceMs: number } {
  const start = performance.now();
  const building = buildSelectsIndex(clips);
  let longestSliceMs = 0;
  for (let from = start; ; ) {
    const step = building.next();
    const now = performance.now();
    longestSliceMs = Math.max(longestSliceMs, now - from);
    from = now;
    if (step.done === true) return { index: step.value, ms: now - start, longestSliceMs };
  }
}

/** What the meetings take when there are so many of them, each with its own words: transcripts and index, without vectors (512 bytes each). */
function memoryMb(clips: readonly SpokenClip[], words: number): number {
  setFlagsFromString("--expose-gc");
  // Node offers its collector only to programs started with that flag, or to a context made after it was set.
  const collect = runInNewContext("gc") as () => void;
  const inUse = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = inUse();
  const times = Math.ceil((LARGE_HOURS * WORDS_AN_HOUR) / Math.max(1, words));
  const many = Array.from({ length: times }, (_, k) => clips.map((clip) => ({ ...clip, mediaId: `${clip.mediaId}-${k}`, transcript: { ...clip.transcript, words: clip.transcript.words.map((word) => ({ ...word })) } }))).flat();
  const { index } = indexOf(many);
  const used = inUse() - before;
  if (index.clips.length !== many.length) throw new Error("The index lost clips.");
  return Math.round(used / 2 ** 20);
}

/** Vectors come from .cache where an earlier run left them; the time of one is measured on the first meeting either way. */
async function embedAll(meetings: readonly NamedMeeting[], clips: readonly SpokenClip[]): Promise<ReturnType<typeof meaningFrom>> {
  const encoder = openSentenceEncoder(ROOT);
  const { signal } = new AbortController();
  const texts = passagesToEmbed(indexOf(clips).index);
  await encoder.embed(["warm up"], () => undefined, signal);
  const timed = texts[0]?.texts.slice(0, 60) ?? [];
  const start = performance.now();
  await encoder.embed(timed, () => undefined, signal);
  const all = texts.reduce((sum, clip) => sum + clip.texts.length, 0);
  const each = (performance.now() - start) / Math.max(1, timed.length);
  console.log(`Embedding: ${each.toFixed(1)} ms a text, ${all} texts: ${Math.round((all * each) / 1000)} s for all, once.`);
  const made = new ClipVectors(encoder, join(ROOT, ".cache", "selects"));
  const vectors = new Map<string, readonly Int8Array[]>();
  for (const clip of texts) vectors.set(clip.mediaId, (await made.of(clip, signal)) ?? []);
  const questions = [...new Set(meetings.flatMap((meeting) => meeting.questions.map(({ text }) => text)))];
  const asked = performance.now();
  const embedded = await encoder.embed(questions.map(meaningText), () => undefined, signal);
  console.log(`Embedding a question: ${((performance.now() - asked) / Math.max(1, questions.length)).toFixed(1)} ms.`);
  await encoder.close();
  return meaningFrom(vectors, new Map(questions.flatMap((question, k) => (embedded[k] ? [[question, embedded[k]] as const] : []))));
}

function report(title: string, asked: readonly Asked[]): void {
  const few = asked.filter(({ isLowOverlap }) => isLowOverlap);
  console.log(`\n${title}: ${asked.length} questions, ${few.length} of them in other words than the answer`);
  const names = [...(asked[0]?.answers.keys() ?? [])].filter((name) => asked.some(({ answers }) => (answers.get(name)?.marked.length ?? 0) > 0));
  const answersOf = (name: string, from: readonly Asked[]) => from.flatMap(({ answers }) => answers.get(name) ?? []);
  console.table(
    names.map((name) => {
      const [all, low] = [rankingScores(answersOf(name, asked)), rankingScores(answersOf(name, few))];
      return { way: name, "hit@1": percent(all.hit1), "hit@5": percent(all.hit5), "MRR@10": percent(all.mrr10), "P@5": percent(all.precision5), "words R@20": percent(all.recall20), "other words hit@1": percent(low.hit1), "hit@5 ": percent(low.hit5) };
    }),
  );
  for (const name of names.filter((each) => each.startsWith("Trimbin bites"))) {
    for (const baseline of BASELINES) {
      const { mean, low, high } = pairedBootstrap(answersOf(name, asked).map(reciprocalRank), answersOf(baseline, asked).map(reciprocalRank));
      console.log(`${name} against ${baseline}: MRR@10 ${signed(mean)} [${signed(low)}, ${signed(high)}]`);
    }
  }
}

function speeds(times: readonly number[]): Record<string, number> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1));
  return { "median ms": at(0.5), "95 % ms": at(0.95), "longest ms": at(1) };
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}

function signed(share: number): string {
  return `${share < 0 ? "-" : "+"}${Math.abs(100 * share).toFixed(1)}`;
}

await main();
