import type { RgbaImage } from "../../basics/rgba-image";
import { frameChange, smallFrame, type SmallFrame } from "./frame-change";

/** Finds where shots begin while frames arrive. Frame numbers count the frames pushed, from 0. */
export type BoundaryFinder = {
  /** Takes the next frame (small is enough: 64 px wide) and returns the first frames of shots that became certain with it; they come a few frames late. */
  readonly push: (frame: RgbaImage) => readonly number[];
  /** What the last frames were holding back. */
  readonly finish: () => readonly number[];
};

/** `frameChange` across a cut: 0.41 at least at 22 known cuts of four films, 0.21 at most inside their shots (fast animation). */
const LEAST_CHANGE = 0.28;
/** And this many times the change around it: fast movement is no cut. */
const LEAST_RATIO = 2.5;
/** How many frames on each side have their say. A flash, or anything else that gives the picture back within these, is no cut. */
const REACH = 3;
/** Of the change at a cut, how much any frame before must differ from any after. */
const LASTING_SHARE = 0.5;
/** Brightness variation below which a frame is black, white or one colour. */
const BLANK_CONTRAST = 0.02;
/** A blank as long as this, or longer, parts two shots whatever they look like. */
const LEAST_BLANK = REACH + 1;

/** A finder of cuts, and of fades through a blank: dissolves, which have no first frame, are not found. Keeps a handful of small frames, however long the film. */
export function findBoundaries(): BoundaryFinder {
  /** The last few frames; `first` is the number of the oldest. */
  let recent: SmallFrame[] = [];
  let first = 0;
  let next = 0;
  let blankSince: number | null = null;
  let last = -REACH;

  return {
    push(frame) {
      recent.push(smallFrame(frame));
      next++;
      if (recent.length > 3 * REACH + 1) {
        recent = recent.slice(1);
        first++;
      }
      return decided(next - 1 - REACH);
    },
    finish() {
      return Array.from({ length: Math.min(REACH, next) }, (_, index) => next - Math.min(REACH, next) + index).flatMap(decided);
    },
  };

  /** Whether a shot begins at this frame (or, after a blank, began a little before it). */
  function decided(at: number): number[] {
    if (at < 1) {
      blankSince = at === 0 && isBlank(at) ? 0 : blankSince;
      return [];
    }
    const begins = blankSince === null || !isBlank(at) ? boundaryAt(at) : null;
    blankSince = isBlank(at) ? (blankSince ?? at) : null;
    if (begins === null || begins - last < REACH) return [];
    last = begins;
    return [begins];
  }

  function boundaryAt(at: number): number | null {
    if (!isBlank(at) && blankSince !== null && blankSince > 0 && at - blankSince >= LEAST_BLANK) return isCut(at) ? at : Math.floor((blankSince + at) / 2);
    return isCut(at) && !startsLongBlank(at) ? at : null;
  }

  /** A long blank is answered for when it ends. */
  function startsLongBlank(at: number): boolean {
    return [0, 1, 2, 3].every((step) => recent[at + step - first] === undefined || isBlank(at + step));
  }

  function isCut(at: number): boolean {
    const change = changeBetween(at - 1, at);
    if (change === null || change < LEAST_CHANGE) return false;
    const around = [-3, -2, -1, 1, 2, 3].flatMap((step) => changeBetween(at + step - 1, at + step) ?? []);
    if (around.some((other) => other > change)) return false;
    if (around.length > 0 && change < (LEAST_RATIO * around.reduce((sum, other) => sum + other, 0)) / around.length) return false;
    return BEFORE_AND_AFTER.every(([before, after]) => (changeBetween(at + before, at + after) ?? 1) >= LASTING_SHARE * change);
  }

  function changeBetween(one: number, two: number): number | null {
    const [before, after] = [recent[one - first], recent[two - first]];
    return before && after ? frameChange(before, after) : null;
  }

  function isBlank(at: number): boolean {
    return (recent[at - first]?.contrast ?? 1) < BLANK_CONTRAST;
  }
}

const BEFORE_AND_AFTER = [[-1, 1], [-1, 2], [-1, 3], [-2, 0], [-2, 1], [-3, 0], [-3, 1], [-2, 2], [-3, 2]] as const;
