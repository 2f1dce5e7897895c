import { floatFrame, type FloatFrame } from "../../../shared/effects/float-frame";
import { looksPremultiplied, unmultiply } from "../../../shared/effects/premultiplied-alpha";
import type { Pixels } from "../pictures/pixels";
import type { AlphaOrder } from "./parse-effects";

/** A picture ready to be drawn on, and what a person should know of it. */
export type FrameOfPixels = { readonly frame: FloatFrame; readonly warnings: readonly string[] };

/** Code values as floats; alpha becomes straight where the order says that it is not. */
export function frameOfPixels({ widthPx, heightPx, channels, data }: Pixels, alpha: AlphaOrder): FrameOfPixels {
  const frame = floatFrame(widthPx, heightPx);
  const white = data instanceof Uint16Array ? 65535 : 255;
  for (let from = 0, to = 0; from < data.length; from += channels, to += 4) {
    for (let channel = 0; channel < 3; channel++) frame.data[to + channel] = data[from + channel]! / white;
    frame.data[to + 3] = channels === 4 ? data[from + 3]! / white : 1;
  }
  if (alpha === "premultiplied") return { frame: unmultiply(frame), warnings: [] };
  const warnings = looksPremultiplied(frame) ? ["its colours look premultiplied by alpha, and were taken as straight; --alpha premultiplied reads them the other way"] : [];
  return { frame, warnings };
}

/** Floats as code values of this depth, rounded; with an alpha channel only where something is transparent. */
export function pixelsOfFrame({ widthPx, heightPx, data }: FloatFrame, bits: 8 | 16): Pixels {
  const white = bits === 16 ? 65535 : 255;
  let isOpaque = true;
  for (let at = 3; at < data.length && isOpaque; at += 4) isOpaque = data[at]! * white >= white - 0.5;
  const channels = isOpaque ? 3 : 4;
  const codes = bits === 16 ? new Uint16Array(widthPx * heightPx * channels) : new Uint8Array(widthPx * heightPx * channels);
  for (let from = 0, to = 0; from < data.length; from += 4, to += channels) {
    for (let channel = 0; channel < channels; channel++) codes[to + channel] = Math.round(Math.min(1, Math.max(0, data[from + channel]!)) * white);
  }
  return { widthPx, heightPx, channels, data: codes };
}
