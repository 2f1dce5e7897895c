/** Most inputs that are tried to make one smaller, and the longest that it may take: what hangs, hangs at every try. */
const MOST_TRIES = 400;
const LONGEST_MS = 10_000;

/** A smaller text that still fails: pieces are left out, from halves down to single characters, as long as that changes nothing. */
export async function shrinkText(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  const until = Date.now() + LONGEST_MS;
  let [smallest, tries] = [text, 0];
  for (let size = Math.ceil(text.length / 2); size >= 1 && tries < MOST_TRIES; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && tries < MOST_TRIES && Date.now() < until; tries++) {
      const without = smallest.slice(0, at) + smallest.slice(at + size);
      if (await fails(without)) smallest = without;
      else at += size;
    }
  }
  return smallest;
}
