import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { secondsFromTicks } from "../../shared/time/ticks";
import { suggestTidy } from "../../shared/transcript/tidy/suggest-tidy";
import { DEFAULT_TIDY } from "../../shared/transcript/tidy/tidy-options";
import type { Transcript } from "../../shared/transcript/transcript";
import { round } from "./match/score-table";
import { seededRandom } from "./match/seeded-random";
import { readMeetings, type NamedMeeting } from "./selects/meetings";
import { putTakesIn, type PutIn, type TakeKind } from "./tidy/put-takes-in";
import { retakesIn, scoreTakes, type TakeScore } from "./tidy/score-takes";
import { speechOf, transcriptOf, type Writing } from "./tidy/speech";

const MEETINGS = join(fileURLToPath(new URL("../..", import.meta.url)), "test", "fixtures", "meetings");

/** By the names that the set gives its meetings. */
const SOURCES: readonly { readonly name: string; readonly isOne: RegExp }[] = [
  { name: "committees (edited text)", isOne: /^(covid|education)/ },
  { name: "design meetings (AMI)", isOne: /^(ES|IS|TS)/ },
  { name: "research meetings (ICSI)", isOne: /^B/ },
];

/**
 * Run: npm run bench -- tidy [--meetings FOLDER]. Retakes put into meetings by a script, and what is suggested in the meetings as they are.
 * Times are made up. In unedited talk people do start sentences over, so not all that is suggested there is wrong.
 */
function main(): void {
  const { values } = parseArgs({ options: { meetings: { type: "string" } } });
  const meetings = readMeetings(values.meetings ?? MEETINGS);
  const rows = SOURCES.flatMap(({ name, isOne }) => {
    const chosen = meetings.filter((meeting) => isOne.test(meeting.name));
    return chosen.length === 0 ? [] : (["punctuated", "bare"] as const).map((writing) => row(`${name}, ${writing}`, chosen, writing));
  });
  console.log("Bar: F1 96 at 3 or fewer in an hour of untouched speech.");
  console.table(rows);
}

function row(name: string, meetings: readonly NamedMeeting[], writing: Writing): Record<string, string | number> {
  const scores: TakeScore[] = [];
  let [hours, alarms, repeats, fillers] = [0, 0, 0, 0];
  for (const meeting of meetings) {
    const random = seededRandom(`${meeting.name} ${writing}`);
    const { speech, takes } = putTakesIn(speechOf(meeting.transcript), random);
    scores.push(scoreTakes(retakesIn(suggestTidy(transcriptOf(speech, meeting.transcript, writing, random), DEFAULT_TIDY)), takes));
    const untouched = transcriptOf(speechOf(meeting.transcript), meeting.transcript, writing, random);
    const groups = suggestTidy(untouched, DEFAULT_TIDY);
    hours += hoursOf(untouched);
    alarms += retakesIn(groups).length;
    repeats += groups.find(({ kind }) => kind === "repeat")?.suggestions.length ?? 0;
    fillers += groups.find(({ kind }) => kind === "filler")?.suggestions.length ?? 0;
  }
  const [found, missed] = [scores.flatMap((score) => score.found), scores.flatMap((score) => score.missed)];
  const besides = scores.reduce((sum, score) => sum + score.besides, 0);
  const [precision, recall] = [found.length / (found.length + besides), found.length / (found.length + missed.length)];
  return {
    meetings: name,
    takes: found.length + missed.length,
    P: round(precision * 100),
    R: round(recall * 100),
    F1: round((200 * precision * recall) / (precision + recall)),
    ...Object.fromEntries((["the same", "two sentences", "breaks off", "reworded", "ends differently"] as const).map((kind) => [kind, recallOf(kind, found, missed)])),
    "untouched: retakes/h": round(alarms / hours),
    "repeats/h": round(repeats / hours),
    "fillers/h": round(fillers / hours),
    hours: round(hours),
  };
}

function recallOf(kind: TakeKind, found: readonly PutIn[], missed: readonly PutIn[]): number {
  const of = (takes: readonly PutIn[]): number => takes.filter((take) => take.kind === kind).length;
  return round((100 * of(found)) / (of(found) + of(missed)));
}

function hoursOf({ words }: Transcript): number {
  return secondsFromTicks(words[words.length - 1]?.end ?? 0n) / 3600;
}

main();
