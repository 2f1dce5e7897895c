import type { Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { ShotSample } from "../../../shared/color/shot-sample";
import { SAMPLE_PX } from "../pictures/sample-size";
import type { Video } from "../pictures/video";
import type { FoundShot } from "./find-shots";
import { streamFrames } from "./stream-frames";

/** Reads the video once more and hands over each shot with frames that stand for it, in order. Frames of one shot are in memory at a time. */
export function sampleShots(video: Video, shots: readonly FoundShot[], onShot: (sample: ShotSample, index: number) => void, onFrame: (index: number) => void): Promise<Result<number, string>> {
  let current = 0;
  let frames: RgbaImage[] = [];
  return streamFrames(video, SAMPLE_PX, (frame, index) => {
    onFrame(index);
    const shot = shots[current];
    if (!shot) return;
    if (sampleFrames(shot).includes(index)) frames.push(frame);
    if (index < shot.end - 1) return;
    onShot({ frames }, current);
    frames = [];
    current++;
  });
}

/** The middle, and both ends a frame inside the cuts, where neither compression nor a misplaced cut lets the neighbour shine through. */
function sampleFrames({ start, end }: FoundShot): number[] {
  return [Math.min(start + 1, end - 1), Math.floor((start + end) / 2), Math.max(start, end - 2)];
}
