import type { RgbaImage } from "../../basics/rgba-image";
import type { ShotSample } from "../shot-sample";
import type { SkinMap } from "../skin-map";
import { colorRanks } from "./color-ranks";
import { findFeatures, type FeaturePoints } from "./feature-points";
import { framePicture, type FramePicture } from "./frame-picture";
import { linearPlanes, type LinearPlanes } from "./linear-planes";
import { resizePlane, sizeWithLongSide, type Plane, type PlaneSize } from "./resize-plane";
import { structureMap, type StructureMap } from "./structure-map";

/** A frame prepared for being compared, in about a quarter of a megabyte. */
export type FrameFeatures = {
  /** Its colours, small. */
  readonly picture: FramePicture;
  /** Its feature points, looked for when first asked: most frames beside a shot's middle one never are. */
  readonly points: () => FeaturePoints;
  /** Light and dark, very small, and which colours it is made of: for a first look. */
  readonly layout: StructureMap;
  readonly colors: Float32Array;
};

/** A shot prepared once for being compared with many others: its frames, in order, without those too small to hold a scene. */
export type ShotFeatures = { readonly frames: readonly FrameFeatures[] };

const FEATURES_PX = 480;
const PICTURE_PX = 224;
const LAYOUT_PX = 28;
const SMALLEST_SIDE_PX = 24;

/** Prepares a shot for `correspond`. */
export function describeShot({ frames, skin }: ShotSample): ShotFeatures {
  return { frames: frames.flatMap((frame, index) => describeFrame(frame, skin?.[index] ?? null)) };
}

function describeFrame(frame: RgbaImage, skin: SkinMap | null): FrameFeatures[] {
  if (Math.min(frame.widthPx, frame.heightPx) < SMALLEST_SIDE_PX) return [];
  const planes = linearPlanes(frame, FEATURES_PX);
  if (Math.min(planes.widthPx, planes.heightPx) < SMALLEST_SIDE_PX) return [];
  const size = sizeWithLongSide(planes, FEATURES_PX);
  const luma = evenLuma(planes);
  const picture = framePicture(planes, PICTURE_PX, skin, frame);
  return [{ picture, points: pointsWhenAsked(resizePlane(luma, planes, size), size), layout: structureMap(luma, planes, LAYOUT_PX), colors: colorRanks(picture) }];
}

/** Keeps the luma as bytes (the frame was no finer) until somebody asks. */
function pointsWhenAsked(luma: Plane, size: PlaneSize): () => FeaturePoints {
  let asked: FeaturePoints | Uint8ClampedArray = new Uint8ClampedArray(luma.length);
  for (let at = 0; at < luma.length; at++) asked[at] = luma[at]! * 255;
  return () => {
    if (asked instanceof Uint8ClampedArray) asked = findFeatures(asked, size);
    return asked;
  };
}

/** Luma in about equal steps to the eye, so that shadows have shapes too: the square root of light. */
function evenLuma({ red, green, blue }: LinearPlanes): Plane {
  const luma = new Float32Array(red.length);
  for (let at = 0; at < luma.length; at++) luma[at] = Math.sqrt(0.2126 * red[at]! + 0.7152 * green[at]! + 0.0722 * blue[at]!);
  return luma;
}
