import { BlurFilter, ColorMatrixFilter, Container, RenderTexture, Sprite, Texture, WebGLRenderer, type Filter } from "pixi.js";
import { AdjustmentFilter, ColorGradientFilter, ConvolutionFilter, HslAdjustmentFilter } from "pixi-filters";
import { timeRounds, type DrawTimes } from "./draw-times";
import { TILE } from "./shared-looks";

/** What the bench asks of the page; `picture` is the address of a PNG of a tile. */
export type PixiAsk = { readonly looks: readonly string[]; readonly picture: string; readonly rounds: number };

declare global {
  interface Window {
    /** Draws every shared look so many times. */
    trimbinPixi?: (ask: PixiAsk) => Promise<DrawTimes[]>;
  }
}

window.trimbinPixi = async ({ picture, looks, rounds }) => {
  const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
  const renderer = new WebGLRenderer();
  await renderer.init({ width: TILE.widthPx, height: TILE.heightPx, backgroundAlpha: 0 });
  const stage = new Container();
  const sprite = stage.addChild(new Sprite(Texture.from(bitmap)));
  const target = RenderTexture.create({ width: TILE.widthPx, height: TILE.heightPx });
  return timeRounds(rounds, function* () {
    for (const look of looks) {
      sprite.filters = filtersOf(look);
      renderer.render({ container: stage, target });
      renderer.extract.pixels({ target });
      yield { doing: "a look", isTile: true };
    }
  });
};

function filtersOf(look: string): Filter[] {
  const make = NEAREST[look];
  if (!make) throw new Error(`Nobody said what pixi's nearest to "${look}" is.`);
  return make();
}

/** Pixi's nearest to each shared look: the same number of filters of the same kind, not the same colours. */
const NEAREST: Readonly<Record<string, () => Filter[]>> = {
  sepia: () => [matrix((filter) => filter.sepia(false))],
  "blue tint": () => [matrix((filter) => filter.tint(0xdbedff))],
  "teal and gold": () => [gradient(0x051f29, 0x737a73, 0xffe6b3, 0.65)],
  duotone: () => [gradient(0x1a004d, 0xb33366, 0xffd94d, 1)],
  "hue turn": () => [hsl(40, 0, 0)],
  muted: () => [hsl(0, -0.45, 0.05)],
  vivid: () => [hsl(0, 0.35, 0)],
  "lifted blacks": () => [new AdjustmentFilter({ contrast: 0.84 })],
  crushed: () => [new AdjustmentFilter({ contrast: 1.2, gamma: 0.85 })],
  bright: () => [new AdjustmentFilter({ brightness: 1.3 })],
  contrast: () => [new AdjustmentFilter({ contrast: 1.6 })],
  "black and white": () => [matrix((filter) => filter.blackAndWhite(false))],
  "red filter black and white": () => [matrix((filter) => filter.greyscale(0.6, false)), new AdjustmentFilter({ contrast: 1.1 })],
  negative: () => [matrix((filter) => filter.negative(false))],
  stencil: () => [matrix((filter) => filter.contrast(4, false))],
  soft: () => [new BlurFilter({ strength: 1.8 })],
  dream: () => [new BlurFilter({ strength: 0.9 }), new AdjustmentFilter({ gamma: 1.25 }), hsl(0, -0.15, 0)],
  "text ground": () => [new BlurFilter({ strength: 7.5 }), new AdjustmentFilter({ brightness: 0.7 })],
  crisp: () => [sharpen(0.6)],
  "crisp black and white": () => [matrix((filter) => filter.blackAndWhite(false)), sharpen(0.4)],
  "faded film": () => [new AdjustmentFilter({ contrast: 0.86, gamma: 1.1 }), matrix((filter) => filter.tint(0xfff5db)), hsl(0, -0.2, 0)],
  bleach: () => [hsl(0, -0.6, 0), new AdjustmentFilter({ contrast: 1.7 })],
  "day for night": () => [new AdjustmentFilter({ gamma: 0.7, brightness: 0.7 }), matrix((filter) => filter.tint(0xa6ccff))],
  "warm punch": () => [matrix((filter) => filter.tint(0xfff2d9)), new AdjustmentFilter({ brightness: 1.03, contrast: 1.45 }), hsl(0, 0.2, 0)],
};

function matrix(set: (filter: ColorMatrixFilter) => void): ColorMatrixFilter {
  const filter = new ColorMatrixFilter();
  set(filter);
  return filter;
}

function hsl(hue: number, saturation: number, lightness: number): HslAdjustmentFilter {
  return new HslAdjustmentFilter({ hue, saturation, lightness, colorize: false, alpha: 1 });
}

function gradient(dark: number, middle: number, light: number, alpha: number): ColorGradientFilter {
  const stops = [dark, middle, light].map((color, index) => ({ offset: index / 2, color, alpha: 1 }));
  return new ColorGradientFilter({ type: ColorGradientFilter.LINEAR, stops, alpha });
}

function sharpen(amount: number): ConvolutionFilter {
  const around = -amount / 8;
  return new ConvolutionFilter({ matrix: [around, around, around, around, 1 + amount, around, around, around, around], width: TILE.widthPx, height: TILE.heightPx });
}
