import type { Beat, BeatTake, Story, StoryLine } from "./story";

/** Gives out ids that nothing in a story has, one after the other: "l12", "b3". */
export type FreshIds = (kind: "v" | "b" | "t" | "l") => string;

/** Ids for what is new in this story. They depend on the story alone, so that a change done twice gives the same story twice. */
export function freshIds(story: Story): FreshIds {
  let last = idsOf(story).reduce((highest, id) => Math.max(highest, Number(/^[vbtl](\d{1,9})$/.exec(id)?.[1] ?? 0)), 0);
  return (kind) => `${kind}${++last}`;
}

/** Every id inside a story: versions, beats, takes and lines. */
export function idsOf(story: Story): string[] {
  const beats = story.versions.flatMap((version) => version.beats);
  const takes = beats.flatMap((beat) => beat.takes);
  return [...story.versions, ...beats, ...takes, ...takes.flatMap((take) => take.lines)].map(({ id }) => id);
}

/** The beat with everything in it, under ids of its own: what happens to one no longer happens to the other. */
export function copyBeat(beat: Beat, ids: FreshIds): Beat {
  const takes = beat.takes.map((take) => copyTake(take, take.name, ids));
  const current = takes[beat.takes.findIndex((take) => take.id === beat.current)] ?? takes[0]!;
  return { ...beat, id: ids("b"), takes, current: current.id };
}

/** The take with its lines, under ids of its own and another name. */
export function copyTake(take: BeatTake, name: string, ids: FreshIds): BeatTake {
  return { id: ids("t"), name, lines: take.lines.map((line): StoryLine => ({ ...line, id: ids("l") })) };
}
