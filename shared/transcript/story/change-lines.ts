import { currentTake, currentVersion } from "./read-story";
import { changeBeats, changeLines } from "./change-shown";
import { freshIds } from "./fresh-ids";
import type { Bite, Story, StoryLine } from "./story";

/** A line that has no id yet. */
export type NewLine =
  | ({ readonly kind: "bite" } & Bite)
  | Omit<Extract<StoryLine, { kind: "note" }>, "id">
  | Omit<Extract<StoryLine, { kind: "voice-over" }>, "id">;

/** A place among the lines that play: before the line that now has this index in the beat. An index past the end is the end. */
export type LinePlace = { readonly beatId: string; readonly index: number };

/** The story with one more line, at the end of the last beat where no place is given. */
export function addLine(story: Story, line: NewLine, place: LinePlace | null): Story {
  const { beats } = currentVersion(story);
  const at = place && beats.some((beat) => beat.id === place.beatId) ? place : { beatId: beats[beats.length - 1]?.id ?? "", index: Number.MAX_SAFE_INTEGER };
  return insertLine(story, { ...line, id: freshIds(story)("l") }, at);
}

/** The story with a line that says something else; it keeps its id and its place. */
export function replaceLine(story: Story, line: StoryLine): Story {
  return changeLines(story, (lines) => lines.map((other) => (other.id === line.id ? line : other)));
}

/** The story without a line that plays. Other versions and takes keep theirs. */
export function removeLine(story: Story, lineId: string): Story {
  return changeLines(story, (lines) => lines.filter((line) => line.id !== lineId));
}

/**
 * The story with a line one place further up or down; from the edge of a beat it goes into the beat beside it. What stands at the very
 * top or bottom stays.
 *
 *     One: a b | Two: c      b down ->      One: a | Two: b c
 */
export function moveLine(story: Story, lineId: string, direction: "up" | "down"): Story {
  const { beats } = currentVersion(story);
  const from = findLine(story, lineId);
  if (!from) return story;
  const step = direction === "up" ? -1 : 1;
  const index = from.index + step;
  const { lines } = currentTake(beats[from.beat]!);
  if (index >= 0 && index < lines.length) return moveLineTo(story, lineId, { beatId: beats[from.beat]!.id, index });
  const beside = beats[from.beat + step];
  if (!beside) return story;
  return moveLineTo(story, lineId, { beatId: beside.id, index: direction === "up" ? Number.MAX_SAFE_INTEGER : 0 });
}

/** The story with a line at another place, counted without the line itself. */
export function moveLineTo(story: Story, lineId: string, place: LinePlace): Story {
  const from = findLine(story, lineId);
  const { beats } = currentVersion(story);
  if (!from || !beats.some((beat) => beat.id === place.beatId)) return story;
  return insertLine(removeLine(story, lineId), from.line, place);
}

function insertLine(story: Story, line: StoryLine, { beatId, index }: LinePlace): Story {
  return changeBeats(story, (beats) =>
    beats.map((beat) => {
      if (beat.id !== beatId) return beat;
      const takes = beat.takes.map((take) => (take.id === beat.current ? { ...take, lines: [...take.lines.slice(0, index), line, ...take.lines.slice(index)] } : take));
      return { ...beat, takes };
    }),
  );
}

/** Where a line that plays stands: index of its beat, and of the line in it. */
function findLine(story: Story, lineId: string): { readonly beat: number; readonly index: number; readonly line: StoryLine } | undefined {
  for (const [beat, { lines }] of currentVersion(story).beats.map(currentTake).entries()) {
    const index = lines.findIndex((line) => line.id === lineId);
    const line = lines[index];
    if (line) return { beat, index, line };
  }
  return undefined;
}
