/** Letters that may be wrong in a word of this length. */
const SLIPS: readonly { readonly from: number; readonly slips: number }[] = [
  { from: 8, slips: 2 },
  { from: 4, slips: 1 },
];

/** The word that was probably meant by a mistyped one, or null. Two letters in the wrong order are one slip; the first of equally near ones counts; a word's first letter is mostly right, so one that keeps it wins. */
export function nearestWord(typed: string, words: Iterable<string>): string | null {
  const allowed = SLIPS.find(({ from }) => typed.length >= from)?.slips ?? 0;
  let nearest: string | null = null;
  let least = allowed + 0.75;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > allowed || word.length < 3) continue;
    const distance = slipsBetween(typed, word) + (word[0] === typed[0] ? 0 : 0.5);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}

// Letters added, lost, changed or swapped with their neighbour (Damerau's distance without overlapping swaps), row by row.
function slipsBetween(one: string, two: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= two.length; j++) {
      const change = last[j - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1];
      row.push(Math.min(row[j - 1]! + 1, last[j]! + 1, change, isSwap ? beforeLast[j - 2]! + 1 : Infinity));
    }
    [beforeLast, last] = [last, row];
  }
  return last[two.length]!;
}
