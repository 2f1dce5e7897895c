import type { Bite, Story } from "../../../../shared/transcript/story/story";
import type { SpokenClip } from "../../../../shared/transcript/spoken-clip";
import { FRAME_RATES, type FrameRate } from "../../../../shared/time/frame-rate";
import { ticksFromSeconds, type Ticks } from "../../../../shared/time/ticks";
import { addLine } from "../../../../shared/transcript/story/change-lines";
import { biteOfRun } from "../../../../shared/transcript/story/make-bite";
import { newStory } from "../../../../shared/transcript/story/new-story";
import { linesOf, currentVersion } from "../../../../shared/transcript/story/read-story";
import { spoken } from "../spoken";

/** A clip in which this is said; 25 fps, timecode from zero, a second of silence at the end. */
export function clipSaying(name: string, script: string, source: Partial<SpokenClip["source"]> = {}): SpokenClip {
  const transcript = spoken(script);
  const end = transcript.words.reduce((last, word) => (word.end > last ? word.end : last), 0n);
  return {
    mediaId: `id-${name}`,
    name,
    bin: "Interviews",
    recordedOn: null,
    source: { frameRate: FRAME_RATES["25"], counting: "non-drop", mediaStart: 0n, duration: end + ticksFromSeconds(1), mediaPath: `/media/${name}.mov`, ...source },
    transcript,
  };
}

/** These clips by their ids. */
export function byId(...clips: readonly SpokenClip[]): ReadonlyMap<string, SpokenClip> {
  return new Map(clips.map((clip) => [clip.mediaId, clip]));
}

/** The bite of a clip that says these words. */
export function biteSaying(clip: SpokenClip, words: string): Bite {
  const wanted = words.split(" ");
  const texts = clip.transcript.words.map((word) => word.text);
  const first = texts.findIndex((_, index) => wanted.every((word, offset) => texts[index + offset] === word));
  if (first < 0) throw new Error(`Nobody says "${words}" in ${clip.name}.`);
  return biteOfRun(clip, { first, end: first + wanted.length });
}

/** A story of these bites, in one beat. */
export function storyOf(...bites: readonly Bite[]): Story {
  return bites.reduce((story, bite) => addLine(story, { kind: "bite", ...bite }, null), newStory("story"));
}

/** What plays, in short: the words of bites, notes in brackets, voice-over in braces, beats apart. */
export function told(story: Story): string {
  return currentVersion(story)
    .beats.map((beat) => `${beat.heading === "" ? "" : `${beat.heading}: `}${linesOf({ ...currentVersion(story), beats: [beat] }).map((line) => (line.kind === "note" ? `(${line.text})` : line.kind === "voice-over" ? `{${line.text}}` : line.text)).join(" / ")}`)
    .join(" | ");
}

/** Seconds as ticks. */
export function s(seconds: number): Ticks {
  return ticksFromSeconds(seconds);
}

/** A sequence to be cloned, of this rate. */
export function template(frameRate: FrameRate) {
  return { guid: "template-guid", name: "Template", frameRate, counting: "non-drop", widthPx: 1920, heightPx: 1080 } as const;
}
