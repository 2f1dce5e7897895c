import type { RgbaImage } from "../../basics/rgba-image";
import type { FramePoint, Pin } from "../scene/scene-shot";
import type { ShotSample } from "../shot-sample";
import type { SkinMap } from "../skin-map";
import { decodeSrgb, encodeSrgb } from "../../colorimetry/srgb";
import type { Clip, ColorPair, Rgb } from "./color-pair";
import { BLOWN_FROM, CRUSHED_TO } from "./linear-planes";

/** What a finger points at: a spot this large (share of the longer side). */
const SPOT_RADIUS = 0.012;
const CLIPPED_SHARE = 0.25;

/** The colours around two points that a person tied together, in the middle frames of both shots; null when a shot has no frames. */
export function pinPair(hero: ShotSample, target: ShotSample, pin: Pin): ColorPair | null {
  const heroSpot = spotAt(hero, pin.hero);
  const targetSpot = spotAt(target, pin.target);
  if (!heroSpot || !targetSpot) return null;
  return { hero: heroSpot.color, target: targetSpot.color, weight: 1, heroClip: heroSpot.clip, targetClip: targetSpot.clip, skin: Math.max(heroSpot.skin, targetSpot.skin) };
}

type Spot = { readonly color: Rgb; readonly clip: Clip; readonly skin: number };

function spotAt({ frames, skin }: ShotSample, point: FramePoint): Spot | null {
  const middle = Math.floor(frames.length / 2);
  const image = frames[middle];
  if (!image || image.widthPx === 0 || image.heightPx === 0) return null;
  const map = skin?.[middle];
  return { ...lightAround(image, point), skin: map ? skinAt(map, point) : 0 };
}

function lightAround({ widthPx, heightPx, data }: RgbaImage, point: FramePoint): Omit<Spot, "skin"> {
  const radius = Math.round(SPOT_RADIUS * Math.max(widthPx, heightPx));
  const centreX = pixelOf(point.x, widthPx);
  const centreY = pixelOf(point.y, heightPx);
  const sums = [0, 0, 0];
  let [count, blown, crushed] = [0, 0, 0];
  for (let y = Math.max(0, centreY - radius); y <= Math.min(heightPx - 1, centreY + radius); y++) {
    for (let x = Math.max(0, centreX - radius); x <= Math.min(widthPx - 1, centreX + radius); x++) {
      const channels = data.subarray((y * widthPx + x) * 4, (y * widthPx + x) * 4 + 3);
      channels.forEach((value, channel) => (sums[channel] = sums[channel]! + decodeSrgb(value / 255)));
      if (channels.some((value) => value >= BLOWN_FROM)) blown++;
      if (channels.some((value) => value <= CRUSHED_TO)) crushed++;
      count++;
    }
  }
  const clip = blown > CLIPPED_SHARE * count ? "blown" : crushed > CLIPPED_SHARE * count ? "crushed" : "none";
  return { color: [encodeSrgb(sums[0]! / count), encodeSrgb(sums[1]! / count), encodeSrgb(sums[2]! / count)], clip };
}

function skinAt({ widthPx, heightPx, values }: SkinMap, { x, y }: FramePoint): number {
  return values[pixelOf(y, heightPx) * widthPx + pixelOf(x, widthPx)] ?? 0;
}

function pixelOf(share: number, side: number): number {
  return Math.min(side - 1, Math.max(0, Math.floor(share * side)));
}
