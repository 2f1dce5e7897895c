import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { clipSight, whyUnseen } from "../../../shared/panel/clip-sight";
import { clip, sequence } from "../shot-match/drawn-snapshot";

const seconds = (ranges: readonly { start: bigint; end: bigint }[]): string[] => ranges.map(({ start, end }) => `${start}-${end}`);

function look(...above: readonly (readonly [track: number, clip: ClipSnapshot])[]): ReturnType<typeof clipSight> & { why: string | null } {
  const shot = clip("shot", 0, 0n, 10n);
  const drawn = sequence([shot, ...above.map(([, other]) => other)]);
  return { ...clipSight(drawn, shot), why: whyUnseen(drawn, shot, "premiere") };
}

describe("what can be seen of a clip", () => {
  it("is all of it when nothing lies above", () => {
    expect(look()).toMatchObject({ visible: [{ start: 0n, end: 10n }], why: null });
  });

  it("is what clips on higher tracks leave", () => {
    const { visible, why } = look([1, clip("title", 1, 2n, 4n)], [2, clip("logo", 2, 8n, 20n)]);
    expect(seconds(visible)).toEqual(["0-2", "4-8"]);
    expect(why).toBeNull();
  });

  it("is nothing under a clip that covers it, which is named", () => {
    expect(look([1, clip("title", 1, 0n, 10n)]).why).toBe("it is covered by title on V2");
  });

  it("is not hidden by disabled clips, adjustment layers and lower tracks", () => {
    const { visible } = look([1, clip("off", 1, 0n, 10n, { disabled: true })], [2, clip("grade", 2, 0n, 10n, { adjustmentLayer: true })]);
    expect(seconds(visible)).toEqual(["0-10"]);
  });

  it("is nothing for offline and disabled clips", () => {
    const offline = clip("a", 0, 0n, 10n, { offline: true });
    const disabled = clip("b", 0, 10n, 20n, { disabled: true });
    expect([whyUnseen(sequence([offline]), offline, "premiere"), whyUnseen(sequence([disabled]), disabled, "premiere")]).toEqual(["its media is offline", "it is disabled"]);
  });

  it("is nothing on a hidden track, and hidden tracks cover nothing", () => {
    const below = clip("below", 0, 0n, 10n);
    const hidden = clip("hidden", 1, 0n, 10n);
    const drawn = sequence([below, hidden], [1]);
    expect([whyUnseen(drawn, below, "premiere"), whyUnseen(drawn, hidden, "premiere")]).toEqual([null, "its track V2 is hidden"]);
  });

  it("is not hidden in After Effects by cameras, lights and nulls, which say what they are", () => {
    const below = clip("below", 0, 0n, 10n);
    const camera = clip("camera", 1, 0n, 10n, { refusal: "it is a camera, which has no picture" });
    const drawn = sequence([below, camera]);
    expect([whyUnseen(drawn, below, "after-effects"), whyUnseen(drawn, camera, "after-effects")]).toEqual([null, "it is a camera, which has no picture"]);
  });

  it("is nothing in After Effects under a title or a locked layer, named by its number from the top", () => {
    const below = clip("below", 0, 0n, 10n);
    const title = clip("Title", 1, 0n, 10n, { refusal: "it is locked", size: { widthPx: 100, heightPx: 50 } });
    const solo = clip("Dust", 2, 0n, 10n, { disabled: true });
    const drawn = sequence([below, title, solo]);
    expect(whyUnseen(drawn, below, "after-effects")).toBe("it is covered by Title (layer 2): what lies above counts as covering, see-through or small, unless the layer is looked at alone");
    expect(whyUnseen(drawn, solo, "after-effects")).toBe("it is switched off, or another layer is solo");
  });
});
