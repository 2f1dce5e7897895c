import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { floatFrame, type FloatFrame } from "../../float-frame";
import { PREMULTIPLIED_GLSL, premultiply, unpremultiply } from "../premultiplied";

const COLUMNS = "ADBE Mosaic-0001";
const ROWS = "ADBE Mosaic-0002";
const SHARP = "ADBE Mosaic-0003";

/** Mosaic: even blocks, each of its average color, or of its middle pixel's. */
export const mosaic: Effect = {
  spec: {
    matchName: "ADBE Mosaic",
    displayName: "Mosaic",
    maths: "published",
    source: "Block averages of encoded values, as Adobe's manual describes them (Sharp Colors: the pixel in the middle); a pixel belongs to the block that holds its centre.",
    params: [
      { id: COLUMNS, name: "Horizontal Blocks", kind: "number", default: 10, min: 1, max: 4000, unit: "count" },
      { id: ROWS, name: "Vertical Blocks", kind: "number", default: 10, min: 1, max: 4000, unit: "count" },
      { id: SHARP, name: "Sharp Colors", kind: "checkbox", default: 0 },
    ],
    neutral: null,
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Mosaic",
      displayName: "Mosaic (Legacy)",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Horizontal Blocks", default: 10, stands: { for: COLUMNS, scale: 1 } },
        { index: 1, displayName: "Vertical Blocks", default: 10, stands: { for: ROWS, scale: 1 } },
        { index: 2, displayName: "Sharp Colors", default: false, stands: { for: SHARP, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values) {
    const { blocks, sharp } = read(values);
    const columns = blockEdges(frame.widthPx, blocks[0]);
    const rows = blockEdges(frame.heightPx, blocks[1]);
    const source = premultiply(frame);
    const drawn = floatFrame(frame.widthPx, frame.heightPx);
    const color = new Float64Array(4);
    for (let row = 0; row + 1 < rows.length; row++) {
      for (let column = 0; column + 1 < columns.length; column++) {
        const block: Block = { left: columns[column]!, right: columns[column + 1]!, top: rows[row]!, bottom: rows[row + 1]! };
        if (sharp) pickMiddle(source, block, color);
        else average(source, block, color);
        fill(drawn, block, color);
      }
    }
    return unpremultiply(drawn);
  },

  onGpu(values) {
    const { blocks, sharp } = read(values);
    if (sharp) return [{ shade: MIDDLE_GLSL, uniforms: { blocks } }];
    return [
      { shade: AVERAGE_GLSL, uniforms: { count: blocks[0], along: [1, 0] } },
      { shade: AVERAGE_GLSL, uniforms: { count: blocks[1], along: [0, 1] } },
    ];
  },
};

// In whole numbers, so that both ways to draw put every edge at the same pixel.
const EDGE_GLSL = `
int edgeOf(int block, int extent, int count) { return (2 * block * extent + count - 1) / (2 * count); }
int blockOf(float at, int extent, int count) { return (2 * int(at) + 1) * count / (2 * extent); }
`;

const AVERAGE_GLSL = `${PREMULTIPLIED_GLSL}${EDGE_GLSL}
vec4 shade(vec2 px) {
  int extent = int(dot(size, along));
  int block = blockOf(dot(px, along), extent, int(count));
  int first = edgeOf(block, extent, int(count));
  int past = edgeOf(block + 1, extent, int(count));
  vec2 cell = floor(px) * (1.0 - along);
  vec4 sum = vec4(0.0);
  for (int at = first; at < past; at++) sum += premultipliedAt(cell + float(at) * along);
  return straight(sum / float(past - first));
}`;

const MIDDLE_GLSL = `${EDGE_GLSL}
float middleOf(float at, float size, float count) {
  int block = blockOf(at, int(size), int(count));
  return float((edgeOf(block, int(size), int(count)) + edgeOf(block + 1, int(size), int(count))) / 2) + 0.5;
}
vec4 shade(vec2 px) { return current(vec2(middleOf(px.x, size.x, blocks.x), middleOf(px.y, size.y, blocks.y))); }`;

type Block = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function read(values: EffectValues) {
  return { blocks: [Math.round(values.number(COLUMNS)), Math.round(values.number(ROWS))] as const, sharp: values.isOn(SHARP) };
}

/** Where blocks begin, in pixels, and where the last one ends; blocks without a pixel are left out. */
function blockEdges(extentPx: number, count: number): readonly number[] {
  const edges = [0];
  for (let block = 1; block <= count; block++) {
    const edge = Math.floor((2 * block * extentPx + count - 1) / (2 * count));
    if (edge > edges[edges.length - 1]!) edges.push(edge);
  }
  return edges;
}

function average({ widthPx, data }: FloatFrame, { left, right, top, bottom }: Block, into: Float64Array): void {
  into.fill(0);
  const share = 1 / ((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) {
    for (let at = 4 * (y * widthPx + left); at < 4 * (y * widthPx + right); at += 4) {
      for (let channel = 0; channel < 4; channel++) into[channel] = into[channel]! + data[at + channel]! * share;
    }
  }
}

function pickMiddle({ widthPx, data }: FloatFrame, { left, right, top, bottom }: Block, into: Float64Array): void {
  const at = 4 * (Math.floor((top + bottom) / 2) * widthPx + Math.floor((left + right) / 2));
  for (let channel = 0; channel < 4; channel++) into[channel] = data[at + channel]!;
}

function fill({ widthPx, data }: FloatFrame, { left, right, top, bottom }: Block, color: Float64Array): void {
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) data.set(color, 4 * (y * widthPx + x));
  }
}
