import { ownSight, whyNoOwnSight } from "../../../../plugins/shot-match/source/own-sight";
import type { ClipSnapshot } from "../../../../shared/project/project-snapshot";
import { clip, sequence } from "../drawn-snapshot";

const FULL = { size: { widthPx: 1920, heightPx: 1080 } };
const SMALL = { size: { widthPx: 60, heightPx: 20 } };
const TEXT = { ...FULL, seeThrough: true } as const;

function look(own: Partial<ClipSnapshot>, ...under: readonly ClipSnapshot[]): { readonly parts: readonly string[]; readonly why: string | null } {
  const top = clip("Note", 4, 0n, 10n, own);
  const drawn = sequence([...under, top]);
  return { parts: ownSight(drawn, top).map(({ start, end }) => `${start}-${end}`), why: whyNoOwnSight(drawn, top, "after-effects") };
}

describe("where a layer is seen and nothing else", () => {
  it("is where nothing lies under a small or see-through one", () => {
    const under = clip("shot", 0, 4n, 6n, FULL);
    expect([look(SMALL, under).parts, look(TEXT, under).parts]).toEqual([["0-4", "6-10"], ["0-4", "6-10"]]);
    expect(look(SMALL, under).why).toBeNull();
  });

  it("is all of one that fills the frame, or whose size the host does not say", () => {
    const under = clip("shot", 0, 0n, 10n, FULL);
    expect([look(FULL, under).parts, look({}, under).parts]).toEqual([["0-10"], ["0-10"]]);
  });

  it("is nowhere over a layer that shows all the time, which is named from the top", () => {
    const shots = [clip("Sky", 0, 0n, 20n, FULL), clip("Sea", 1, 0n, 10n, FULL), clip("Boat", 2, 0n, 10n, SMALL)];
    expect(look(TEXT, ...shots).why).toBe("it does not fill the frame, and Boat (layer 3) and Sea (layer 4) and 1 more show with it, unless the layer is looked at alone");
  });

  it("is not narrowed by what shows no picture of its own", () => {
    const camera = clip("Cam", 0, 0n, 10n, { refusal: "it is a camera, which has no picture" });
    expect(look(SMALL, camera, clip("off", 1, 0n, 10n, { ...FULL, disabled: true }), clip("grade", 2, 0n, 10n, { ...FULL, adjustmentLayer: true })).parts).toEqual(["0-10"]);
  });
});
