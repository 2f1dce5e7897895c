import type { ComponentState, ParamState } from "../state/project-state";
import { checkbox, point, slider } from "./param-specs";

const CENTRE = { x: 0.5, y: 0.5 };

/** Order, names and defaults measured on 26.3.2; ranges of Opacity and Scale are those of Effect Controls. Two Blend Mode entries, 18 is Normal. */
const OPACITY: readonly ParamState[] = [slider("Opacity", 100, 0, 100), slider("Blend Mode", 18), slider("Blend Mode", 18)];

const MOTION: readonly ParamState[] = [
  point("Position", CENTRE),
  slider("Scale", 100, 0, 10000),
  slider("Scale Width", 100, 0, 10000),
  checkbox(" ", true),
  slider("Rotation", 0),
  point("Anchor Point", CENTRE),
  slider("Anti-flicker Filter", 0, 0, 1),
  slider("Crop Left", 0, 0, 100),
  slider("Crop Top", 0, 0, 100),
  slider("Crop Right", 0, 0, 100),
  slider("Crop Bottom", 0, 0, 100),
];

/** Level is linear: 10^((dB - 15) / 20), so 0 dB is 0.177828 (measured, two sources). */
const VOLUME: readonly ParamState[] = [checkbox("Mute", false), slider("Level", 0.177828, 0, 1)];

const CHANNEL_VOLUME: readonly ParamState[] = [checkbox("Bypass", false), slider("Left", 0.177828, 0, 1), slider("Right", 0.177828, 0, 1)];

/** What every video item carries before its effects: Opacity at index 0, Motion at 1. Ids are made from the item's. */
export function videoIntrinsics(itemId: string): readonly ComponentState[] {
  return [intrinsic(itemId, "AE.ADBE Opacity", "Opacity", OPACITY), intrinsic(itemId, "AE.ADBE Motion", "Motion", MOTION)];
}

/** What every audio item carries before its effects: Volume at index 0, Channel Volume at 1. */
export function audioIntrinsics(itemId: string): readonly ComponentState[] {
  return [
    intrinsic(itemId, "Internal Volume Stereo", "Volume", VOLUME),
    intrinsic(itemId, "Internal Channel Volume Stereo", "Channel Volume", CHANNEL_VOLUME),
  ];
}

function intrinsic(itemId: string, matchName: string, displayName: string, params: readonly ParamState[]): ComponentState {
  return { id: `${itemId}/${displayName}`, matchName, displayName, intrinsic: true, params };
}
