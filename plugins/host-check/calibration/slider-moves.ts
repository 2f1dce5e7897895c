import { BASIC_SLIDERS, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { AddEffect, SetParameter } from "../../../shared/edits/edit";
import { makePlan, type EditPlan } from "../../../shared/edits/edit-plan";
import type { LumetriAddresses } from "../../../shared/host/host-profile";
import type { ClipRef } from "../../../shared/project/references";
import { say } from "../../../shared/words/say";

/** A new Lumetri behind whatever the chart carries already. */
export function lumetriOnChart(clip: ClipRef, { matchName, displayName, sliders, others }: LumetriAddresses, chainIndex: number, occurrence: number): EditPlan {
  const params = [...Object.values(sliders), ...others]
    .sort((one, other) => one.index - other.index)
    .map(({ index, displayName: name, neutral }) => ({ index, displayName: name, state: { kind: "constant", value: neutral } as const }));
  const add: AddEffect = { kind: "add-effect", effect: { clip, matchName, occurrence }, displayName, chainIndex, params };
  return planOf(say`Put Lumetri on the chart`, [add]);
}

/** The sliders from where they stand to a correction; null where none moves. */
export function sliderMoves(clip: ClipRef, { matchName, sliders }: LumetriAddresses, occurrence: number, from: BasicCorrection, to: BasicCorrection): EditPlan | null {
  const moves = BASIC_SLIDERS.filter((slider) => from[slider] !== to[slider]).map((slider): SetParameter => {
    const { index, displayName } = sliders[slider];
    return {
      kind: "set-parameter",
      on: { effect: { clip, matchName, occurrence }, index, displayName },
      from: { kind: "constant", value: from[slider] },
      to: { kind: "constant", value: to[slider] },
    };
  });
  return moves.length === 0 ? null : planOf(say`Move the sliders of the chart`, moves);
}

function planOf(label: string, edits: EditPlan["items"][number]["edits"]): EditPlan {
  return makePlan(label, [{ id: "chart", title: say`The calibration chart`, why: say`The host check measures how this host answers its sliders.`, needsConfirmation: false, edits }]);
}
