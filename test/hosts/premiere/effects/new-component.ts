import type { ComponentState } from "../state/project-state";
import { paramsOf } from "./effect-params";
import { findVideoFilter } from "./video-filters";

/** A video effect with default settings, or undefined for an unknown match name. */
export function newVideoComponent(matchName: string, id: string): ComponentState | undefined {
  const filter = findVideoFilter(matchName);
  return filter && { id, ...filter, intrinsic: false, params: paramsOf(matchName) };
}

/** An audio effect; parameters of audio effects are not simulated. */
export function newAudioComponent(displayName: string, id: string): ComponentState {
  return { id, matchName: `audio:${displayName}`, displayName, intrinsic: false, params: [] };
}
