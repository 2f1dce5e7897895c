import { correspond } from "./correspond/correspond";
import { describeShot } from "./correspond/shot-features";
import { meanPairError } from "./fit/pair-error";
import type { ShotSample } from "./shot-sample";

/** Mean CIEDE2000 between the same pieces of the scene in two shots as they are on screen now, or null when nothing corresponds. */
export function measureResidual(hero: ShotSample, target: ShotSample): number | null {
  const found = correspond(describeShot(hero), describeShot(target));
  return found ? meanPairError([...found.fit, ...found.heldOut]) : null;
}
