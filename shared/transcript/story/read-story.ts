import type { Beat, BeatTake, Story, StoryLine, StoryVersion } from "./story";

/** A line that is a bite. */
export type BiteLine = Extract<StoryLine, { kind: "bite" }>;

/** The version that is shown and assembled. Throws an Error for a story whose `current` names none: such a story was never made here. */
export function currentVersion(story: Story): StoryVersion {
  return named(story.versions, story.current, "version");
}

/** The take of a beat that plays. Throws like currentVersion. */
export function currentTake(beat: Beat): BeatTake {
  return named(beat.takes, beat.current, "take");
}

/** The lines of a version as they play, in order. */
export function linesOf(version: StoryVersion): readonly StoryLine[] {
  return version.beats.flatMap((beat) => currentTake(beat).lines);
}

/** The bites among these lines, in order. */
export function bitesOf(lines: readonly StoryLine[]): readonly BiteLine[] {
  return lines.filter((line): line is BiteLine => line.kind === "bite");
}

/** The version without some of its lines, for what an editor has unticked. */
export function withoutLines(version: StoryVersion, ids: ReadonlySet<string>): StoryVersion {
  const beats = version.beats.map((beat) => ({ ...beat, takes: beat.takes.map((take) => ({ ...take, lines: take.lines.filter((line) => !ids.has(line.id)) })) }));
  return { ...version, beats };
}

function named<Thing extends { readonly id: string }>(things: readonly Thing[], id: string, what: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`The story has no ${what} ${id}.`);
  return found;
}
