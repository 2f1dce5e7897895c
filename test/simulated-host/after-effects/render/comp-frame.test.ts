import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { renderCompFrame } from "../../../hosts/after-effects/render/render-comp-frame";
import type { LayerState, ProjectState } from "../../../hosts/after-effects/state/project-state";
import { decodePng } from "../../../hosts/media/decode-png";
import { MediaError, type MediaLibrary } from "../../../hosts/media/media-library";
import { encodeRgbaPng } from "../../../hosts/picture/encode-rgba-png";
import { library, pixel } from "../../render/project-of-clips";
import { blank, comp, effect, frameOf, key, layer, MEDIA, nested, project, SIZE, solid, transformed, withEffects } from "./layers-on-stage";

const NOTHING = [0, 0, 0, 0];
const RED = [200, 0, 0, 255];
const BLUE = [0, 0, 200, 255];

/** The middle pixel of the frame at a frame number. */
async function shown(state: ProjectState, at = 0): Promise<number[]> {
  return pixel(await frameOf(state, at), 8, 4);
}

const opacity = (state: LayerState, percent: number): LayerState => transformed(state, "ADBE Opacity", percent);

describe("a composition's frame", () => {
  it("is the media's own, byte by byte", async () => {
    const noisy = rgbaImage(16, 8, Uint8ClampedArray.from({ length: 16 * 8 * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256)));
    expect((await frameOf(project([layer("red")]), 0, library({ red: noisy }))).data).toEqual(noisy.data);
  });

  it("shows the upper layer over the lower one, and nothing where there is none", async () => {
    expect(await shown(project([layer("blue"), layer("red")]))).toEqual(BLUE);
    expect(await shown(project([]))).toEqual(NOTHING);
  });

  it("mixes by opacity, and keeps straight alpha where nothing lies below", async () => {
    expect(await shown(project([opacity(layer("blue"), 50), layer("red")]))).toEqual([100, 0, 100, 255]);
    expect(await shown(project([opacity(layer("red"), 50)]))).toEqual([200, 0, 0, 128]);
  });

  it("leaves out what is switched off, and all but the soloed", async () => {
    expect(await shown(project([layer("blue", { enabled: false }), layer("red")]))).toEqual(RED);
    expect(await shown(project([layer("blue"), layer("red", { solo: true })]))).toEqual(RED);
  });

  it("starts at the in point and ends before the out point", async () => {
    const short = project([layer("red", { inPoint: 2 / 25, outPoint: 5 / 25 })]);
    expect(await Promise.all([1, 2, 4, 5].map((at) => shown(short, at)))).toEqual([NOTHING, RED, RED, NOTHING]);
  });

  it("shows the source's frame at the layer's own time, at every frame", async () => {
    const started = project([layer("count", { startTime: 3 / 25, inPoint: 3 / 25 })]);
    const frames = Array.from({ length: 97 }, (_, at) => at + 3);
    expect(await Promise.all(frames.map(async (at) => (await shown(started, at))[0]))).toEqual(frames.map((at) => at - 3));
  });

  it("follows stretch and time remapping", async () => {
    expect((await shown(project([layer("count", { stretch: 200 })]), 20))[0]).toBe(10);
    const count = layer("count", { timeRemapEnabled: true });
    const properties = count.properties.map((node) => (node.kind === "property" && node.matchName === "ADBE Time Remapping" ? { ...node, keys: [key(0, 2), key(1, 1)] } : node));
    expect((await shown(project([{ ...count, properties }]), 10))[0]).toBe(40);
  });

  it("has nothing of nulls, cameras and lights", async () => {
    const unseen = [layer("blue", { nullLayer: true }), blank({ kind: "camera" }), blank({ kind: "light" })];
    expect(await shown(project([...unseen, layer("red")]))).toEqual(RED);
  });

  it("draws solids, and text as boxes in its colour", async () => {
    expect(await shown(project([nested(5)], solid(5, [0, 1, 0])))).toEqual([0, 255, 0, 255]);
    const text = await frameOf(project([blank({ kind: "text" })]));
    expect([pixel(text, 9, 2), pixel(text, 7, 2), pixel(text, 9, 5)]).toEqual([[255, 255, 255, 255], NOTHING, NOTHING]);
  });

  it("has colour bars for missing and broken footage, and lets a bug of the media library through", async () => {
    const failing = (problem: Error): MediaLibrary => ({ ...MEDIA, frame: () => Promise.reject(problem) });
    const bars = await frameOf(project([layer("missing")]));
    expect([pixel(bars, 3, 4), pixel(bars, 15, 4)]).toEqual([[255, 255, 0, 255], [0, 0, 255, 255]]);
    expect((await frameOf(project([layer("red")]), 0, failing(new MediaError("cut short")))).data).toEqual(bars.data);
    await expect(frameOf(project([layer("red")]), 0, failing(new TypeError("bug")))).rejects.toThrow("bug");
  });

  it("comes at any size", async () => {
    const small = await renderCompFrame(project([layer("red")]), 1, 0, { widthPx: 5, heightPx: 3 }, MEDIA);
    expect([small.widthPx, small.heightPx, pixel(small, 4, 2)]).toEqual([5, 3, RED]);
  });
});

