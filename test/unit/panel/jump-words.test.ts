import { jumpWords, worstFirst, type ShownCut } from "../../../shared/panel/jump-words";

function cut(key: string, difference: number | null, basis: ShownCut["basis"] = "same-things", share = 0.5): ShownCut {
  return { key, label: key, timecode: "00:00:10:00", share, difference, basis };
}

describe("the colour jumps of a timeline", () => {
  it("come worst first: what was measured on the same things before what was guessed from whole pictures, the unknown last", () => {
    const cuts = [cut("unknown", null, "unknown"), cut("guessed", 9, "statistics"), cut("small", 1), cut("large", 6), cut("later", 6, "same-things", 0.9)];
    expect(worstFirst(cuts).map(({ key }) => key)).toEqual(["large", "later", "small", "guessed", "unknown"]);
  });

  it.each([
    [1.4, "same-things", "no jump"],
    [2, "same-things", "slight jump"],
    [4, "same-things", "clear jump"],
    [12, "same-things", "strong jump"],
    [4, "statistics", "clear jump, or other things in view"],
    [null, "unknown", "can't tell"],
  ] as const)("%s by %s is called %s", (difference, basis, words) => {
    expect(jumpWords(cut("a", difference, basis))).toBe(words);
  });
});
