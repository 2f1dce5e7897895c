import * as fc from "fast-check";
import type { Edit } from "../../shared/edits/edit";
import { applyEdit } from "../../shared/edits/edit-kinds";
import { makePlan, type EditPlan, type PlanItem } from "../../shared/edits/edit-plan";
import { chainIndexOf } from "../../shared/project/change-project";
import { clipsOf, findMarkers } from "../../shared/project/find-in-project";
import type { Ease, Interpolation, ParamKey, ParamState, ParamValue } from "../../shared/project/parameter-state";
import type { ClipSnapshot, EffectSnapshot, MarkerSnapshot, ParamSnapshot, ProjectSnapshot } from "../../shared/project/project-snapshot";
import type { EffectRef, MarkerOwnerRef } from "../../shared/project/references";
import { drawBinEdit } from "./arbitrary-bin-edits";
import type { Draw } from "./draw";

/** What may be drawn for a host. */
export type DrawnHost = {
  readonly effects: readonly EffectTemplate[];
  /** Effects that every clip has from the start. */
  readonly intrinsics: number;
  /** Bins, subclips and string-outs too. */
  readonly bins: boolean;
  /** Its keyframes arrive and leave in different ways, with eases; its markers are comments, one a moment. */
  readonly likeAfterEffects: boolean;
};

/** An effect the generator may add, with what it holds when new. */
export type EffectTemplate = { readonly matchName: string; readonly displayName: string; readonly params: readonly ParamSnapshot[] };

const GREEN_TO_CYAN = [0, 1, 2, 3, 4, 6, 7] as const;

/**
 * Plans that fit `start`: each edit is drawn from what the project holds after the edits before it, so every plan is applicable.
 * All kinds of edits that the host takes occur.
 */
export function plansFor(start: ProjectSnapshot, host: DrawnHost, maxEdits = 12): fc.Arbitrary<EditPlan> {
  const choice = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 100 })), { maxLength: 6 }), fc.string({ maxLength: 12 }));
  return fc.array(choice, { minLength: 1, maxLength: maxEdits }).map((choices) => {
    let current = start;
    const items: PlanItem[] = [];
    choices.forEach(([kind, where, what, amount, times, text], i) => {
      const done = items.flatMap((item) => item.edits);
      const edit = drawEdit(current, host, done, { kind, where, what, amount, times, text });
      if (!edit) return;
      const next = applyEdit(current, edit);
      if (!next.ok) throw new Error(`The generator made an edit that does not fit: ${next.problem.on} ${next.problem.found}`);
      current = next.value;
      items.push({ id: `item-${i}`, title: text, why: "drawn", needsConfirmation: i % 2 === 0, edits: [edit] });
    });
    return makePlan("Test plan", joinSome(items));
  });
}

function drawEdit(snapshot: ProjectSnapshot, host: DrawnHost, done: readonly Edit[], draw: Draw): Edit | undefined {
  const clips = snapshot.sequences.flatMap(clipsOf);
  const clip = clips[draw.where % Math.max(1, clips.length)];
  switch (draw.kind % 8) {
    case 0:
      return clip && addOf(clip, host, draw);
    case 1:
      return clip && removeOf(clip, host.effects, draw);
    case 2:
      return addMarkerOf(snapshot, host, draw);
    case 3:
      return removeMarkerOf(snapshot, draw);
    case 4:
    case 5:
    case 6:
      return host.bins ? drawBinEdit(snapshot, done, draw) : clip && setOf(clip, host, draw);
    default:
      return clip && setOf(clip, host, draw);
  }
}

function addOf(clip: ClipSnapshot, { effects, intrinsics }: DrawnHost, draw: Draw): Edit | undefined {
  const chain = clip.effects ?? [];
  const template = effects[draw.what % Math.max(1, effects.length)];
  if (!template) return undefined;
  const chainIndex = Math.min(chain.length, intrinsics + Math.floor(draw.amount * (chain.length - intrinsics + 1)));
  const occurrence = chain.slice(0, chainIndex).filter((effect) => effect.matchName === template.matchName).length;
  return { kind: "add-effect", effect: { clip: clip.ref, matchName: template.matchName, occurrence }, displayName: template.displayName, chainIndex, params: template.params };
}

/** Only an effect that is as new can be removed. */
function removeOf(clip: ClipSnapshot, effects: readonly EffectTemplate[], draw: Draw): Edit | undefined {
  const chain = clip.effects ?? [];
  const asNew = chain.filter((effect) => effects.some((template) => template.matchName === effect.matchName && JSON.stringify(template.params.map(plain)) === JSON.stringify(effect.params.map(plain))));
  const effect = asNew[draw.what % Math.max(1, asNew.length)];
  if (!effect) return undefined;
  const ref = refOf(clip, effect);
  return { kind: "remove-effect", effect: ref, displayName: effect.displayName, chainIndex: chainIndexOf(chain, ref), params: effect.params };
}

function setOf(clip: ClipSnapshot, host: DrawnHost, draw: Draw): Edit | undefined {
  const targets = (clip.effects ?? []).flatMap((effect) => effect.params.map((param) => ({ effect, param })));
  const target = targets[draw.what % Math.max(1, targets.length)];
  if (!target) return undefined;
  const { effect, param } = target;
  return { kind: "set-parameter", on: { effect: refOf(clip, effect), index: param.index, displayName: param.displayName }, from: param.state, to: drawState(param, host, draw) };
}

