import { isWithoutPicture } from "../../../shared/panel/clip-sight";
import type { Elsewhere } from "./elsewhere";
import { heroFrom, type Hero } from "./hero";
import { matchable, type Shot } from "./match-source";

/** The shots that can be a reference: all that have a picture. */
export function heroesAmong(shots: readonly Shot[]): Shot[] {
  return shots.filter(({ clip }) => !isWithoutPicture(clip));
}

/**
 * The reference: another sequence where one is looked for, else the shot that was chosen while it is still there, else the first selected shot, else the first of all.
 * What the host keeps from changes becomes one only where the editor chose it.
 */
export function heroOf(shots: readonly Shot[], chosenKey: string | null, elsewhere: Elsewhere): Hero | null {
  if (elsewhere.kind !== "closed") return elsewhere.kind === "listed" ? elsewhere.chosen : null;
  const free = matchable(shots);
  const shot = heroesAmong(shots).find(({ key }) => key === chosenKey) ?? free.find(({ clip }) => clip.selected) ?? free[0];
  return shot ? heroFrom(shot) : null;
}
