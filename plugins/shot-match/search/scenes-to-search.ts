import type { Elsewhere } from "../source/elsewhere";
import { heroFrom } from "../source/hero";
import { heroOf } from "../source/hero-of";
import { matchable, targetsOf, type MatchScope, type Shot } from "../source/match-source";
import type { Scene } from "../scenes/scene";
import type { SearchScene } from "./match-run";

type Wanted = { readonly shots: readonly Shot[]; readonly scope: MatchScope; readonly chosenHeroKey: string | null; readonly elsewhere: Elsewhere; readonly scenes: readonly Scene[] | null };

/** What a search would look at now: references with at least one target each that can be matched, none where nothing can be searched. */
export function scenesToSearch({ shots, scope, chosenHeroKey, elsewhere, scenes }: Wanted): SearchScene[] {
  if (scope !== "scenes") {
    const hero = heroOf(shots, chosenHeroKey, elsewhere);
    const targets = targetsOf(shots, hero, scope);
    return hero && matchable(targets).length > 0 ? [{ hero, targets }] : [];
  }
  return (scenes ?? []).flatMap((scene) => {
    const inScene = shots.filter((shot) => scene.keys.includes(shot.key));
    const hero = inScene.find((shot) => shot.key === scene.heroKey);
    const targets = inScene.filter((shot) => shot !== hero);
    return scene.isChosen && hero && targets.length > 0 ? [{ hero: heroFrom(hero), targets }] : [];
  });
}
