import { MediaError, type MediaLibrary } from "../../hosts/media/media-library";
import { renderSequenceFrame } from "../../hosts/premiere/render/render-sequence-frame";
import type { SequenceState, TrackItemState } from "../../hosts/premiere/state/project-state";
import { component, frames, item, library, pixel, plain, project, sequence } from "./project-of-clips";

const RED = plain(16, 8, [200, 0, 0, 255]);
const BLUE = plain(16, 8, [0, 0, 200, 255]);
const MEDIA = library({ red: RED, blue: BLUE });
const OFFLINE = [96, 12, 16, 255];

/** The middle pixel of the frame at a frame number of the first sequence. */
async function shown(sequences: readonly SequenceState[], at: number, media: MediaLibrary = MEDIA): Promise<number[]> {
  const state = project(sequences, ["red", "blue", "count", "offline", "missing", "inner"]);
  return pixel(await renderSequenceFrame(state, sequences[0]!.guid, frames(at), 16, 8, media), 8, 4);
}

const main = (...tracks: (readonly TrackItemState[])[]): SequenceState => sequence("main", tracks);
const opacity = (percent: number) => component("AE.ADBE Opacity", [[0, "Opacity", percent]], true);
const invert = component("AE.ADBE Invert", []);

describe("a sequence frame", () => {
  it("shows the upper track over the lower one", async () => {
    expect(await shown([main([item("red", 0, 10)], [item("blue", 0, 5)])], 2)).toEqual([0, 0, 200, 255]);
    expect(await shown([main([item("red", 0, 10)], [item("blue", 0, 5)])], 5)).toEqual([200, 0, 0, 255]);
  });

  it("mixes by opacity", async () => {
    expect(await shown([main([item("red", 0, 10)], [item("blue", 0, 10, { components: [opacity(50)] })])], 2)).toEqual([100, 0, 100, 255]);
  });

  it("leaves out disabled items and muted tracks", async () => {
    expect(await shown([main([item("red", 0, 10)], [item("blue", 0, 10, { disabled: true })])], 2)).toEqual([200, 0, 0, 255]);
    const muted = main([item("red", 0, 10)], [item("blue", 0, 10)]);
    const tracks = muted.videoTracks.map((track, index) => ({ ...track, muted: index === 1 }));
    expect(await shown([{ ...muted, videoTracks: tracks }], 2)).toEqual([200, 0, 0, 255]);
  });

  it("is black in a gap", async () => {
    expect(await shown([main([item("red", 3, 10)])], 2)).toEqual([0, 0, 0, 255]);
  });

  it("is dark red where media are offline, gone, or cannot be decoded", async () => {
    const broken: MediaLibrary = { ...MEDIA, frame: () => Promise.reject(new MediaError("cut short")) };
    expect(await shown([main([item("offline", 0, 10)])], 2)).toEqual(OFFLINE);
    expect(await shown([main([item("nobody", 0, 10)])], 2)).toEqual(OFFLINE);
    expect(await shown([main([item("missing", 0, 10)])], 2, broken)).toEqual(OFFLINE);
  });

  it("lets a bug of the media library through", async () => {
    const buggy: MediaLibrary = { ...MEDIA, frame: () => Promise.reject(new TypeError("bug")) };
    await expect(shown([main([item("red", 0, 10)])], 2, buggy)).rejects.toThrow("bug");
  });

  it("runs effects in order, before opacity", async () => {
    const blackAndWhite = component("AE.ADBE Black & White", []);
    const brighter = component("AE.ADBE Brightness & Contrast 2", [[0, "Brightness", 100]]);
    expect(await shown([main([item("red", 0, 10, { components: [opacity(100), invert, blackAndWhite] })])], 2)).not.toEqual(
      await shown([main([item("red", 0, 10, { components: [opacity(100), brighter, invert, blackAndWhite] })])], 2),
    );
    expect(await shown([main([item("red", 0, 10, { components: [invert, brighter] })])], 2)).toEqual([155, 255, 255, 255]);
    expect(await shown([main([item("red", 0, 10, { components: [brighter, invert] })])], 2)).toEqual([0, 155, 155, 255]);
  });

  it("grades what lies below an adjustment layer, and not what lies above", async () => {
    const adjusting = item("adjustment", 0, 10, { adjustmentLayer: true, components: [invert] });
    expect(await shown([main([item("red", 0, 10)], [adjusting])], 2)).toEqual([55, 255, 255, 255]);
    expect(await shown([main([item("red", 0, 10)], [adjusting], [item("blue", 0, 10)])], 2)).toEqual([0, 0, 200, 255]);
  });

  it("draws nested sequences with their own gaps left open", async () => {
    const inner = sequence("inner", [[item("blue", 0, 5)]]);
    expect(await shown([main([item("red", 0, 10)], [item("inner", 0, 10)]), inner], 2)).toEqual([0, 0, 200, 255]);
    expect(await shown([main([item("red", 0, 10)], [item("inner", 0, 10)]), inner], 7)).toEqual([200, 0, 0, 255]);
  });

  it("refuses a sequence that contains itself", async () => {
    await expect(shown([sequence("inner", [[item("inner", 0, 10)]])], 2)).rejects.toThrow("contains itself");
  });

  it.each([
    ["plays from the in-point", { source: { start: frames(20), end: frames(30) } }, 3, 20],
    ["doubles the pace at speed 2", { source: { start: frames(10), end: frames(20) }, speed: 2 }, 3, 26 - 6],
    ["runs a reversed item from its last frame", { source: { start: frames(20), end: frames(30) }, reversed: true }, 3, 29],
    ["ends a reversed item on its first frame", { source: { start: frames(20), end: frames(30) }, reversed: true }, 12, 20],
  ])("%s", async (_, more, at, expected) => {
    expect(await shown([main([item("count", 3, 13, more)])], at)).toEqual([expected, 0, 0, 255]);
  });

  it("holds the sequence's frame between two frame starts", async () => {
    const state = project([main([item("count", 0, 10)])], ["count"]);
    const late = await renderSequenceFrame(state, "main", frames(4) - 1n, 16, 8, MEDIA);
    expect(pixel(late, 8, 4)).toEqual([3, 0, 0, 255]);
  });

  it("letterboxes to the sequence's aspect", async () => {
    const state = project([main([item("red", 0, 10)])], ["red"]);
    const square = await renderSequenceFrame(state, "main", 0n, 16, 16, MEDIA);
    expect([pixel(square, 8, 3), pixel(square, 8, 4), pixel(square, 8, 11), pixel(square, 8, 12)]).toEqual([[0, 0, 0, 255], [200, 0, 0, 255], [200, 0, 0, 255], [0, 0, 0, 255]]);
  });

  it("moves, scales and turns by Motion", async () => {
    const motion = component("AE.ADBE Motion", [[0, "Position", { x: 0.25, y: 0.5 }], [1, "Scale", 50], [4, "Rotation", 0]], true);
    const turned = component("AE.ADBE Motion", [[4, "Rotation", 90]], true);
    const state = project([main([item("red", 0, 10, { components: [motion] })]), sequence("turned", [[item("red", 0, 10, { components: [turned] })]])], ["red"]);
    const small = await renderSequenceFrame(state, "main", 0n, 16, 8, MEDIA);
    expect([pixel(small, 4, 4), pixel(small, 9, 4), pixel(small, 4, 1)]).toEqual([[200, 0, 0, 255], [0, 0, 0, 255], [0, 0, 0, 255]]);
    const upright = await renderSequenceFrame(state, "turned", 0n, 16, 8, MEDIA);
    expect([pixel(upright, 8, 1), pixel(upright, 2, 4)]).toEqual([[200, 0, 0, 255], [0, 0, 0, 255]]);
  });

  it("gives the same bytes for the same question", async () => {
    const state = project([main([item("count", 0, 10, { components: [component("AE.ADBE Lumetri", [[19, "Exposure", 1.3]])] })])], ["count"]);
    const [first, second] = [await renderSequenceFrame(state, "main", frames(7), 11, 7, MEDIA), await renderSequenceFrame(state, "main", frames(7), 11, 7, MEDIA)];
    expect(second).toEqual(first);
  });

  it("reads keyframes in the source clock", async () => {
    const lumetri = component("AE.ADBE Brightness & Contrast 2", [[0, "Brightness", 0]]);
    const keyframes = [{ position: frames(20), value: 0, interpolation: 0 }, { position: frames(24), value: 100, interpolation: 0 }];
    const animated = { ...lumetri, params: lumetri.params.map((param) => ({ ...param, keyframes })) };
    const clip = item("count", 3, 13, { source: { start: frames(20), end: frames(30) }, components: [animated] });
    expect([await shown([main([clip])], 3), await shown([main([clip])], 5), await shown([main([clip])], 9)]).toEqual([
      [20, 0, 0, 255],
      [72, 50, 50, 255],
      [126, 100, 100, 255],
    ]);
  });
});
