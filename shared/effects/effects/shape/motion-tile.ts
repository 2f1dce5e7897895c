import type { DrawingContext, Effect, GpuPass } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { floatFrame, type FloatFrame } from "../../float-frame";
import { premultiply, unpremultiply } from "../premultiplied";
import { BILINEAR_GLSL, readClamped, readMirrored, readWrapped } from "./resample/bilinear";
import { halve, halvedSize, halvePasses } from "./resample/halve";

const CENTER = "ADBE Tile-0001";
const TILE_WIDTH = "ADBE Tile-0002";
const TILE_HEIGHT = "ADBE Tile-0003";
const OUTPUT_WIDTH = "ADBE Tile-0004";
const OUTPUT_HEIGHT = "ADBE Tile-0005";
const MIRROR = "ADBE Tile-0006";
const PHASE = "ADBE Tile-0007";
const ALONG_ROWS = "ADBE Tile-0008";

/** Motion Tile: shrinks the picture to a tile and repeats it. */
export const motionTile: Effect = {
  spec: {
    matchName: "ADBE Tile",
    displayName: "Motion Tile",
    maths: "published",
    source: "Tiles as Adobe's manual describes them, sampled as Skia's Skottie draws them; what an output above 100 % adds lies outside the frame.",
    params: [
      { id: CENTER, name: "Tile Center", kind: "point", default: [0.5, 0.5] },
      { id: TILE_WIDTH, name: "Tile Width", kind: "number", default: 100, min: 0, max: 100, unit: "percent" },
      { id: TILE_HEIGHT, name: "Tile Height", kind: "number", default: 100, min: 0, max: 100, unit: "percent" },
      { id: OUTPUT_WIDTH, name: "Output Width", kind: "number", default: 100, min: 0, max: 4000, unit: "percent" },
      { id: OUTPUT_HEIGHT, name: "Output Height", kind: "number", default: 100, min: 0, max: 4000, unit: "percent" },
      { id: MIRROR, name: "Mirror Edges", kind: "checkbox", default: 0 },
      { id: PHASE, name: "Phase", kind: "angle", default: 0 },
      { id: ALONG_ROWS, name: "Horizontal Phase Shift", kind: "checkbox", default: 0 },
    ],
    neutral: null,
    bitDepth: 8,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values, context) {
    const { widthPx, heightPx } = frame;
    const { origin, tile, tilePx, output, phase, alongRows, mirror, nothing } = read(values, context, frame);
    const tiled = floatFrame(widthPx, heightPx);
    if (nothing) return tiled;
    const picture = shrink(halve(premultiply(frame), halvingsFor(frame, tilePx)), tilePx);
    const readTile = mirror ? readMirrored : readWrapped;
    const color = new Float64Array(4);
    for (let row = 0; row < heightPx; row++) {
      const down = (row + 0.5 - origin[1]) / tile[1];
      const coverY = coverOf(row, output[1], heightPx);
      for (let column = 0; column < widthPx; column++) {
        const across = (column + 0.5 - origin[0]) / tile[0];
        const shiftX = alongRows && isOdd(down) ? phase : 0;
        const shiftY = !alongRows && isOdd(across) ? phase : 0;
        readTile(picture, (across - shiftX) * tilePx[0], (down - shiftY) * tilePx[1], color);
        const cover = coverY * coverOf(column, output[0], widthPx);
        const at = 4 * (row * widthPx + column);
        for (let channel = 0; channel < 4; channel++) tiled.data[at + channel] = color[channel]! * cover;
      }
    }
    return unpremultiply(tiled);
  },

  onGpu(values, context, size) {
    const { origin, tile, tilePx, output, phase, alongRows, mirror, nothing } = read(values, context, size);
    if (nothing) return [{ shade: "vec4 shade(vec2 px) { return vec4(0.0); }", uniforms: {} }];
    const halvings = halvingsFor(size, tilePx);
    const level = halvedSize(size, halvings);
    const shrunk: GpuPass = { shade: SHRINK_GLSL, uniforms: { level: [level.widthPx, level.heightPx], tilePx } };
    const uniforms = { origin, tile, tilePx, outer: output, phase, alongRows: alongRows ? 1 : 0, mirrored: mirror ? 1 : 0 };
    return [...halvePasses(size, halvings), shrunk, { shade: TILED_GLSL, uniforms }];
  },
};

