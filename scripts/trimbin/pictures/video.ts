import * as v from "valibot";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { frameRateFromFps, framesPerSecond, type FrameRate } from "../../../shared/time/frame-rate";
import { fileArgument, runFfmpeg } from "./run-ffmpeg";

/** A video as its header tells it. */
export type Video = {
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rate: FrameRate;
  /** null where the container does not say. */
  readonly seconds: number | null;
  readonly bits: 8 | 16;
  /** High dynamic range, where the file says so (ITU-R BT.2100). */
  readonly transfer: "sdr" | "PQ" | "HLG";
  /** What its YUV means where the file leaves it open. */
  readonly assumedMatrix: "bt601" | "bt709" | null;
};

const probeSchema = v.object({
  streams: v.array(
    v.object({
      width: v.number(),
      height: v.number(),
      r_frame_rate: v.string(),
      avg_frame_rate: v.string(),
      pix_fmt: v.optional(v.string(), ""),
      color_space: v.optional(v.string(), "unknown"),
      color_transfer: v.optional(v.string(), "unknown"),
      duration: v.optional(v.string()),
    }),
  ),
  format: v.object({ format_name: v.string(), duration: v.optional(v.string()) }),
});

/** ffmpeg can draw text files and pull in what playlists name; neither is footage. */
const NOT_FOOTAGE = /(^|,)(tty|ansi|bin|hls|concat|lavfi)(,|$)/;
/** From this height on, video without a tag is Rec.709 by custom (ITU-R BT.709 for HD, BT.601 for SD). */
const HD_HEIGHT_PX = 720;
const DEEP_FORMAT = /(?:p0|p|gray)(?:9|10|12|14|16)(?:le|be)$|rgba?(?:48|64)|p010|p016|p210|p216/;

/** Reads what is needed to take frames from a video. */
export async function openVideo(path: string): Promise<Result<Video, string>> {
  const probed = await runFfmpeg("ffprobe", ["-select_streams", "v:0", "-show_streams", "-show_format", "-of", "json", ...fileArgument(path)]);
  if (!probed.ok) return probed.problem.startsWith("ffprobe is needed") ? probed : fail(notFootage(path, probed.problem));
  const read = v.safeParse(probeSchema, JSON.parse(probed.value.toString()));
  if (!read.success) return fail(notFootage(path, "it has no video stream"));
  const [stream] = read.output.streams;
  if (!stream || NOT_FOOTAGE.test(read.output.format.format_name)) return fail(notFootage(path, "it has no video stream"));
  const rate = rateOf(stream.r_frame_rate) ?? rateOf(stream.avg_frame_rate);
  if (!rate) return fail(`${path} does not say how many frames it shows a second. Convert it to a video with a constant frame rate.`);
  const isTagged = stream.color_space !== "unknown" && stream.color_space !== "reserved";
  return succeed({
    path,
    widthPx: stream.width,
    heightPx: stream.height,
    rate,
    seconds: secondsOf(stream.duration) ?? secondsOf(read.output.format.duration),
    bits: DEEP_FORMAT.test(stream.pix_fmt) ? 16 : 8,
    transfer: stream.color_transfer === "smpte2084" ? "PQ" : stream.color_transfer === "arib-std-b67" ? "HLG" : "sdr",
    assumedMatrix: isTagged || !stream.pix_fmt.startsWith("yuv") ? null : stream.height >= HD_HEIGHT_PX ? "bt709" : "bt601",
  });
}

/** ffmpeg's scale filter for this video: its own colours, and the size asked for. */
export function scaleFilter({ assumedMatrix }: Video, size: readonly string[]): string {
  const matrix = assumedMatrix === null ? [] : [`in_color_matrix=${assumedMatrix}`];
  return `scale=${[...size, ...matrix, "flags=area+accurate_rnd+full_chroma_int"].join(":")}`;
}

function notFootage(path: string, reason: string): string {
  return `${path} is neither a picture (PNG, JPEG, TIFF) nor a video that ffmpeg can read (${reason.replace(`file:${path}: `, "")}).`;
}

function rateOf(fraction: string): FrameRate | null {
  const [numerator, denominator] = fraction.split("/").map(Number);
  if (!numerator || !denominator) return null;
  const fps = numerator / denominator;
  if (!(fps >= 1 && fps <= 1000)) return null;
  const known = frameRateFromFps(fps);
  return Math.abs(framesPerSecond(known) - fps) < 1e-6 ? known : { numerator, denominator };
}

function secondsOf(text: string | undefined): number | null {
  const seconds = Number(text ?? NaN);
  return seconds > 0 ? seconds : null;
}