describe("transform", () => {
  const small = (more: Partial<LayerState> = {}): LayerState => ({ ...blank({ kind: "av", sourceId: 5, widthPx: 2, heightPx: 2 }), ...more });
  const square = solid(5, [1, 1, 1], { widthPx: 2, heightPx: 2 });
  /** Where the small white square is: its first and last pixel. */
  const box = async (state: LayerState, at = 0): Promise<number[]> => {
    const frame = await frameOf(project([state], square), at);
    const lit = Array.from({ length: 128 }, (_, index) => index).filter((index) => frame.data[index * 4 + 3]! >= 128);
    return [lit[0]! % 16, Math.floor(lit[0]! / 16), lit.at(-1)! % 16, Math.floor(lit.at(-1)! / 16)];
  };

  it("puts the anchor point on the position", async () => {
    expect(await box(transformed(small(), "ADBE Position", [3, 2, 0]))).toEqual([2, 1, 3, 2]);
    expect(await box(transformed(small(), "ADBE Anchor Point", [0, 0, 0]))).toEqual([8, 4, 9, 5]);
  });

  it("moves along its keyframes", async () => {
    const moving = transformed(small(), "ADBE Position", [0, 0, 0], [key(0, [3, 4, 0]), key(1, [13, 4, 0])]);
    expect(await Promise.all([0, 10, 25].map((at) => box(moving, at)))).toEqual([[2, 3, 3, 4], [6, 3, 7, 4], [12, 3, 13, 4]]);
  });

  it("scales each axis, and turns clockwise", async () => {
    const wide = transformed(small(), "ADBE Scale", [300, 100, 100]);
    expect(await box(wide)).toEqual([5, 3, 10, 4]);
    expect(await box(transformed(wide, "ADBE Rotate Z", 90))).toEqual([7, 1, 8, 6]);
    const cornered = transformed(transformed(small(), "ADBE Anchor Point", [0, 0, 0]), "ADBE Rotate Z", 90);
    expect(await box(cornered)).toEqual([6, 4, 7, 5]);
  });

  it("follows the parent, but not its opacity", async () => {
    const parent = opacity(transformed(blank({ kind: "av", sourceId: 5, widthPx: 2, heightPx: 2 }), "ADBE Position", [4, 4, 0]), 0);
    const child = transformed(small({ parentId: 101 }), "ADBE Position", [6, 1, 0]);
    const frame = await frameOf(project([child, parent], square));
    expect(pixel(frame, 9, 4)).toEqual([255, 255, 255, 255]);
  });
});

describe("nested compositions", () => {
  it("are drawn at the layer's own time, without their guide layers", async () => {
    const inner = comp(2, [layer("blue", { guideLayer: true }), layer("count")]);
    expect((await shown(project([nested(2, { startTime: 1 })], inner), 30))[0]).toBe(5);
    expect(await shown(project([layer("blue", { guideLayer: true })]))).toEqual(BLUE);
  });

  it("that contain themselves are refused by name, and so is an unknown one", async () => {
    await expect(frameOf(project([nested(2)], comp(2, [nested(2)])))).rejects.toThrow("comp 2");
    await expect(renderCompFrame(project([]), 99, 0, SIZE, MEDIA)).rejects.toThrow("99");
  });
});

describe("an adjustment layer", () => {
  const invert = [effect("ADBE Invert")];

  it("changes what lies below, and nothing above", async () => {
    const adjusting = withEffects(nested(5), invert, { adjustmentLayer: true });
    expect(await shown(project([adjusting, layer("red")], solid(5, [0, 0, 0])))).toEqual([55, 255, 255, 255]);
    expect(await shown(project([layer("red"), adjusting], solid(5, [0, 0, 0])))).toEqual(RED);
  });

  it("ends at its own borders, and fades with its opacity", async () => {
    const half = solid(5, [0, 0, 0], { widthPx: 8, heightPx: 8 });
    const adjusting = transformed(withEffects(nested(5), invert, { adjustmentLayer: true }), "ADBE Anchor Point", [8, 4, 0]);
    const frame = await frameOf(project([opacity(adjusting, 40), layer("red")], half));
    expect([pixel(frame, 7, 4), pixel(frame, 8, 4)]).toEqual([[142, 102, 102, 255], RED]);
  });
});

it("goes into a PNG file with its alpha, and comes back", async () => {
  const frame = await frameOf(project([opacity(layer("red"), 50)]));
  expect(decodePng(encodeRgbaPng(frame))).toEqual(frame);
});

it("an older project gives its older frames again, byte by byte", async () => {
  const before = project([layer("red")]);
  const first = await frameOf(before);
  const after = project([withEffects(layer("red"), [effect("ADBE Tint", { 3: 50 })])]);
  expect((await frameOf(after)).data).not.toEqual(first.data);
  expect((await frameOf(before)).data).toEqual(first.data);
});
