import type { Correspondences } from "../correspond/color-pair";
import { correspond } from "../correspond/correspond";
import { looksAlike } from "../correspond/looks-alike";
import type { FrameFeatures, ShotFeatures } from "../correspond/shot-features";

/** A shot of an edit, described; shots are given in the order in which they are cut together. */
export type GroupableShot = { readonly key: string; readonly features: ShotFeatures; readonly durationSeconds: number };

/** The same things seen in two shots; in its pairs the earlier shot plays the hero. */
export type ShotLink = { readonly earlier: string; readonly later: string; readonly pairs: Correspondences };

/** Shots of one scene, in order, and the one that the others may best be brought to. A shot that shares nothing with any other is a scene of its own. */
export type SceneGroup = { readonly keys: readonly string[]; readonly hero: string };

/** Scenes in the order of their first shots, and the links they were found by (enough to hold each scene together, not all there are). */
export type SceneGroups = { readonly groups: readonly SceneGroup[]; readonly links: readonly ShotLink[] };

/** How many shots were placed. */
export type GroupStep = { readonly done: number; readonly of: number };

/** With how many earlier shots one shot is aligned at most, and how many of the shots right before it are looked at; of scenes longer past, their first shots. Both bound the work for long edits. */
const MOST_TRIES = 3;
const LOOK_BACK = 40;
/** Shots of one scene, graded apart, looked alike by 0.21 at least, half of the unrelated by less than 0.12 (reframes and close-ups of 12 stills, and the sample edit). */
const LEAST_LIKENESS = 0.12;
/** Pairs of colours it takes to believe that two shots show one scene: what 15 verified matches were in the published comparison (none false of 254). */
const LEAST_PAIRS = 15;
/** Editors cut back and forth: the shot before last is a likelier kin than its looks say, the last and the one before those a little. */
const RECENT_BONUS = [0.05, 0.2, 0.1, 0.05] as const;

/** Sorts an edit's shots into scenes: shots that look alike or lie close are compared, those that show the same things belong together. Steps once a shot and once a comparison. */
export function* groupShots(shots: readonly GroupableShot[]): Generator<GroupStep, SceneGroups> {
  const scene = shots.map((_, index) => index);
  const links: ShotLink[] = [];
  for (const [later, shot] of shots.entries()) {
    let tries = 0;
    for (const earlier of likeliest(shots, scene, later)) {
      if (tries === MOST_TRIES) break;
      if (scene[earlier] === scene[later]) continue;
      tries++;
      const pairs = correspond(shots[earlier]!.features, shot.features);
      if (pairs && pairs.fit.length + pairs.heldOut.length >= LEAST_PAIRS) {
        links.push({ earlier: shots[earlier]!.key, later: shot.key, pairs });
        unite(scene, earlier, later);
      }
      yield { done: later, of: shots.length };
    }
    yield { done: later + 1, of: shots.length };
  }
  return { groups: groupsOf(shots, scene, links), links };
}

/** Indexes of earlier shots worth comparing with this one, likeliest kin first. */
function likeliest(shots: readonly GroupableShot[], scene: readonly number[], later: number): number[] {
  return shots
    .slice(0, later)
    .map((_, index) => index)
    .filter((index) => later - index <= LOOK_BACK || scene.indexOf(scene[index]!) === index)
    .map((index) => ({ index, likeness: looksAlike(shots[index]!.features, shots[later]!.features) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .map(({ index, likeness }) => ({ index, chance: likeness + (RECENT_BONUS[later - index - 1] ?? 0) }))
    .sort((one, two) => two.chance - one.chance || two.index - one.index)
    .map(({ index }) => index);
}

/** Everything of the later shot's scene joins the earlier one's. */
function unite(scene: number[], earlier: number, later: number): void {
  const [stays, goes] = [Math.min(scene[earlier]!, scene[later]!), Math.max(scene[earlier]!, scene[later]!)];
  scene.forEach((number, index) => {
    if (number === goes) scene[index] = stays;
  });
}

function groupsOf(shots: readonly GroupableShot[], scene: readonly number[], links: readonly ShotLink[]): SceneGroup[] {
  return [...new Set(scene)].map((number) => {
    const members = shots.filter((_, index) => scene[index] === number);
    return { keys: members.map(({ key }) => key), hero: suggestedHero(members, links) };
  });
}

/** The shot with the most links; of equal ones the one that shows most unclipped picture for longest. */
function suggestedHero(members: readonly GroupableShot[], links: readonly ShotLink[]): string {
  const linked = ({ key }: GroupableShot): number => links.filter(({ earlier, later }) => earlier === key || later === key).length;
  const worth = ({ features, durationSeconds }: GroupableShot): number => durationSeconds * (1 - clippedShare(features));
  return members.reduce((best, next) => (linked(next) - linked(best) || worth(next) - worth(best)) > 0 ? next : best).key;
}

/** How much of the shot's frames is blown or crushed, 0..1. */
function clippedShare({ frames }: ShotFeatures): number {
  const share = ({ picture: { blown, crushed } }: FrameFeatures): number => blown.reduce((sum, value, at) => sum + Math.max(value, crushed[at]!), 0) / (255 * blown.length);
  return frames.length === 0 ? 1 : frames.reduce((sum, frame) => sum + share(frame), 0) / frames.length;
}
