import { toJsonText } from "../../basics/json-text";
import type { SelectsFile } from "./selects-file";

/**
 * What to save when another panel has saved since we read the file: for every select, story and setting ours where we changed it since `base`,
 * else theirs. Where both changed the same thing the later one, ours, wins. What one side removed stays removed unless the other changed it.
 */
export function mergeSelectsFiles(base: SelectsFile, theirs: SelectsFile, ours: SelectsFile): SelectsFile {
  return {
    selects: mergeLists(base.selects, theirs.selects, ours.selects),
    stories: mergeLists(base.stories, theirs.stories, ours.stories),
    openStory: ours.openStory === base.openStory ? theirs.openStory : ours.openStory,
    settings: mergeSettings(base.settings, theirs.settings, ours.settings),
  };
}

/** Ours in our order, each thing of theirs that is new after the one that it follows there. */
function mergeLists<Thing extends { readonly id: string }>(base: readonly Thing[], theirs: readonly Thing[], ours: readonly Thing[]): Thing[] {
  const [before, beside] = [byId(base), byId(theirs)];
  const kept = ours.flatMap((mine) => {
    const [was, other] = [before.get(mine.id), beside.get(mine.id)];
    if (!was || !sameThing(was, mine)) return [mine];
    return other ? [other] : [];
  });
  const mine = byId(ours);
  for (const [index, other] of theirs.entries()) {
    const was = before.get(other.id);
    if (mine.has(other.id) || (was && sameThing(was, other))) continue;
    const previous = theirs[index - 1];
    const at = previous ? kept.findIndex((thing) => thing.id === previous.id) + 1 : 0;
    kept.splice(previous && at === 0 ? kept.length : at, 0, other);
  }
  return kept;
}

function mergeSettings(base: SelectsFile["settings"], theirs: SelectsFile["settings"], ours: SelectsFile["settings"]): SelectsFile["settings"] {
  const changed = Object.entries(ours).filter(([name, value]) => base[name] !== value);
  const removed = new Set(Object.keys(base).filter((name) => !(name in ours)));
  return Object.fromEntries([...Object.entries(theirs).filter(([name, value]) => !removed.has(name) || base[name] !== value), ...changed]);
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function sameThing(a: unknown, b: unknown): boolean {
  return a === b || toJsonText(a) === toJsonText(b);
}
