import type { AddEffect, AddMarker, Edit, SetParameter } from "../../../shared/edits/edit";
import { makePlan, type EditPlan } from "../../../shared/edits/edit-plan";
import { LUMETRI_26_3 } from "../../../shared/host/premiere/lumetri-addresses";
import { clipsOf, findParam } from "../../../shared/project/find-in-project";
import type { ParamState, ParamValue } from "../../../shared/project/parameter-state";
import type { ClipSnapshot, MarkerSnapshot, ProjectSnapshot } from "../../../shared/project/project-snapshot";
import type { EffectRef, MarkerOwnerRef, ParamRef } from "../../../shared/project/references";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { LUMETRI_INDEXES } from "./open-adapter";

/** The clip of this name; throws when the snapshot has none. */
export function clipNamed(snapshot: ProjectSnapshot, name: string): ClipSnapshot {
  const clip = snapshot.sequences.flatMap(clipsOf).find((candidate) => candidate.name === name);
  if (!clip) throw new Error(`There is no clip ${name}.`);
  return clip;
}

/** The first effect of this match name on the clip. */
function effectOn(clip: ClipSnapshot, matchName: string): EffectRef {
  return { clip: clip.ref, matchName, occurrence: 0 };
}

/** A new Lumetri at the end of the clip's chain, with all that the tests read of it. */
export function addLumetri(clip: ClipSnapshot): AddEffect {
  const sliders = [...Object.values(LUMETRI_26_3.sliders), ...LUMETRI_26_3.others].filter(({ index }) => LUMETRI_INDEXES.includes(index));
  return {
    kind: "add-effect",
    effect: effectOn(clip, LUMETRI_26_3.matchName),
    displayName: LUMETRI_26_3.displayName,
    chainIndex: clip.effects?.length ?? 0,
    params: sliders.map(({ index, displayName, neutral }) => ({ index, displayName, state: constant(neutral) })),
  };
}

/** A slider of a Lumetri that the same plan added before. */
export function setSlider(clip: ClipSnapshot, slider: keyof typeof LUMETRI_26_3.sliders, value: number): SetParameter {
  const { index, displayName, neutral } = LUMETRI_26_3.sliders[slider];
  const on: ParamRef = { effect: effectOn(clip, LUMETRI_26_3.matchName), index, displayName };
  return { kind: "set-parameter", on, from: constant(neutral), to: constant(value) };
}

/** The clip's own Opacity, from what it is to something else. */
export function setOpacity(snapshot: ProjectSnapshot, clip: ClipSnapshot, to: ParamState): SetParameter {
  const on: ParamRef = { effect: effectOn(clip, "AE.ADBE Opacity"), index: 0, displayName: "Opacity" };
  const from = findParam(snapshot, on)?.state;
  if (!from) throw new Error(`The opacity of ${clip.name} was not read.`);
  return { kind: "set-parameter", on, from, to };
}

/** A parameter that stays the same over time. */
export function constant(value: ParamValue): ParamState {
  return { kind: "constant", value };
}

/** Keyframes of numbers at whole seconds of the source clock: "linear", or as said. */
export function keyframes(...keys: readonly (readonly [second: number, value: number, interpolation?: "linear" | "hold" | "bezier"])[]): ParamState {
  return { kind: "keyframed", keys: keys.map(([second, value, interpolation = "linear"]) => ({ at: BigInt(second) * TICKS_PER_SECOND, value, interpolation })) };
}

/** A marker at a second, with comments and a colour unless said otherwise. */
export function markerAt(second: number, name: string, more: Partial<MarkerSnapshot> = {}): MarkerSnapshot {
  return { name, type: "Comment", start: BigInt(second) * TICKS_PER_SECOND, duration: 0n, comments: "Look here", colorIndex: 3, ...more };
}

/** The sequence, as a place for markers. */
export function onSequence(snapshot: ProjectSnapshot): MarkerOwnerRef {
  const sequence = snapshot.sequences[0];
  if (!sequence) throw new Error("No sequence was read.");
  return { kind: "sequence", sequenceGuid: sequence.guid, name: sequence.name };
}

/** The interview in the bin, as a place for markers. */
export const ON_INTERVIEW: MarkerOwnerRef = { kind: "project-item", mediaId: "clip:/media/interview.mov", name: "interview" };

export function addMarker(on: MarkerOwnerRef, marker: MarkerSnapshot): AddMarker {
  return { kind: "add-marker", on, marker };
}

/** A plan with one item for each list of edits. */
export function planOf(label: string, ...items: readonly (readonly Edit[])[]): EditPlan {
  return makePlan(label, items.map((edits, i) => ({ id: `item-${i}`, title: `Item ${i + 1}`, why: "A test.", needsConfirmation: false, edits })));
}

/** Grades every clip: a Lumetri each and seven sliders. */
export function gradeAll(snapshot: ProjectSnapshot): EditPlan {
  const grade = (clip: ClipSnapshot): Edit[] => [
    addLumetri(clip),
    setSlider(clip, "exposure", 0.4),
    setSlider(clip, "temperature", -12),
    setSlider(clip, "tint", 5),
    setSlider(clip, "contrast", 20),
    setSlider(clip, "saturation", 90),
    setSlider(clip, "whites", -8),
    setSlider(clip, "blacks", 6),
  ];
  return planOf("Match all shots", ...snapshot.sequences.flatMap(clipsOf).map(grade));
}
