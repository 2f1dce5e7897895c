import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { clipSight, whyUnseen } from "../../../shared/panel/clip-sight";
import { clip, sequence } from "../shot-match/drawn-snapshot";

const seconds = (ranges: readonly { start: bigint; end: bigint }[]): string[] => ranges.map(({ start, end }) => `${start}-${end}`);

function look(...above: readonly (readonly [track: number, clip: ClipSnapshot])[]): ReturnType<typeof clipSight> & { why: string | null } {
  const shot = clip("shot", 0, 0n, 10n);
  const drawn = sequence([shot, ...above.map(([, other]) => other)]);
  return { ...clipSight(drawn, shot), why: whyUnseen(drawn, shot) };
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
    expect([whyUnseen(sequence([offline]), offline), whyUnseen(sequence([disabled]), disabled)]).toEqual(["its media is offline", "it is disabled"]);
  });

  it("is nothing on a hidden track, and hidden tracks cover nothing", () => {
    const below = clip("below", 0, 0n, 10n);
    const hidden = clip("hidden", 1, 0n, 10n);
    const drawn = sequence([below, hidden], [1]);
    expect([whyUnseen(drawn, below), whyUnseen(drawn, hidden)]).toEqual([null, "its track V2 is hidden"]);
  });
});
