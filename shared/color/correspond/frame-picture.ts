import type { RgbaImage } from "../../basics/rgba-image";
import { decodeSrgb, encodeSrgb } from "../../colorimetry/srgb";
import type { SkinMap } from "../skin-map";
import { clearPlaces } from "./clear-places";
import type { PixelArea } from "./content-area";
import type { LinearPlanes } from "./linear-planes";
import { resizePlane, sizeWithLongSide, type Plane, type PlaneSize } from "./resize-plane";

/**
 * A frame as it is kept for comparing, in bytes so that hundreds of shots fit in memory: display-encoded colour (the mean of the light), which share of
 * each pixel was clipped (0..255), how likely it is skin (0..255), null where nobody looked, and where it is clear (255), null where it is clear nowhere.
 */
export type FramePicture = PlaneSize & {
  readonly red: Uint8Array;
  readonly green: Uint8Array;
  readonly blue: Uint8Array;
  readonly blown: Uint8Array;
  readonly crushed: Uint8Array;
  readonly skin: Uint8Array | null;
  readonly clear: Uint8Array | null;
};

/** The name of one plane of a frame picture. */
export type PictureChannel = Exclude<keyof FramePicture, keyof PlaneSize>;

/** The planes with their longer side at most `longPx`; `skin` is the map over the whole image they were taken from, `image` that image. */
export function framePicture(planes: LinearPlanes, longPx: number, skin: SkinMap | null, image: RgbaImage): FramePicture {
  const size = sizeWithLongSide(planes, Math.min(longPx, Math.max(planes.widthPx, planes.heightPx)));
  const shrunk = (plane: Plane): Plane => resizePlane(plane, planes, size);
  return {
    ...size,
    red: encoded(shrunk(planes.red)),
    green: encoded(shrunk(planes.green)),
    blue: encoded(shrunk(planes.blue)),
    blown: shareBytes(shrunk(planes.blown)),
    crushed: shareBytes(shrunk(planes.crushed)),
    skin: skin ? skinBytes(skin, planes.area, image, size) : null,
    clear: clearPlaces(image, planes.area, size),
  };
}

/** A picture's display-encoded Rec.709 luma, 0..1. */
export type LumaPicture = PlaneSize & { readonly luma: Plane };

/** The luma of a frame picture, at its size. */
export function lumaPicture({ widthPx, heightPx, red, green, blue }: FramePicture): LumaPicture {
  const luma = new Float32Array(red.length);
  for (let at = 0; at < luma.length; at++) luma[at] = (0.2126 * red[at]! + 0.7152 * green[at]! + 0.0722 * blue[at]!) / 255;
  return { widthPx, heightPx, luma };
}

/** One channel as numbers: light 0..1 for colours, shares 0..1 for the rest (zero where there is none). */
export function pictureChannel(picture: FramePicture, channel: PictureChannel): Plane {
  const bytes = picture[channel];
  const plane = new Float32Array(picture.widthPx * picture.heightPx);
  if (!bytes) return plane;
  const isColor = channel === "red" || channel === "green" || channel === "blue";
  for (let at = 0; at < plane.length; at++) plane[at] = isColor ? LIGHT_OF_BYTE[bytes[at]!]! : bytes[at]! / 255;
  return plane;
}

const LIGHT_OF_BYTE = Float32Array.from({ length: 256 }, (_, byte) => decodeSrgb(byte / 255));
/** Fine enough for the toe of the curve: a twentieth of a byte there. */
const LIGHT_STEPS = 65535;
const BYTE_OF_LIGHT = Uint8Array.from({ length: LIGHT_STEPS + 1 }, (_, light) => Math.round(255 * encodeSrgb(light / LIGHT_STEPS)));

function encoded(plane: Plane): Uint8Array {
  const bytes = new Uint8Array(plane.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = BYTE_OF_LIGHT[Math.min(LIGHT_STEPS, (plane[at]! * LIGHT_STEPS + 0.5) | 0)]!;
  return bytes;
}

function shareBytes(plane: Plane): Uint8Array {
  const bytes = new Uint8Array(plane.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.min(1, plane[at]!) * 255 + 0.5;
  return bytes;
}

/** The map's value nearest to each pixel's centre; a map that does not hold what it says counts as no skin. */
function skinBytes(skin: SkinMap, area: PixelArea, image: PlaneSize, size: PlaneSize): Uint8Array {
  const bytes = new Uint8Array(size.widthPx * size.heightPx);
  for (let y = 0; y < size.heightPx; y++) {
    const row = nearest(area.top + ((y + 0.5) * area.heightPx) / size.heightPx, image.heightPx, skin.heightPx);
    for (let x = 0; x < size.widthPx; x++) {
      const column = nearest(area.left + ((x + 0.5) * area.widthPx) / size.widthPx, image.widthPx, skin.widthPx);
      const value = skin.values[row * skin.widthPx + column] ?? 0;
      bytes[y * size.widthPx + x] = value > 0 ? Math.round(Math.min(1, value) * 255) : 0;
    }
  }
  return bytes;
}

function nearest(position: number, from: number, to: number): number {
  return Math.min(to - 1, Math.floor((position / from) * to));
}
