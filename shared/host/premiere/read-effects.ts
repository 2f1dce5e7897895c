import type { Component, ComponentParam, VideoClipTrackItem } from "@adobe/premierepro";
import type { ParamKey, ParamState } from "../../project/parameter-state";
import type { EffectSnapshot, ParamSnapshot } from "../../project/project-snapshot";
import type { ClipRef } from "../../project/references";
import { isDeadHandle } from "../host-stop";
import { fromHostInterpolation, fromHostTime, fromHostValue, toHostTime } from "./host-values";
import { isMeantParam } from "./param-names";
import type { PremiereContext } from "./premiere-context";
import { KEYFRAME_READ } from "./read-pace";
import type { ReadRequest, WantedParam } from "../commit/read-request";

/** A clip's whole chain, with those parameters that were asked for and can be read. */
export async function readEffects(
  context: PremiereContext,
  item: VideoClipTrackItem,
  clip: ClipRef,
  request: ReadRequest,
  signal: AbortSignal,
): Promise<EffectSnapshot[]> {
  const chain = await item.getComponentChain();
  const effects: EffectSnapshot[] = [];
  for (let i = 0; i < chain.getComponentCount(); i++) {
    const component = chain.getComponentAtIndex(i);
    const matchName = await component.getMatchName();
    const displayName = await component.getDisplayName();
    const params: ParamSnapshot[] = [];
    for (const wanted of request.paramsOf(clip, matchName)) {
      const param = await readParam(context, component, matchName, clip, wanted, signal);
      if (param) params.push(param);
    }
    effects.push({ matchName, displayName, params });
  }
  return effects;
}

async function readParam(
  context: PremiereContext,
  component: Component,
  matchName: string,
  clip: ClipRef,
  wanted: WantedParam,
  signal: AbortSignal,
): Promise<ParamSnapshot | undefined> {
  if (wanted.index >= component.getParamCount()) return undefined;
  const param = component.getParam(wanted.index);
  const { displayName } = param;
  const named = wanted.displayName !== null && isMeantParam(component, matchName, displayName, wanted.displayName, context.locale);
  const state = await readState(context, param, clip, signal);
  return state && { index: wanted.index, displayName: named && wanted.displayName !== null ? wanted.displayName : displayName, state };
}

/** Groups, curves and blobs answer with an exception: they are left out. */
async function readState(context: PremiereContext, param: ComponentParam, clip: ClipRef, signal: AbortSignal): Promise<ParamState | undefined> {
  await context.pace.before(1, signal);
  try {
    if (param.isTimeVarying()) return await readKeys(context, param, signal);
    const value = fromHostValue(await param.getValueAtTime(toHostTime(context.ppro, clip.sourceStart)));
    return value === undefined ? undefined : { kind: "constant", value };
  } catch (error) {
    if (signal.aborted || isDeadHandle(error)) throw error;
    return undefined;
  }
}

async function readKeys(context: PremiereContext, param: ComponentParam, signal: AbortSignal): Promise<ParamState | undefined> {
  const keys: ParamKey[] = [];
  for (const time of param.getKeyframeListAsTickTimes()) {
    await context.pace.before(KEYFRAME_READ, signal);
    const keyframe = param.getKeyframePtr(time);
    const value = fromHostValue(keyframe.value);
    const interpolation = fromHostInterpolation(context.ppro, await keyframe.getTemporalInterpolationMode());
    if (value === undefined || interpolation === undefined) return undefined;
    keys.push({ at: fromHostTime(time), value, interpolation });
  }
  return { kind: "keyframed", keys: keys.sort((a, b) => (a.at < b.at ? -1 : 1)) };
}
