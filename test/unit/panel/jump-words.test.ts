import { jumpWords, type ShownCut } from "../../../shared/panel/jump-words";

function cut(key: string, difference: number | null, basis: ShownCut["basis"]): ShownCut {
  return { key, label: key, timecode: "00:00:10:00", share: 0.5, difference, basis };
}

describe("the colour jumps of a timeline", () => {
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
