import { changeBeats } from "./change-shown";
import { copyTake, freshIds } from "./fresh-ids";
import { currentTake, currentVersion } from "./read-story";
import type { Beat, Story } from "./story";
import { say } from "../../words/say";

/** The story with a new, empty beat before the one that now has this index; past the end is the end. */
export function addBeat(story: Story, heading: string, index: number): Story {
  const ids = freshIds(story);
  const take = { id: ids("t"), name: say`Take 1`, lines: [] };
  const beat: Beat = { id: ids("b"), heading, takes: [take], current: take.id };
  return changeBeats(story, (beats) => [...beats.slice(0, index), beat, ...beats.slice(index)]);
}

/** The story with another heading over a beat. */
export function renameBeat(story: Story, beatId: string, heading: string): Story {
  return changeBeat(story, beatId, (beat) => ({ ...beat, heading }));
}

/** The story with a beat, its lines and its alternates one place further up or down. */
export function moveBeat(story: Story, beatId: string, direction: "up" | "down"): Story {
  return changeBeats(story, (beats) => {
    const from = beats.findIndex((beat) => beat.id === beatId);
    const to = from + (direction === "up" ? -1 : 1);
    const [beat, other] = [beats[from], beats[to]];
    if (!beat || !other) return beats;
    return beats.map((each, index) => (index === to ? beat : index === from ? other : each));
  });
}

/** The story without a beat and all its takes; of the last one only heading and lines go. */
export function removeBeat(story: Story, beatId: string): Story {
  if (currentVersion(story).beats.length > 1) return changeBeats(story, (beats) => beats.filter((beat) => beat.id !== beatId));
  const take = { id: freshIds(story)("t"), name: say`Take 1`, lines: [] };
  return changeBeat(story, beatId, (beat) => ({ ...beat, heading: "", takes: [take], current: take.id }));
}

/** The story with an alternate of a beat: a copy of the take that plays, which now plays instead. */
export function newTake(story: Story, beatId: string, name: string): Story {
  const ids = freshIds(story);
  return changeBeat(story, beatId, (beat) => {
    const take = copyTake(currentTake(beat), name, ids);
    return { ...beat, takes: [...beat.takes, take], current: take.id };
  });
}

/** The story with another take of a beat playing; the ones that don't play keep what they hold. */
export function switchTake(story: Story, beatId: string, takeId: string): Story {
  return changeBeat(story, beatId, (beat) => (beat.takes.some((take) => take.id === takeId) ? { ...beat, current: takeId } : beat));
}

/** The story with another name for a take. */
export function renameTake(story: Story, beatId: string, takeId: string, name: string): Story {
  return changeBeat(story, beatId, (beat) => ({ ...beat, takes: beat.takes.map((take) => (take.id === takeId ? { ...take, name } : take)) }));
}

/** The story without one take; the last one stays. Where it played, the one before it does now. */
export function removeTake(story: Story, beatId: string, takeId: string): Story {
  return changeBeat(story, beatId, (beat) => {
    const at = beat.takes.findIndex((take) => take.id === takeId);
    const takes = beat.takes.filter((take) => take.id !== takeId);
    const heir = takes[Math.max(0, at - 1)];
    if (at < 0 || !heir) return beat;
    return { ...beat, takes, current: beat.current === takeId ? heir.id : beat.current };
  });
}

function changeBeat(story: Story, beatId: string, change: (beat: Beat) => Beat): Story {
  return changeBeats(story, (beats) => beats.map((beat) => (beat.id === beatId ? change(beat) : beat)));
}