function drawState(param: ParamSnapshot, { likeAfterEffects }: DrawnHost, draw: Draw): ParamState {
  const sample = param.state.kind === "constant" ? param.state.value : param.state.kind === "keyframed" ? (param.state.keys[0]?.value ?? 0) : 0;
  const keys = new Map(draw.times.map(([at, value]) => [at, value] as const));
  if (keys.size === 0 || draw.amount < 0.5) return { kind: "constant", value: valueLike(sample, Math.round(draw.amount * 200 - 50)) };
  return {
    kind: "keyframed",
    keys: [...keys].sort(([a], [b]) => a - b).map(([at, value]) => ({
      at: BigInt(at) * 10_594_584_000n,
      value: valueLike(sample, value),
      ...(likeAfterEffects ? drawShape(value) : { interpolation: INTERPOLATIONS[value % 3] ?? "linear" }),
    })),
  };
}

/** Curves have an ease on their side of the keyframe, and only there. */
function drawShape(choice: number): Pick<ParamKey, "interpolation" | "arrives" | "ease"> {
  const [interpolation = "linear", arrives = "linear"] = [INTERPOLATIONS[choice % 3], INTERPOLATIONS[(choice >> 2) % 3]];
  const eases = (kind: Interpolation): readonly Ease[] => (kind === "bezier" ? [{ speed: choice % 7, influence: 10 + (choice % 80) }] : []);
  const isCurved = interpolation === "bezier" || arrives === "bezier";
  return { interpolation, ...(arrives === interpolation ? {} : { arrives }), ...(isCurved ? { ease: { in: eases(arrives), out: eases(interpolation) } } : {}) };
}

const INTERPOLATIONS: readonly Interpolation[] = ["linear", "hold", "bezier"];

function valueLike(sample: ParamValue, amount: number): ParamValue {
  switch (typeof sample) {
    case "number":
      // Every slider takes this; a host clamps what is out of range, and that is no success.
      return Math.abs(amount) % 6;
    case "boolean":
      return amount % 2 === 0;
    case "string":
      return `text ${amount}`;
    default:
      return "x" in sample ? { x: amount / 100, y: 0.5 } : { red: 0.5, green: Math.abs(amount % 2), blue: 0, alpha: 1 };
  }
}

function addMarkerOf(snapshot: ProjectSnapshot, { likeAfterEffects }: DrawnHost, draw: Draw): Edit | undefined {
  const owner = ownersOf(snapshot)[draw.where % Math.max(1, ownersOf(snapshot).length)];
  if (!owner) return undefined;
  const marker: MarkerSnapshot = {
    name: draw.text,
    type: likeAfterEffects || draw.what % 2 === 0 ? "Comment" : "Chapter",
    start: BigInt(draw.what % 100) * 10_594_584_000n,
    duration: BigInt(draw.times.length) * 10_594_584_000n,
    comments: draw.amount < 0.5 ? "" : `note ${draw.text}`,
    colorIndex: GREEN_TO_CYAN[draw.what % GREEN_TO_CYAN.length] ?? 0,
  };
  const twin = findMarkers(snapshot, owner)?.some((other) => other.start === marker.start && (likeAfterEffects || other.name === marker.name));
  return twin ? undefined : { kind: "add-marker", on: owner, marker };
}

function removeMarkerOf(snapshot: ProjectSnapshot, draw: Draw): Edit | undefined {
  const present = ownersOf(snapshot).flatMap((on) => (findMarkers(snapshot, on) ?? []).map((marker) => ({ on, marker })));
  const chosen = present[draw.what % Math.max(1, present.length)];
  return chosen && { kind: "remove-marker", ...chosen };
}

function ownersOf(snapshot: ProjectSnapshot): MarkerOwnerRef[] {
  return [
    ...snapshot.sequences.map(({ guid, name }) => ({ kind: "sequence", sequenceGuid: guid, name }) as const),
    ...snapshot.sequences.flatMap(clipsOf).flatMap((clip) => (clip.markers === null ? [] : [{ kind: "clip", clip: clip.ref, name: clip.name } as const])),
    ...snapshot.projectItems.map(({ mediaId, name }) => ({ kind: "project-item", mediaId, name }) as const),
  ];
}

function refOf(clip: ClipSnapshot, effect: EffectSnapshot): EffectRef {
  const same = (clip.effects ?? []).filter((other) => other.matchName === effect.matchName);
  return { clip: clip.ref, matchName: effect.matchName, occurrence: same.indexOf(effect) };
}

/** Items of one to three edits, as panels make them. */
function joinSome(items: readonly PlanItem[]): PlanItem[] {
  const joined: PlanItem[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    if (last && last.edits.length < 3 && item.needsConfirmation) joined[joined.length - 1] = { ...last, edits: [...last.edits, ...item.edits] };
    else joined.push(item);
  }
  return joined;
}

function plain(param: ParamSnapshot): unknown {
  return { ...param, state: param.state.kind === "constant" ? param.state.value : "keyframed" };
}
