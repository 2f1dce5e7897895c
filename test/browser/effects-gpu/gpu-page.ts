import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { drawStackOnBytes } from "../../../shared/effects/draw-stack";
import type { DrawingContext } from "../../../shared/effects/effect-drawing";
import { readyStack, type EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import { openLookRenderer } from "../../../shared/effects/gpu/open-look-renderer";
import { openGpuRenderer, type GpuRenderer } from "../../../shared/effects/gpu/gpu-renderer";
import { pictureDifference } from "../../../shared/effects/gpu/picture-difference";
import { drawThrough, type AfterFailing, type WayToFail } from "./ways-to-fail";

/** A picture as it goes into the page. */
export type SentPicture = { readonly widthPx: number; readonly heightPx: number; readonly base64: string };

/** A stack to draw both ways; the layer is what its sizes speak of. */
export type Comparison = { readonly picture: string; readonly layer: LayerSize; readonly stack: readonly EffectUse[]; readonly frameNumber: number };

/** Mean CIEDE2000 and mean difference of alpha in bytes; or why there was no drawing. */
export type Compared = { readonly kind: "compared"; readonly difference: number; readonly alpha: number } | { readonly kind: "undrawn"; readonly what: string };

declare global {
  interface Window {
    trimbinGpu?: {
      readonly keepPicture: (name: string, picture: SentPicture) => void;
      readonly compare: (comparisons: readonly Comparison[]) => Compared[];
      readonly drawThrough: (way: WayToFail, picture: string) => AfterFailing;
      /** What the panel would draw with here, and why not with the card. */
      readonly bestHere: (hasCanvas: boolean) => { readonly name: string; readonly refused: string | undefined };
    };
  }
}

const pictures = new Map<string, RgbaImage>();
const gpu = opened();

window.trimbinGpu = {
  keepPicture(name, { widthPx, heightPx, base64 }) {
    pictures.set(name, rgbaImage(widthPx, heightPx, Uint8ClampedArray.from(atob(base64), (letter) => letter.charCodeAt(0))));
  },
  compare: (comparisons) => comparisons.map(compared),
  drawThrough: (way, picture) => drawThrough(way, pictureOf(picture)),
  bestHere(hasCanvas) {
    const { renderer, refused } = openLookRenderer(() => (hasCanvas ? new OffscreenCanvas(1, 1) : null));
    return { name: renderer.name, refused: refused?.kind };
  },
};

function pictureOf(name: string): RgbaImage {
  const image = pictures.get(name);
  if (!image) throw new Error(`No picture "${name}" was sent.`);
  return image;
}

function compared({ picture, layer, stack, frameNumber }: Comparison): Compared {
  const image = pictureOf(picture);
  const ready = readyStack(stack, layer);
  if (!ready.ok) return { kind: "undrawn", what: ready.problem.what };
  const context: DrawingContext = { layer, scale: image.widthPx / layer.widthPx, frameNumber, lumetri: BUILT_IN_RESPONSE };
  const frame = gpu.read(image);
  if (!frame.ok) return { kind: "undrawn", what: frame.problem.what };
  const byCard = gpu.draw(frame.value, ready.value.map(({ effect, values }) => effect.onGpu(values, context, image)));
  frame.value.dispose();
  if (!byCard.ok) return { kind: "undrawn", what: byCard.problem.what };
  const plain = drawStackOnBytes(image, ready.value, context);
  return { kind: "compared", difference: pictureDifference(byCard.value, plain), alpha: alphaDifference(byCard.value, plain) };
}

function alphaDifference(one: RgbaImage, two: RgbaImage): number {
  let sum = 0;
  for (let at = 3; at < one.data.length; at += 4) sum += Math.abs(one.data[at]! - two.data[at]!);
  return (sum * 4) / one.data.length;
}

function opened(): GpuRenderer {
  const renderer = openGpuRenderer(document.createElement("canvas"));
  if (!renderer.ok) throw new Error(renderer.problem.what);
  return renderer.value;
}
