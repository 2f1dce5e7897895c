import { clipNotes } from "../../../../plugins/effect-previews/frame/clip-words";
import type { HostApp } from "../../../../shared/host/host-profile";
import type { ClipSnapshot } from "../../../../shared/project/project-snapshot";
import { clip, sequence } from "../../shot-match/drawn-snapshot";

/** What is said of a clip on V1 with media, or on V2 above two others. */
function notesOf(track: 0 | 1, change: Partial<ClipSnapshot>, app: HostApp = "premiere"): readonly string[] {
  const reel = sequence([clip("sea", 0, 0n, 400n), clip("harbour", 0, 400n, 800n), clip("warm layer", 1, 200n, 600n)]);
  return clipNotes(reel, { ...clip(track === 0 ? "sea" : "warm layer", track, 200n, 600n, { mediaPath: "/media/sea.mov" }), ...change }, app);
}

const effect = (displayName: string) => ({ matchName: `AE.${displayName}`, displayName, params: [] });
const intrinsic = { matchName: "AE.ADBE Opacity", displayName: "Opacity", params: [] };

describe("what is to be known of a clip before a look", () => {
  it("says that effects which are there stay, and which one the look comes after", () => {
    expect(notesOf(0, { effects: [intrinsic, effect("Lumetri Color")] })).toContain("The look is added after Lumetri Color, which stays.");
    expect(notesOf(0, { effects: [intrinsic, effect("Tint"), effect("Sharpen")] })).toContain("The look is added after the 2 effects that are there (last: Sharpen); all of them stay.");
    expect(notesOf(0, { effects: [intrinsic] }).join()).not.toContain("added after");
  });

  it("counts what an adjustment layer covers", () => {
    expect(notesOf(1, { adjustmentLayer: true, effects: [] })).toEqual(["Adjustment layer on V2: a look on it covers 2 clips below it."]);
  });

  it("speaks of layers in After Effects: what they are, their own size, what stays with its keyframes and expressions", () => {
    const remarks = ["Its time is remapped: frames are those that it shows now."];
    const notes = notesOf(0, { effects: [effect("Tint")], remarks, size: { widthPx: 640, heightPx: 640 }, mediaPath: null }, "after-effects");
    expect(notes).toEqual([
      ...remarks,
      "Its own picture is 640 x 640: sizes and places of a look are set in that, and drawn here as if it filled the frame.",
      "The look is added after Tint, which stays with its keyframes and expressions.",
    ]);
    expect(notesOf(1, { adjustmentLayer: true, effects: [] }, "after-effects")).toEqual(["Adjustment layer: a look on it covers 2 layers below it."]);
  });

  it("says when effects could not be read", () => {
    expect(notesOf(0, { effects: null })).toContain("Its effects could not be read, so nothing can be added to it.");
  });
});
