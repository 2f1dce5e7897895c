import { heroFrom } from "../../../../plugins/shot-match/source/hero";
import { heroesAmong, heroOf } from "../../../../plugins/shot-match/source/hero-of";
import { matchable, missingFrom, picturesOf, shotsOf, targetsOf } from "../../../../plugins/shot-match/source/match-source";
import { scenesToSearch } from "../../../../plugins/shot-match/search/scenes-to-search";
import { clip, sequence } from "../drawn-snapshot";

const THREE = shotsOf(sequence([clip("b", 0, 10n, 20n, { selected: true }), clip("a", 0, 0n, 10n), clip("c", 1, 15n, 30n, { selected: true }), clip("look", 2, 0n, 30n, { adjustmentLayer: true })]), "premiere");
const HERE = { kind: "closed" } as const;
const names = (shots: readonly (typeof THREE)[number][]): string[] => shots.map((shot) => shot.clip.name);

describe("the source of a match", () => {
  it("lists shots as they follow each other, without adjustment layers", () => {
    expect(names(THREE)).toEqual(["a", "b", "c"]);
  });

  it("takes the first selected shot as the reference until one is chosen, and again when that one is gone", () => {
    expect(heroOf(THREE, null, HERE)?.name).toBe("b");
    expect(heroOf(THREE, THREE[0]?.key ?? "", HERE)?.name).toBe("a");
    expect(heroOf(THREE, "gone", HERE)?.name).toBe("b");
    expect(heroOf([], null, HERE)).toBeNull();
  });

  it("matches what is selected, or everything, but never the reference", () => {
    const hero = heroOf(THREE, null, HERE);
    expect(names(targetsOf(THREE, hero, "selection"))).toEqual(["c"]);
    expect(names(targetsOf(THREE, hero, "sequence"))).toEqual(["a", "c"]);
  });

  it("says what is missing", () => {
    const one = shotsOf(sequence([clip("a", 0, 0n, 10n, { selected: true })]), "premiere");
    const none = shotsOf(sequence([clip("a", 0, 0n, 10n), clip("b", 0, 10n, 20n)]), "premiere");
    expect([
      missingFrom([], [], "selection"),
      missingFrom(none, [], "selection"),
      missingFrom(one, [], "selection"),
      missingFrom(one, [], "sequence"),
      missingFrom(THREE, THREE, "selection"),
    ]).toEqual(["no-shots", "nothing-selected", "only-hero-selected", "only-hero-in-sequence", null]);
  });
});

describe("layers of After Effects that take no effects", () => {
  const camera = { refusal: "it is a camera, which has no picture", size: null };
  const locked = { refusal: "it is locked", size: { widthPx: 100, heightPx: 50 } };
  const layers = (selected: boolean): ReturnType<typeof sequence> =>
    sequence([clip("plate", 0, 0n, 20n, locked), clip("a", 1, 0n, 10n, { size: locked.size }), clip("plate 2", 2, 10n, 20n, { ...locked, selected }), clip("camera", 3, 0n, 20n, { ...camera, selected })]);

  it("are shots only where they are selected, and never of a whole composition", () => {
    expect(names(shotsOf(layers(false), "after-effects"))).toEqual(["a"]);
    const shots = shotsOf(layers(true), "after-effects");
    expect(names(shots)).toEqual(["a", "camera", "plate 2"]);
    expect(names(targetsOf(shots, null, "selection"))).toEqual(["camera", "plate 2"]);
    expect(missingFrom(shots, targetsOf(shots, null, "selection"), "selection")).toBe("only-unmatchable-selected");
    expect([names(targetsOf(shots, null, "sequence")), names(matchable(shots))]).toEqual([["a"], ["a"]]);
  });

  it("start no search by themselves", () => {
    const search = (more: readonly ReturnType<typeof clip>[]): number => scenesToSearch({ shots: shotsOf(sequence([clip("a", 1, 0n, 10n, { size: locked.size }), clip("plate", 2, 10n, 20n, { ...locked, selected: true }), ...more]), "after-effects"), scope: "selection", chosenHeroKey: null, elsewhere: HERE, scenes: null }).length;
    expect([search([]), search([clip("b", 3, 0n, 10n, { size: locked.size, selected: true }), clip("c", 4, 0n, 10n, { size: locked.size, selected: true })])]).toEqual([0, 1]);
  });

  it("are the reference only where an editor says so, and only with a picture", () => {
    const shots = shotsOf(layers(true), "after-effects");
    expect(heroOf(shots, null, HERE)?.name).toBe("a");
    expect(names(heroesAmong(shots))).toEqual(["a", "plate 2"]);
    expect(heroOf(shots, shots[2]?.key ?? "", HERE)?.name).toBe("plate 2");
    expect(heroOf(shots, shots[1]?.key ?? "", HERE)?.name).toBe("a");
  });

  it("are looked at in the map of colour jumps where they have a picture", () => {
    expect(names(picturesOf(layers(false), "after-effects"))).toEqual(["plate", "a", "plate 2"]);
  });

  it("are named by their number from the top", () => {
    expect(picturesOf(layers(false), "after-effects").map(({ track }) => track)).toEqual(["layer 4", "layer 3", "layer 2"]);
    expect(shotsOf(layers(false), "premiere").map(({ track }) => track)).toEqual(["V2"]);
  });

  it("leave the choice to another composition while one is looked for", () => {
    const shots = shotsOf(layers(true), "after-effects");
    const titles = { key: "sequence 7", name: "Titles", where: "another composition", from: { kind: "sequence", guid: "7" } } as const;
    expect(heroOf(shots, null, { kind: "listed", heroes: [titles], chosen: titles })).toBe(titles);
    expect([heroOf(shots, null, { kind: "reading" }), heroOf(shots, null, { kind: "none" })]).toEqual([null, null]);
    const [first] = shots;
    expect(first && heroFrom(first)).toMatchObject({ name: "a", where: "00:00:00:00" });
  });
});
