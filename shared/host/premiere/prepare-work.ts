import type { ComponentParam, Marker, Markers, VideoComponentChain } from "@adobe/premierepro";
import type { AddEffect, AddMarker, Edit, RemoveMarker } from "../../edits/edit";
import type { EditPhase } from "../../edits/edit-kind";
import type { PlanStep, StepWork } from "../../edits/plan-steps";
import { sameMarker } from "../../project/change-project";
import type { ParamKey, ParamValue } from "../../project/parameter-state";
import type { MarkerSnapshot } from "../../project/project-snapshot";
import { clipKey } from "../../project/references";
import { HostStop } from "../host-stop";
import { toHostInterpolation, toHostTime, toHostValue } from "./host-values";
import type { LiveLookup } from "./live-lookup";
import type { PremiereContext } from "./premiere-context";
import { readMarker } from "./read-markers";
import type { ReadyAction, ReadyBinAction } from "./ready-action";

/** Gathers all that one phase of an edit needs, as a part of its step: the last awaits before the lock. Throws a HostStop when its target is gone. */
export async function prepareWork(context: PremiereContext, lookup: LiveLookup, { edit, phase }: StepWork, { work }: PlanStep): Promise<readonly ReadyAction[]> {
  switch (edit.kind) {
    case "set-parameter": {
      const param = await lookup.param(edit.on);
      return param ? [prepareParam(context, param, phase)] : targetGone(edit, edit.on.displayName);
    }
    case "add-effect": {
      const chain = await lookup.chain(edit.effect.clip);
      if (!chain) return targetGone(edit, edit.effect.clip.name);
      const effect = await context.ppro.VideoFilterFactory.createComponent(edit.effect.matchName);
      return [{ kind: "insert-effect", chain, effect, at: isAtEnd(chain, edit, work) ? "end" : edit.chainIndex }];
    }
    case "remove-effect": {
      const [chain, effect] = [await lookup.chain(edit.effect.clip), await lookup.effect(edit.effect)];
      return chain && effect ? [{ kind: "remove-effect", chain, effect }] : targetGone(edit, edit.displayName);
    }
    case "add-marker":
    case "remove-marker": {
      const owner = await lookup.markerOwner(edit.on);
      return owner ? [prepareMarker(context, await context.ppro.Markers.getMarkers(owner), edit, phase)] : targetGone(edit, edit.on.name);
    }
    default:
      return prepareBinWork(lookup, edit, phase);
  }
}

/** A step adds a clip's effects one after the other: where the first of them goes to the end, all do. */
function isAtEnd(chain: VideoComponentChain, { effect: { clip } }: AddEffect, work: readonly StepWork[]): boolean {
  const places = work.flatMap(({ edit }) => (edit.kind === "add-effect" && clipKey(edit.effect.clip) === clipKey(clip) ? [edit.chainIndex] : []));
  return Math.min(...places) >= chain.getComponentCount();
}

async function prepareBinWork(lookup: LiveLookup, edit: Edit, phase: EditPhase): Promise<readonly ReadyAction[]> {
  if (phase.kind !== "bin-work") throw new Error(`wrong phase: ${phase.kind}`);
  const actions: ReadyBinAction[] = [];
  for (const task of phase.tasks) {
    actions.push(...((await lookup.bins.prepare(task)) ?? targetGone(edit, "stringOut" in task ? task.stringOut : "name" in task ? task.name : task.subclip.of.name)));
  }
  return actions;
}

function prepareParam(context: PremiereContext, param: ComponentParam, phase: EditPhase): ReadyAction {
  const { ppro } = context;
  switch (phase.kind) {
    case "set-value":
      return { kind: "set-value", param, keyframe: makeKeyframe(context, param, phase.value) };
    case "set-time-varying":
      return { kind: "set-time-varying", param, on: phase.on };
    case "add-keyframes":
      return { kind: "add-keyframes", param, keyframes: phase.keys.map((key) => makeKeyframe(context, param, key.value, key)) };
    case "remove-keyframes":
      return { kind: "remove-keyframes", param, times: phase.keys.map(({ at }) => toHostTime(ppro, at)) };
    case "set-interpolation":
      return {
        kind: "set-interpolation",
        param,
        keys: phase.keys.map(({ at, interpolation }) => ({ at: toHostTime(ppro, at), mode: toHostInterpolation(ppro, interpolation) })),
      };
    default:
      throw new Error(`wrong phase: ${phase.kind}`);
  }
}

function makeKeyframe({ ppro }: PremiereContext, param: ComponentParam, value: ParamValue, key?: ParamKey): ReturnType<ComponentParam["createKeyframe"]> {
  const keyframe = param.createKeyframe(toHostValue(ppro, value));
  if (key) keyframe.position = toHostTime(ppro, key.at);
  return keyframe;
}

function prepareMarker({ ppro }: PremiereContext, markers: Markers, edit: AddMarker | RemoveMarker, phase: EditPhase): ReadyAction {
  const wanted = edit.marker;
  switch (phase.kind) {
    case "add-marker": {
      const { name, type, comments } = wanted;
      return { kind: "add-marker", markers, name, type, start: toHostTime(ppro, wanted.start), duration: toHostTime(ppro, wanted.duration), comments };
    }
    case "dress-marker": {
      const marker = findUndressed(markers.getMarkers(), wanted);
      return marker ? { kind: "dress-marker", marker, colorIndex: phase.colorIndex, comments: phase.comments } : targetGone(edit, wanted.name);
    }
    case "remove-marker": {
      const marker = markers.getMarkers().find((live) => says(live, (found) => sameMarker(found, wanted)));
      return marker ? { kind: "remove-marker", markers, marker } : targetGone(edit, wanted.name);
    }
    default:
      throw new Error(`wrong phase: ${phase.kind}`);
  }
}

/** The marker just made: all but colour and comments as wanted, and still in the colour that new ones have. */
function findUndressed(markers: readonly Marker[], wanted: MarkerSnapshot): Marker | undefined {
  return markers.find((live) =>
    says(live, (found) =>
      [wanted.comments, ""].some((comments) => sameMarker(found, { ...wanted, colorIndex: 0, comments })),
    ),
  );
}

function says(marker: Marker, test: (found: MarkerSnapshot) => boolean): boolean {
  const found = readMarker(marker);
  return found !== undefined && test(found);
}

function targetGone(edit: Edit, name: string): never {
  throw new HostStop({ kind: "stale", edits: [{ edit, on: name, expected: "where it was", found: "gone" }] });
}
