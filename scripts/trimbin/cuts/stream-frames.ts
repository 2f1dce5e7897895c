import { succeed, type Result } from "../../../shared/basics/result";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { fileArgument, runFfmpeg } from "../pictures/run-ffmpeg";
import { scaleFilter, type Video } from "../pictures/video";

/** Hands over every frame of the video, shrunk to this long side, in order from 0; returns how many there were. One frame is in memory at a time. */
export async function streamFrames(video: Video, longSidePx: number, onFrame: (frame: RgbaImage, index: number) => void): Promise<Result<number, string>> {
  const share = Math.min(1, longSidePx / Math.max(video.widthPx, video.heightPx));
  const [widthPx, heightPx] = [Math.max(1, Math.round(video.widthPx * share)), Math.max(1, Math.round(video.heightPx * share))];
  const bytes = new Uint8Array(widthPx * heightPx * 3);
  let filled = 0;
  let count = 0;
  const args = ["-nostdin", ...fileArgument(video.path), "-map", "0:v:0", "-vf", scaleFilter(video, [`w=${widthPx}`, `h=${heightPx}`]), "-fps_mode", "passthrough", "-pix_fmt", "rgb24", "-f", "rawvideo", "-"];
  const run = await runFfmpeg("ffmpeg", args, (piece) => {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + bytes.length - filled);
      bytes.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < bytes.length) continue;
      onFrame(withAlpha(bytes, widthPx, heightPx), count++);
      filled = 0;
    }
  });
  return run.ok ? succeed(count) : run;
}

function withAlpha(rgb: Uint8Array, widthPx: number, heightPx: number): RgbaImage {
  const rgba = new Uint8ClampedArray(widthPx * heightPx * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from]!;
    rgba[to + 1] = rgb[from + 1]!;
    rgba[to + 2] = rgb[from + 2]!;
  }
  return rgbaImage(widthPx, heightPx, rgba);
}
