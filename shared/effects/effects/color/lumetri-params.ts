import type { Params, ParamSpec } from "../../effect-spec";

/** After Effects ids of the Lumetri sliders that we draw: two independent projects agree on them, one read them from After Effects 26.2. */
export const LUMETRI = {
  temperature: "ADBE Lumetri-0007",
  tint: "ADBE Lumetri-0008",
  exposure: "ADBE Lumetri-0011",
  contrast: "ADBE Lumetri-0012",
  highlights: "ADBE Lumetri-0013",
  shadows: "ADBE Lumetri-0014",
  whites: "ADBE Lumetri-0015",
  blacks: "ADBE Lumetri-0016",
  saturation: "ADBE Lumetri-0020",
  fadedFilm: "ADBE Lumetri-0028",
  sharpen: "ADBE Lumetri-0029",
  vibrance: "ADBE Lumetri-0030",
  creativeSaturation: "ADBE Lumetri-0031",
  vignetteAmount: "ADBE Lumetri-0051",
  vignetteMidpoint: "ADBE Lumetri-0052",
  vignetteRoundness: "ADBE Lumetri-0053",
  vignetteFeather: "ADBE Lumetri-0054",
} as const;

const VIGNETTE_SHAPE: ReadonlySet<string> = new Set([LUMETRI.vignetteMidpoint, LUMETRI.vignetteRoundness, LUMETRI.vignetteFeather]);

type Slider = ParamSpec & { readonly kind: "number" };

/** The sliders with the ranges they have on screen (Adobe's own preset of 2016); typed numbers may reach further. */
export const LUMETRI_PARAMS: readonly Slider[] = [
  slider(LUMETRI.temperature, "Temperature"),
  slider(LUMETRI.tint, "Tint"),
  { ...slider(LUMETRI.exposure, "Exposure", 0, -5, 5), unit: "stops" },
  slider(LUMETRI.contrast, "Contrast"),
  slider(LUMETRI.highlights, "Highlights"),
  slider(LUMETRI.shadows, "Shadows"),
  slider(LUMETRI.whites, "Whites"),
  slider(LUMETRI.blacks, "Blacks"),
  slider(LUMETRI.saturation, "Saturation", 100, 0, 200),
  slider(LUMETRI.fadedFilm, "Faded Film", 0, 0, 100),
  slider(LUMETRI.sharpen, "Sharpen"),
  slider(LUMETRI.vibrance, "Vibrance"),
  slider(LUMETRI.creativeSaturation, "Saturation (Creative)", 100, 0, 200),
  slider(LUMETRI.vignetteAmount, "Vignette Amount", 0, -3, 3),
  slider(LUMETRI.vignetteMidpoint, "Vignette Midpoint", 50, 0, 100),
  slider(LUMETRI.vignetteRoundness, "Vignette Roundness"),
  slider(LUMETRI.vignetteFeather, "Vignette Feather", 50, 0, 100),
];

/** Where nothing changes: without an amount, the vignette's shape does not matter. */
export const LUMETRI_AT_REST: Params = Object.fromEntries(LUMETRI_PARAMS.filter(({ id }) => !VIGNETTE_SHAPE.has(id)).map(({ id, default: atRest }) => [id, atRest]));

function slider(id: string, name: string, standard = 0, min = -100, max = 100): Slider {
  return { id, name, kind: "number", default: standard, min, max, unit: "none" };
}
