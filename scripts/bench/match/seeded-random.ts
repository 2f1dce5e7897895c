/** Random numbers that are the same in every run. */
export type SeededRandom = {
  /** Even between the two. */
  readonly uniform: (least: number, most: number) => number;
  readonly normal: (middle: number, sigma: number) => number;
};

/** The same numbers for the same name (FNV-1a hash of the name, then mulberry32, public domain; normals by Box and Muller 1958). */
export function seededRandom(name: string): SeededRandom {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform: (least, most) => least + next() * (most - least),
    normal: (middle, sigma) => middle + sigma * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
