import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { readyStack } from "../../../shared/effects/effect-stack";
import { floatsFromBytes } from "../../../shared/effects/float-frame";
import type { Look } from "../../../shared/effects/looks/look";
import { stackAt } from "../../../shared/effects/looks/look-strength";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { percentile } from "../match/percentile";
import { rounded } from "./bar-row";

/** What one effect costs in plain TypeScript on a tile, over the looks that use it, in milliseconds of processor time, which other programs stretch less than the clock. */
export type EffectTimes = { readonly effect: string; readonly uses: number; readonly first: number; readonly median: number; readonly worst: number };

const ROUNDS = 4;

/** Draws all looks on a tile and times each of their effects; `worst` leaves out the first round, in which code is compiled. Dearest first. */
export function effectTimes(looks: readonly Look[], tile: RgbaImage, layer: LayerSize): EffectTimes[] {
  const rounds = Array.from({ length: ROUNDS }, () => timesOfRound(looks, tile, layer));
  const names = [...rounds[0]!.keys()];
  const rows = names.map((effect) => {
    const first = rounds[0]!.get(effect) ?? [];
    const warm = rounds.slice(1).flatMap((round) => round.get(effect) ?? []);
    return { effect, uses: first.length, first: rounded(first[0] ?? NaN), median: rounded(percentile(warm, 0.5)), worst: rounded(Math.max(...warm)) };
  });
  return rows.sort((one, two) => two.median - one.median);
}

function timesOfRound(looks: readonly Look[], tile: RgbaImage, layer: LayerSize): Map<string, number[]> {
  const times = new Map<string, number[]>();
  const context = { layer, scale: tile.widthPx / layer.widthPx, frameNumber: 0, lumetri: BUILT_IN_RESPONSE };
  for (const look of looks) {
    const ready = readyStack(stackAt(look, 1), layer);
    if (!ready.ok) throw new Error(ready.problem.what);
    let frame = floatsFromBytes(tile);
    for (const { effect, values } of ready.value) {
      const before = process.cpuUsage();
      frame = effect.onCpu(frame, values, context);
      const { user, system } = process.cpuUsage(before);
      times.set(effect.spec.matchName, [...(times.get(effect.spec.matchName) ?? []), (user + system) / 1000]);
    }
  }
  return times;
}
