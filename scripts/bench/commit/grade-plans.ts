import type { Edit, SetParameter } from "../../../shared/edits/edit";
import { makePlan, type EditPlan } from "../../../shared/edits/edit-plan";
import type { LumetriAddresses, LumetriSlider, SliderAddress } from "../../../shared/host/host-profile";
import { clipsOf } from "../../../shared/project/find-in-project";
import type { ClipSnapshot, ParamSnapshot, ProjectSnapshot } from "../../../shared/project/project-snapshot";
import type { EffectRef } from "../../../shared/project/references";

/** What a match of one shot moves; any values within the sliders' ranges would do. */
const GRADE: readonly (readonly [slider: LumetriSlider, first: number, second: number])[] = [
  ["exposure", 0.4, 0.6],
  ["temperature", -12, -8],
  ["tint", 5, 2],
  ["contrast", 20, 10],
  ["saturation", 90, 110],
  ["whites", -8, 4],
  ["blacks", 6, -3],
];

/** Gives every clip a Lumetri and sets seven of its sliders. */
export function gradeClips(snapshot: ProjectSnapshot, lumetri: LumetriAddresses): EditPlan {
  return planFor(snapshot, (clip) => {
    const effect = lumetriOn(clip, lumetri);
    const params = [...Object.values(lumetri.sliders), ...lumetri.others].map(newParam).sort((a, b) => a.index - b.index);
    const chainIndex = clip.effects?.length ?? 0;
    return [
      { kind: "add-effect", effect, displayName: lumetri.displayName, chainIndex, params },
      ...GRADE.map(([slider, first]) => setSlider(effect, lumetri.sliders[slider], lumetri.sliders[slider].neutral, first)),
    ];
  });
}

/** Moves the same sliders of clips that `gradeClips` has graded. */
export function regradeClips(snapshot: ProjectSnapshot, lumetri: LumetriAddresses): EditPlan {
  return planFor(snapshot, (clip) => GRADE.map(([slider, first, second]) => setSlider(lumetriOn(clip, lumetri), lumetri.sliders[slider], first, second)));
}

function planFor(snapshot: ProjectSnapshot, editsFor: (clip: ClipSnapshot) => readonly Edit[]): EditPlan {
  const clips = snapshot.sequences.flatMap(clipsOf);
  return makePlan(
    "Match all shots",
    clips.map((clip) => ({ id: clip.name, title: clip.name, why: "", needsConfirmation: false, edits: editsFor(clip) })),
  );
}

function lumetriOn(clip: ClipSnapshot, { matchName }: LumetriAddresses): EffectRef {
  return { clip: clip.ref, matchName, occurrence: 0 };
}

function newParam({ index, displayName, neutral }: SliderAddress): ParamSnapshot {
  return { index, displayName, state: { kind: "constant", value: neutral } };
}

function setSlider(effect: EffectRef, { index, displayName }: SliderAddress, from: number, to: number): SetParameter {
  return { kind: "set-parameter", on: { effect, index, displayName }, from: { kind: "constant", value: from }, to: { kind: "constant", value: to } };
}
