import type { BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { AddEffect, Edit, SetParameter } from "../../../shared/edits/edit";
import type { LumetriAddresses, SliderAddress } from "../../../shared/host/host-profile";
import { sameParamValue } from "../../../shared/project/parameter-state";
import type { ClipRef } from "../../../shared/project/references";
import type { CurrentGrade } from "../source/current-grade";
import { sliderEntries } from "../source/lumetri-sliders";

/** A grade that may be changed. */
export type UsableGrade = Exclude<CurrentGrade, { kind: "unusable" }>;

/**
 * The edits that bring a clip's Lumetri to these slider positions: only what moves, a new Lumetri first where there is none.
 * Positions outside a slider's range stop at its end. Empty when nothing moves: then no effect is added either.
 */
export function correctionEdits(clip: ClipRef, grade: UsableGrade, to: BasicCorrection, addresses: LumetriAddresses): Edit[] {
  const effect = { clip, matchName: addresses.matchName, occurrence: grade.occurrence };
  const moves = sliderEntries(addresses).flatMap(([slider, address]): SetParameter[] => {
    const from = grade.kind === "none" ? address.neutral : grade.correction[slider];
    const value = Math.min(address.max, Math.max(address.min, to[slider]));
    if (sameParamValue(from, value)) return [];
    const displayName = (grade.kind === "sliders" && grade.names.get(slider)) || address.displayName;
    return [
      {
        kind: "set-parameter",
        on: { effect, index: address.index, displayName },
        from: { kind: "constant", value: from },
        to: { kind: "constant", value },
      },
    ];
  });
  if (moves.length === 0 || grade.kind !== "none") return moves;
  return [newLumetri(effect, grade.chainLength, addresses), ...moves];
}

function newLumetri(effect: AddEffect["effect"], chainIndex: number, addresses: LumetriAddresses): AddEffect {
  const params = [...sliderEntries(addresses).map(([, address]) => address), ...addresses.others]
    .sort((a, b) => a.index - b.index)
    .map((address: SliderAddress) => ({
      index: address.index,
      displayName: address.displayName,
      state: { kind: "constant", value: address.neutral } as const,
    }));
  return { kind: "add-effect", effect, displayName: addresses.displayName, chainIndex, params };
}
