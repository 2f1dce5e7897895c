import { say } from "../../words/say";

/** Changes of one letter that still make a near miss, as a share of the longer name. */
const NEAR_SHARE = 0.4;

/** `; did you mean "ADBE Tint"?`, or nothing where no name is near. Case and spaces count little. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const nearest = nearestName(typed, names);
  return nearest === null ? "" : say`; did you mean "${nearest}"?`;
}

function nearestName(typed: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const [a, b] = [plain(typed), plain(name)];
    const distance = editDistance(a, b) / Math.max(a.length, b.length, 1);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return least <= NEAR_SHARE ? nearest : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, "").slice(0, 80);
}

// Levenshtein's distance, one row at a time.
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
