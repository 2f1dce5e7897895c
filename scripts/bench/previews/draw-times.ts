/** A step of a drawing: what was being done, and whether a tile is finished with it. */
export type TileStep = { readonly doing: string; readonly isTile: boolean };

/** What 24 tiles took, in milliseconds: until the first was there, until all were, and the longest step, in which nothing else could have run. */
export type DrawTimes = { readonly firstMs: number; readonly allMs: number; readonly longestMs: number; readonly longest: string };

/** Drives a drawing step by step, over and over, and times each round: the first is cold, the others warm. */
export function timeRounds(rounds: number, tiles: () => Generator<TileStep, void>): DrawTimes[] {
  return Array.from({ length: rounds }, () => timeTiles(tiles()));
}

function timeTiles(tiles: Generator<TileStep, void>): DrawTimes {
  const started = performance.now();
  let before = started;
  let firstMs = 0;
  let longestMs = 0;
  let longest = "";
  for (const { doing, isTile } of tiles) {
    const now = performance.now();
    if (now - before > longestMs) {
      longestMs = now - before;
      longest = doing;
    }
    if (isTile && firstMs === 0) firstMs = now - started;
    before = now;
  }
  return { firstMs, allMs: before - started, longestMs, longest };
}
