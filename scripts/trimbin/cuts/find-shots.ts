import { succeed, type Result } from "../../../shared/basics/result";
import { findBoundaries } from "../../../shared/color/scene/shot-boundaries";
import type { Video } from "../pictures/video";
import { streamFrames } from "./stream-frames";

/** One shot by its frames: `end` is the first frame that is no longer part of it. */
export type FoundShot = { readonly start: number; readonly end: number };

/** What the boundary finder needs at least is 64 px. */
const BOUNDARY_PX = 96;

/** The shots of a whole video, in order, without gaps. `onFrame` hears of every frame read. */
export async function findShots(video: Video, onFrame: (index: number) => void): Promise<Result<readonly FoundShot[], string>> {
  const finder = findBoundaries();
  const starts = [0];
  const frames = await streamFrames(video, BOUNDARY_PX, (frame, index) => {
    starts.push(...finder.push(frame));
    onFrame(index);
  });
  if (!frames.ok) return frames;
  starts.push(...finder.finish());
  return succeed(starts.map((start, index) => ({ start, end: starts[index + 1] ?? frames.value })).filter(({ start, end }) => end > start));
}
