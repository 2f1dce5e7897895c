import { fail, succeed, type Result } from "../../../shared/basics/result";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { framesPerSecond } from "../../../shared/time/frame-rate";
import type { Pixels } from "./pixels";
import { parsePortablePixmap } from "./portable-pixmap";
import { fileArgument, runFfmpeg } from "./run-ffmpeg";
import { SAMPLE_PX } from "./sample-size";
import { scaleFilter, type Video } from "./video";

/** People write a frame's time with a few decimals; this much early still means that frame. */
const ROUNDED_SECONDS = 0.001;
/** Where the last frame stands longer than the frame rate says (animations, variable rates), it began this many seconds before. */
const LONG_LAST_FRAME = [0, 0.05, 0.1, 0.25, 0.5, 1, 2, 4];

/** The frame on screen at a moment, small enough for matching. */
export async function videoSample(video: Video, seconds: number): Promise<Result<RgbaImage, string>> {
  const shrink = `min(1\\,${SAMPLE_PX}/max(iw\\,ih))`;
  const read = await frameAtMoment(video, seconds, 8, [`w=max(1\\,round(iw*${shrink}))`, `h=max(1\\,round(ih*${shrink}))`]);
  if (!read.ok) return read;
  const { widthPx, heightPx, data } = read.value;
  const rgba = new Uint8ClampedArray(widthPx * heightPx * 4).fill(255);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) rgba.set(data.subarray(from, from + 3), to);
  return succeed(rgbaImage(widthPx, heightPx, rgba));
}

/** The frame on screen at a moment, every pixel, with the video's own depth. */
export function videoPixels(video: Video, seconds: number): Promise<Result<Pixels, string>> {
  return frameAtMoment(video, seconds, video.bits, []);
}

async function frameAtMoment(video: Video, seconds: number, bits: 8 | 16, size: readonly string[]): Promise<Result<Pixels, string>> {
  // ffmpeg gives the first frame that begins at or after its -ss: one frame earlier and a little is the one on screen.
  const start = Math.max(0, seconds + ROUNDED_SECONDS - 1 / framesPerSecond(video.rate) + ROUNDED_SECONDS / 10);
  for (const earlier of video.seconds === null ? [0] : LONG_LAST_FRAME) {
    const read = await firstFrameFrom(video, Math.max(0, start - earlier), bits, size);
    if (!read.ok) return fail(`${video.path}: no frame could be read at ${seconds} s (${read.problem}). Check that the video plays there.`);
    if (read.value.length > 0) return succeed(parsePortablePixmap(read.value));
    if (earlier >= start) break;
  }
  return fail(`${video.path} has no frame at ${seconds} s${video.seconds === null ? "" : `; it lasts ${video.seconds.toFixed(2)} s`}. Name an earlier moment.`);
}

function firstFrameFrom(video: Video, start: number, bits: 8 | 16, size: readonly string[]): Promise<Result<Buffer, string>> {
  return runFfmpeg("ffmpeg", [
    ...["-nostdin", "-ss", start.toFixed(6), ...fileArgument(video.path), "-map", "0:v:0", "-frames:v", "1", "-vf", scaleFilter(video, size)],
    ...["-c:v", "ppm", "-pix_fmt", bits === 16 ? "rgb48be" : "rgb24", "-f", "image2pipe", "-"],
  ]);
}
