import { speakerName } from "../selects/run-facts";
import { wordsInRange } from "../selects/words-in-range";
import { rangeDuration, type TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { SpokenClip } from "../spoken-clip";
import type { Transcript, Word } from "../transcript";
import { bitesOf } from "./read-story";
import type { Bite, StoryLine } from "./story";

/** Who speaks how long, in a story and in everything that was recorded. Facts; how much is right is for the editor to say. */
export type VoiceBalance = {
  /** Most used first, then most available. */
  readonly voices: readonly Voice[];
  /** Planned voice-over, which is nobody's share. */
  readonly voiceOver: Ticks;
  /** Bites of clips that are gone: their whole length is counted for the speaker they were made with. */
  readonly withoutWords: number;
};

export type Voice = {
  /** As the transcripts name them; null for words that nobody is named for. People who are named alike in two clips count as one. */
  readonly speaker: string | null;
  readonly used: Ticks;
  /** Of all that is used, 0 to 1; 0 where nothing is. */
  readonly usedShare: number;
  readonly available: Ticks;
  readonly availableShare: number;
};

type Times = Map<string | null, Ticks>;

/**
 * Counts the time of words, not of clips: pauses, handles and listening don't count for anybody, and where somebody's own words overlap they
 * count once. Words used twice in the story count twice, as they are heard twice.
 */
export function voiceBalance(lines: readonly StoryLine[], clips: ReadonlyMap<string, SpokenClip>): VoiceBalance {
  const used: Times = new Map();
  let withoutWords = 0;
  for (const bite of bitesOf(lines)) {
    const clip = clips.get(bite.mediaId);
    if (clip) addTimes(used, spokenInBite(clip.transcript, bite));
    else {
      withoutWords++;
      addTimes(used, new Map([[bite.speaker, bite.pieces.reduce((sum, piece) => sum + rangeDuration(piece), 0n)]]));
    }
  }
  const available: Times = new Map();
  for (const { transcript } of clips.values()) addTimes(available, spokenInAll(transcript));
  const voiceOver = lines.reduce((sum, line) => (line.kind === "voice-over" ? sum + line.duration : sum), 0n);
  return { voices: voicesOf(used, available), voiceOver, withoutWords };
}

function voicesOf(used: Times, available: Times): Voice[] {
  const [usedSum, availableSum] = [sumOf(used), sumOf(available)];
  const voices = [...new Set([...used.keys(), ...available.keys()])].map((speaker) => {
    const [mine, recorded] = [used.get(speaker) ?? 0n, available.get(speaker) ?? 0n];
    return { speaker, used: mine, usedShare: share(mine, usedSum), available: recorded, availableShare: share(recorded, availableSum) };
  });
  return voices.filter((voice) => voice.used > 0n || voice.available > 0n).sort((a, b) => compareTicks(b.used, a.used) || compareTicks(b.available, a.available));
}

function spokenInBite(transcript: Transcript, { pieces }: Bite): Times {
  const times: Times = new Map();
  for (const piece of pieces) addTimes(times, spoken(transcript, wordsInRange(transcript, piece).map((index) => transcript.words[index]!), piece));
  return times;
}

const spokenTimes = new WeakMap<Transcript, Times>();

/** Remembered, because a day of interviews is counted anew with every change of a story. */
function spokenInAll(transcript: Transcript): Times {
  const known = spokenTimes.get(transcript);
  if (known) return known;
  const times = spoken(transcript, transcript.words, null);
  spokenTimes.set(transcript, times);
  return times;
}

function spoken(transcript: Transcript, words: readonly Word[], within: TickRange | null): Times {
  const times: Times = new Map();
  const heardUntil: Times = new Map();
  for (const word of words) {
    const speaker = speakerName(transcript, word.speaker);
    const until = heardUntil.get(speaker) ?? 0n;
    const start = latest(word.start, until, within?.start ?? 0n);
    const end = within && word.end > within.end ? within.end : word.end;
    if (end <= start) continue;
    times.set(speaker, (times.get(speaker) ?? 0n) + end - start);
    heardUntil.set(speaker, end);
  }
  return times;
}

function addTimes(to: Times, times: Times): void {
  for (const [speaker, time] of times) to.set(speaker, (to.get(speaker) ?? 0n) + time);
}

function sumOf(times: Times): Ticks {
  return [...times.values()].reduce((sum, time) => sum + time, 0n);
}

function share(part: Ticks, whole: Ticks): number {
  return whole === 0n ? 0 : Number(part) / Number(whole);
}

function latest(...moments: readonly Ticks[]): Ticks {
  return moments.reduce((last, moment) => (moment > last ? moment : last));
}

function compareTicks(a: Ticks, b: Ticks): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
