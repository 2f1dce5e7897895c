import { execFileSync } from "node:child_process";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** Decodes the named frames (ascending) of a video with ffmpeg, `widthPx` wide, as RGBA. A still image is a video of one frame. Throws when ffmpeg fails or frames are missing. */
export function decodeFrames(file: string, frames: readonly number[], widthPx: number, heightPx: number): RgbaImage[] {
  const select = frames.map((frame) => `eq(n\\,${frame})`).join("+");
  const bytes = execFileSync(
    "ffmpeg",
    ["-v", "error", "-i", file, "-vf", `select='${select}',scale=${widthPx}:${heightPx}:flags=area`, "-fps_mode", "passthrough", "-pix_fmt", "rgba", "-f", "rawvideo", "-"],
    { maxBuffer: 2 ** 30 },
  );
  const frameBytes = widthPx * heightPx * 4;
  if (bytes.length !== frames.length * frameBytes) throw new Error(`${file} gave ${bytes.length / frameBytes} frames instead of ${frames.length}.`);
  return frames.map((_, index) => rgbaImage(widthPx, heightPx, new Uint8ClampedArray(bytes.subarray(index * frameBytes, (index + 1) * frameBytes))));
}
