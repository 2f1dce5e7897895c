import initCanvasKit from "canvaskit-wasm/full";
import { encode } from "fast-png";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";

/** Values of a Lottie effect by their places in its list, from 0; places left out keep Skottie's default. */
export type SkottieParams = Readonly<Record<number, number | readonly number[]>>;

/** Skia's Lottie player, which draws some of After Effects' effects by match name: the second program our formulas are checked against. */
export type Skottie = {
  /** The picture with one effect on it, as straight bytes (premultiplied inside). Throws where Skottie warns, as it does of effects that it lacks. */
  readonly draw: (image: RgbaImage, matchName: string, params: SkottieParams) => RgbaImage;
};

/** Loads the full build of canvaskit-wasm; about a tenth of a second. */
export async function loadSkottie(): Promise<Skottie> {
  const kit = await startQuietly();
  return {
    draw(image, matchName, params) {
      const { widthPx: w, heightPx: h } = image;
      const complaints: string[] = [];
      const logger = { onError: (what: string) => complaints.push(what), onWarning: (what: string) => complaints.push(what) };
      // The types of canvaskit-wasm 0.42 leave the logger out.
      const make = kit.MakeManagedAnimation as (...args: unknown[]) => ReturnType<typeof kit.MakeManagedAnimation> | null;
      const animation = make(lottieOf(w, h, matchName, params), { [PICTURE]: pngOf(image) }, "", undefined, logger);
      const surface = kit.MakeSurface(w, h);
      if (!animation || !surface || complaints.length > 0) throw new Error(`Skottie cannot draw ${matchName}: ${complaints.join("; ")}`);
      const canvas = surface.getCanvas();
      canvas.clear(kit.TRANSPARENT);
      animation.seekFrame(0);
      animation.render(canvas, kit.LTRBRect(0, 0, w, h));
      surface.flush();
      const pixels = canvas.readPixels(0, 0, { width: w, height: h, colorType: kit.ColorType.RGBA_8888, alphaType: kit.AlphaType.Unpremul, colorSpace: kit.ColorSpace.SRGB });
      animation.delete();
      surface.delete();
      if (!pixels) throw new Error(`Skottie drew nothing for ${matchName}.`);
      return rgbaImage(w, h, Uint8ClampedArray.from(pixels));
    },
  };
}

/** It takes console.error for good when it starts, to complain of a missing font at every picture. */
function startQuietly() {
  const { error } = console;
  console.error = (...line: unknown[]) => String(line[0]).includes("as a font") || error(...line);
  const starting = initCanvasKit();
  console.error = error;
  return starting;
}

const PICTURE = "picture.png";

function lottieOf(w: number, h: number, matchName: string, params: SkottieParams): string {
  const places = Object.keys(params).map(Number);
  const ef = Array.from({ length: Math.max(-1, ...places) + 1 }, (_, place) => (place in params ? { ty: 0, v: { a: 0, k: params[place] } } : {}));
  const layer = { ty: 2, refId: "picture", ip: 0, op: 25, st: 0, ks: {}, ef: [{ ty: 5, mn: matchName, ef }] };
  return JSON.stringify({ v: "5.7.0", fr: 25, ip: 0, op: 25, w, h, assets: [{ id: "picture", w, h, u: "", p: PICTURE, e: 0 }], layers: [layer] });
}

function pngOf({ widthPx, heightPx, data }: RgbaImage): ArrayBuffer {
  const png = encode({ width: widthPx, height: heightPx, data, channels: 4, depth: 8 });
  return Uint8Array.from(png).buffer;
}
