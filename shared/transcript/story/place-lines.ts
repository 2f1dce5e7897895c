import { assertNever } from "../../basics/assert-never";
import { ticksPerFrame, type FrameRate } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { SpokenClip } from "../spoken-clip";
import { framePieces, roundUp, type FramedPiece } from "./frame-pieces";
import { currentTake, type BiteLine } from "./read-story";
import type { Beat, StoryLine, StoryVersion } from "./story";

/** A version laid on a timeline that starts at zero, one thing behind the other, everything on whole frames. */
export type PlacedStory = { readonly beats: readonly PlacedBeat[]; readonly length: Ticks };

export type PlacedBeat = { readonly beat: Beat; readonly at: TickRange; readonly lines: readonly PlacedLine[] };

export type PlacedLine =
  | PlacedBite
  /** A gap, as long as what is still to be recorded. */
  | { readonly kind: "voice-over"; readonly line: Extract<StoryLine, { kind: "voice-over" }>; readonly at: TickRange }
  | { readonly kind: "note"; readonly line: Extract<StoryLine, { kind: "note" }>; readonly at: TickRange };

/** `number` counts the bites of the story from 1. */
export type PlacedBite = { readonly kind: "bite"; readonly line: BiteLine; readonly number: number; readonly at: TickRange; readonly pieces: readonly PlacedPiece[] };

/** A piece with its place on the timeline, as long there as its `length`. */
export type PlacedPiece = FramedPiece & { readonly at: TickRange };

/** Where everything of a version stands on a timeline of this rate. A bite of a clip that is gone keeps its place, by its own times. */
export function placeStory(version: StoryVersion, clips: ReadonlyMap<string, SpokenClip>, rate: FrameRate): PlacedStory {
  let at: Ticks = 0n;
  let number = 0;
  const place = (line: StoryLine): PlacedLine => {
    const start = at;
    switch (line.kind) {
      case "bite": {
        const pieces = piecesOf(line, clips.get(line.mediaId), rate).map((piece): PlacedPiece => {
          const from = at;
          at += piece.length;
          return { ...piece, at: { start: from, end: at } };
        });
        return { kind: "bite", line, number: ++number, at: { start, end: at }, pieces };
      }
      case "voice-over":
        at += roundUp(line.duration, ticksPerFrame(rate));
        return { kind: "voice-over", line, at: { start, end: at } };
      case "note":
        return { kind: "note", line, at: { start, end: at } };
      default:
        return assertNever(line);
    }
  };
  const beats = version.beats.map((beat): PlacedBeat => {
    const start = at;
    const lines = currentTake(beat).lines.map(place);
    return { beat, at: { start, end: at }, lines };
  });
  return { beats, length: at };
}

/** The bites of a placed story, in order. */
export function placedBites(story: PlacedStory): readonly PlacedBite[] {
  return story.beats.flatMap(({ lines }) => lines).filter((line) => line.kind === "bite");
}

function piecesOf(line: BiteLine, clip: SpokenClip | undefined, rate: FrameRate): FramedPiece[] {
  if (clip) return framePieces(line, clip, rate);
  const last = line.pieces.length - 1;
  return line.pieces.map((piece, index) => {
    const source = { start: piece.start - (index === 0 ? line.handles.before : 0n), end: piece.end + (index === last ? line.handles.after : 0n) };
    return { source, length: roundUp(source.end - source.start, ticksPerFrame(rate)), lost: 0n, closedGaps: [] };
  });
}
