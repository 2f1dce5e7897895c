import { ticksPerFrame, type FrameRate } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import { floorDivide, type Ticks } from "../../time/ticks";
import { roomAround } from "../selects/words-in-range";
import type { SpokenClip } from "../spoken-clip";
import type { Bite } from "./story";

/** A piece of a bite on whole frames. */
export type FramedPiece = {
  /** Of the media: what a subclip has to hold. On frames of the source, but for the very end of media that ends between two. */
  readonly source: TickRange;
  /** What a timeline shows of it: whole frames of the timeline. */
  readonly length: Ticks;
  /** How much of the last word is behind the last whole frame of the media; zero nearly always. */
  readonly lost: Ticks;
  /** Cuts between pieces of the bite that no frame can show, so that what they leave out stays. */
  readonly closedGaps: readonly TickRange[];
};

/** A piece with its handles: `words` must be heard, `wished` should be. */
type Wish = { readonly words: TickRange; readonly wished: TickRange; readonly closedGaps: readonly TickRange[] };

/**
 * A bite's pieces with their handles, widened outwards to the fewest frames that keep every word whole. Hosts cut what they place down to
 * whole frames of the timeline (measured by a public bridge on 26.3: 27.834 s at 24 fps became 27.8 s at 25 fps), so the end is put far enough behind the last
 * word. Handles never reach into a neighbouring word; the widening may, by less than a frame of each rate.
 *
 *     words              |island|
 *     source frames  |   |   |   |   |
 *     timeline       |    |    |    |       counted from the first source frame
 *     source         |-----------|
 */
export function framePieces(bite: Bite, clip: SpokenClip, timelineRate: FrameRate): FramedPiece[] {
  const frames = { source: ticksPerFrame(clip.source.frameRate), timeline: ticksPerFrame(timelineRate), duration: clip.source.duration };
  const framed: { wish: Wish; piece: FramedPiece }[] = [];
  for (const next of wishesOf(bite, clip)) {
    const last = framed[framed.length - 1];
    const piece = frameOne(next, frames);
    if (!last || piece.source.start > last.piece.source.end) framed.push({ wish: next, piece });
    else {
      const wish = joinWishes(last.wish, next, piece.source.start < last.piece.source.end);
      framed[framed.length - 1] = { wish, piece: frameOne(wish, frames) };
    }
  }
  return framed.map(({ piece }) => piece);
}

function wishesOf({ pieces, handles }: Bite, clip: SpokenClip): Wish[] {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (!first || !last) return [];
  const room = roomAround(clip.transcript, { start: first.start, end: last.end }, clip.source.duration);
  return pieces.map((piece) => {
    const start = piece === first ? latest(piece.start - handles.before, room.start) : piece.start;
    const end = piece === last ? earliest(piece.end + handles.after, room.end) : piece.end;
    return { words: piece, wished: { start, end }, closedGaps: [] };
  });
}

function joinWishes(a: Wish, b: Wish, losesCut: boolean): Wish {
  const gap = { start: a.words.end, end: b.words.start };
  return {
    words: { start: a.words.start, end: b.words.end },
    wished: { start: a.wished.start, end: b.wished.end },
    closedGaps: [...a.closedGaps, ...(losesCut && gap.start < gap.end ? [gap] : []), ...b.closedGaps],
  };
}

function frameOne({ words, wished, closedGaps }: Wish, frames: { readonly source: Ticks; readonly timeline: Ticks; readonly duration: Ticks }): FramedPiece {
  const start = latest(floorDivide(wished.start, frames.source) * frames.source, 0n);
  const timelineEnd = start + roundUp(wished.end - start, frames.timeline);
  const end = earliest(roundUp(timelineEnd, frames.source), frames.duration);
  const length = floorDivide(end - start, frames.timeline) * frames.timeline;
  return { source: { start, end }, length, lost: latest(words.end - start - length, 0n), closedGaps };
}

/** The least multiple of `unit` that is not below `value`. */
export function roundUp(value: Ticks, unit: Ticks): Ticks {
  return -floorDivide(-value, unit) * unit;
}

function latest(a: Ticks, b: Ticks): Ticks {
  return a > b ? a : b;
}

function earliest(a: Ticks, b: Ticks): Ticks {
  return a < b ? a : b;
}
