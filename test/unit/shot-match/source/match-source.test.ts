import { heroOf, missingFrom, shotsOf, targetsOf } from "../../../../plugins/shot-match/source/match-source";
import { clip, sequence } from "../drawn-snapshot";

const THREE = shotsOf(sequence([clip("b", 0, 10n, 20n, { selected: true }), clip("a", 0, 0n, 10n), clip("c", 1, 15n, 30n, { selected: true }), clip("look", 2, 0n, 30n, { adjustmentLayer: true })]));
const names = (shots: readonly (typeof THREE)[number][]): string[] => shots.map((shot) => shot.clip.name);

describe("the source of a match", () => {
  it("lists shots as they follow each other, without adjustment layers", () => {
    expect(names(THREE)).toEqual(["a", "b", "c"]);
  });

  it("takes the first selected shot as the reference until one is chosen, and again when that one is gone", () => {
    expect(heroOf(THREE, null)?.clip.name).toBe("b");
    expect(heroOf(THREE, THREE[0]?.key ?? "")?.clip.name).toBe("a");
    expect(heroOf(THREE, "gone")?.clip.name).toBe("b");
    expect(heroOf([], null)).toBeNull();
  });

  it("matches what is selected, or everything, but never the reference", () => {
    const hero = heroOf(THREE, null);
    expect(names(targetsOf(THREE, hero, "selection"))).toEqual(["c"]);
    expect(names(targetsOf(THREE, hero, "sequence"))).toEqual(["a", "c"]);
  });

  it("says what is missing", () => {
    const one = shotsOf(sequence([clip("a", 0, 0n, 10n, { selected: true })]));
    const none = shotsOf(sequence([clip("a", 0, 0n, 10n), clip("b", 0, 10n, 20n)]));
    expect([
      missingFrom([], [], "selection"),
      missingFrom(none, [], "selection"),
      missingFrom(one, [], "selection"),
      missingFrom(one, [], "sequence"),
      missingFrom(THREE, THREE, "selection"),
    ]).toEqual(["no-shots", "nothing-selected", "only-hero-selected", "only-hero-in-sequence", null]);
  });
});