const SHRINK_GLSL = `${BILINEAR_GLSL}
vec4 shade(vec2 px) {
  if (px.x >= tilePx.x || px.y >= tilePx.y) return vec4(0.0);
  return straight(readClamped(px * level / tilePx, level));
}`;

const TILED_GLSL = `${BILINEAR_GLSL}
bool isOdd(float tiles) { float rest = tiles - 2.0 * floor(tiles / 2.0); return rest >= 1.0; }
float coverOf(float at, float extent, float whole) { return clamp(extent / 2.0 + 0.5 - abs(at - whole / 2.0), 0.0, min(1.0, extent)); }
vec4 shade(vec2 px) {
  vec2 tiles = (px - origin) / tile;
  if (alongRows > 0.5) { if (isOdd(tiles.y)) tiles.x -= phase; } else if (isOdd(tiles.x)) { tiles.y -= phase; }
  vec4 c = mirrored > 0.5 ? readMirrored(tiles * tilePx, tilePx) : readWrapped(tiles * tilePx, tilePx);
  return straight(c * coverOf(px.x, outer.x, size.x) * coverOf(px.y, outer.y, size.y));
}`;

function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const [x, y] = values.point(CENTER);
  const tile = [Math.max(1, (values.number(TILE_WIDTH) / 100) * widthPx), Math.max(1, (values.number(TILE_HEIGHT) / 100) * heightPx)] as const;
  const output = [(values.number(OUTPUT_WIDTH) / 100) * widthPx, (values.number(OUTPUT_HEIGHT) / 100) * heightPx] as const;
  return {
    tile,
    tilePx: [wholePixels(tile[0]), wholePixels(tile[1])] as const,
    origin: [x * scale - tile[0] / 2, y * scale - tile[1] / 2] as const,
    output,
    phase: (values.number(PHASE) / 360) % 1,
    alongRows: values.isOn(ALONG_ROWS),
    mirror: values.isOn(MIRROR),
    nothing: (values.number(TILE_WIDTH) === 0 && values.number(TILE_HEIGHT) === 0) || output[0] === 0 || output[1] === 0,
  };
}

// A hair, so that 30 % of 50 pixels is 15 and not 16.
const ROUNDING = 1e-6;

function wholePixels(length: number): number {
  return Math.ceil(length - ROUNDING);
}

function halvingsFor({ widthPx, heightPx }: LayerSize, [tileWidth, tileHeight]: readonly [number, number]): number {
  return Math.max(0, Math.floor(Math.log2(Math.max(widthPx / tileWidth, heightPx / tileHeight))));
}

function shrink(picture: FloatFrame, [widthPx, heightPx]: readonly [number, number]): FloatFrame {
  const shrunk = floatFrame(widthPx, heightPx);
  const color = new Float64Array(4);
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++) {
      readClamped(picture, ((column + 0.5) * picture.widthPx) / widthPx, ((row + 0.5) * picture.heightPx) / heightPx, color);
      shrunk.data.set(color, 4 * (row * widthPx + column));
    }
  }
  return shrunk;
}

function isOdd(tiles: number): boolean {
  return Math.abs(Math.floor(tiles) % 2) === 1;
}

/** The share of a pixel that lies inside the output, which is centred in the frame. */
function coverOf(index: number, output: number, whole: number): number {
  return Math.max(0, Math.min(output / 2 + 0.5 - Math.abs(index + 0.5 - whole / 2), 1, output));
}
