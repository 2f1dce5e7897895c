import { shrinkPlanes, type PicturePlanes } from "./picture-planes";
import type { PlaneSize } from "./resize-plane";
import type { Similarity } from "./similarity";

/** Hero and target at the same scale, and where each hero pixel is seen in the target (in target pixels, centres at .5). */
export type CommonGrid = {
  readonly hero: PicturePlanes;
  readonly target: PicturePlanes;
  readonly locate: (heroX: number, heroY: number) => { readonly x: number; readonly y: number };
};

/** Shrinks whichever picture shows the scene larger until both show it at the same scale, so that equal patches hold equal pieces of the scene. */
export function commonGrid(hero: PicturePlanes, target: PicturePlanes, similarity: Similarity): CommonGrid {
  const zoom = Math.hypot(similarity.a, similarity.b) * (longSide(target) / longSide(hero));
  const sameScaleHero = zoom < 1 ? shrinkPlanes(hero, Math.max(8, Math.round(longSide(hero) * zoom))) : hero;
  const sameScaleTarget = zoom > 1 ? shrinkPlanes(target, Math.max(8, Math.round(longSide(target) / zoom))) : target;
  const heroLong = longSide(sameScaleHero);
  const targetLong = longSide(sameScaleTarget);
  const { a, b, x, y } = similarity;
  return {
    hero: sameScaleHero,
    target: sameScaleTarget,
    locate: (heroX, heroY) => {
      const u = (heroX + 0.5) / heroLong;
      const v = (heroY + 0.5) / heroLong;
      return { x: (a * u - b * v + x) * targetLong - 0.5, y: (b * u + a * v + y) * targetLong - 0.5 };
    },
  };
}

/** The longer side, the unit of a Similarity. */
export function longSide({ widthPx, heightPx }: PlaneSize): number {
  return Math.max(widthPx, heightPx);
}
