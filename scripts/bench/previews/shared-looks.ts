import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";

/** A look that our renderer and Skottie both draw, by the same effects; pixi-page.ts has pixi's nearest to each by its name. */
export type SharedLook = { readonly name: string; readonly stack: readonly EffectUse[] };

/** The size of a tile, and of the layer that these looks speak of. */
export const TILE: LayerSize = { widthPx: 320, heightPx: 180 };

/** 24 looks of one to three effects, of the kinds an editor is shown: only effects that Skottie draws faithfully. */
export const SHARED_LOOKS: readonly SharedLook[] = [
  look("sepia", tint([0.13, 0.07, 0.02], [1, 0.94, 0.82], 80)),
  look("blue tint", tint([0, 0.02, 0.12], [0.86, 0.93, 1], 55)),
  look("teal and gold", tritone([1, 0.9, 0.7], [0.45, 0.48, 0.45], [0.02, 0.12, 0.16], 35)),
  look("duotone", tritone([1, 0.85, 0.3], [0.7, 0.2, 0.4], [0.1, 0, 0.3], 0)),
  look("hue turn", hueSaturation(40, 0, 0)),
  look("muted", hueSaturation(0, -45, 5)),
  look("vivid", hueSaturation(0, 35, 0)),
  look("lifted blacks", levels(0, 1, 1, 0.12, 0.96)),
  look("crushed", levels(0.1, 0.92, 0.85, 0, 1)),
  look("bright", brightness(45, 0)),
  look("contrast", brightness(0, 60)),
  look("black and white", blackAndWhite(40, 60, 40, 60, 20, 80)),
  look("red filter black and white", blackAndWhite(110, 70, 10, 0, -20, 60), levels(0.04, 0.96, 0.95, 0, 1)),
  look("negative", use("ADBE Invert", { "ADBE Invert-0001": 1 })),
  look("stencil", use("ADBE Threshold2", { "ADBE Threshold2-0001": 0.45 })),
  look("soft", blur(6)),
  look("dream", blur(3), levels(0, 1, 1.25, 0.05, 1), hueSaturation(0, -15, 0)),
  look("text ground", blur(25), brightness(-50, 0)),
  look("crisp", use("ADBE Sharpen", { "ADBE Sharpen-0001": 60 })),
  look("crisp black and white", blackAndWhite(40, 60, 40, 60, 20, 80), use("ADBE Sharpen", { "ADBE Sharpen-0001": 40 })),
  look("faded film", levels(0, 1, 1.1, 0.08, 0.94), tint([0.1, 0.05, 0.15], [1, 0.96, 0.86], 30), hueSaturation(0, -20, 0)),
  look("bleach", hueSaturation(0, -60, 0), brightness(0, 70)),
  look("day for night", levels(0, 1, 0.7, 0, 0.7), tint([0, 0, 0.08], [0.65, 0.8, 1], 60)),
  look("warm punch", tint([0.06, 0.02, 0], [1, 0.95, 0.85], 25), brightness(5, 45), hueSaturation(0, 20, 0)),
];

type Color = readonly [number, number, number];

function look(name: string, ...stack: EffectUse[]): SharedLook {
  return { name, stack };
}

function use(effect: string, params: EffectUse["params"]): EffectUse {
  return { effect, params };
}

function tint(black: Color, white: Color, amount: number): EffectUse {
  return use("ADBE Tint", { "ADBE Tint-0001": black, "ADBE Tint-0002": white, "ADBE Tint-0003": amount });
}

function tritone(highlights: Color, midtones: Color, shadows: Color, blend: number): EffectUse {
  return use("ADBE Tritone", { "ADBE Tritone-0001": highlights, "ADBE Tritone-0002": midtones, "ADBE Tritone-0003": shadows, "ADBE Tritone-0004": blend });
}

function hueSaturation(hue: number, saturation: number, lightness: number): EffectUse {
  return use("ADBE HUE SATURATION", { "ADBE HUE SATURATION-0004": hue, "ADBE HUE SATURATION-0005": saturation, "ADBE HUE SATURATION-0006": lightness });
}

function levels(inBlack: number, inWhite: number, gamma: number, outBlack: number, outWhite: number): EffectUse {
  const id = (place: number): string => `ADBE Easy Levels2-000${place}`;
  return use("ADBE Easy Levels2", { [id(3)]: inBlack, [id(4)]: inWhite, [id(5)]: gamma, [id(6)]: outBlack, [id(7)]: outWhite });
}

function brightness(bright: number, contrast: number): EffectUse {
  return use("ADBE Brightness & Contrast 2", { "ADBE Brightness & Contrast 2-0001": bright, "ADBE Brightness & Contrast 2-0002": contrast });
}

function blackAndWhite(...weights: readonly number[]): EffectUse {
  return use("ADBE Black&White", Object.fromEntries(weights.map((weight, index) => [`ADBE Black&White-000${index + 1}`, weight])));
}

function blur(blurriness: number): EffectUse {
  return use("ADBE Gaussian Blur 2", { "ADBE Gaussian Blur 2-0001": blurriness, "ADBE Gaussian Blur 2-0003": 1 });
}
