import { stat } from "node:fs/promises";
import * as v from "valibot";
import { FRAME_RATES, frameRateFromFps, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import { ticksFromSeconds, type Ticks } from "../../../shared/time/ticks";
import { parseTimecode } from "../../../shared/time/timecode";
import type { MediaState } from "./media-state";
import { MediaError } from "./media-library";
import { STILL_DURATION } from "./frame-index";
import { runProgram } from "./run-program";

const STREAM = v.object({
  codec_type: v.optional(v.string()),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  avg_frame_rate: v.optional(v.string()),
  r_frame_rate: v.optional(v.string()),
  nb_frames: v.optional(v.string()),
  duration: v.optional(v.string()),
  color_space: v.optional(v.string()),
  tags: v.optional(v.record(v.string(), v.string())),
  disposition: v.optional(v.record(v.string(), v.number())),
  side_data_list: v.optional(v.array(v.object({ rotation: v.optional(v.number()) }))),
});
const PROBE = v.object({ streams: v.array(STREAM), format: v.object({ format_name: v.string(), duration: v.optional(v.string()), tags: v.optional(v.record(v.string(), v.string())) }) });

type Stream = v.InferOutput<typeof STREAM>;

/** What the file holds, and the matrix its colours were coded with where the file says so. */
export type ProbedMedia = { readonly media: MediaState; readonly colorSpace: string | undefined };

/** Asks ffprobe about a file. Frames are counted at its average rate. Throws a MediaError for a missing, empty, or foreign file. */
export async function probeWithFfprobe(path: string, ffprobe: string): Promise<ProbedMedia> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new MediaError(`${path} is not there. Check that the drive is connected, or relink the clip.`);
  const args = ["-v", "error", "-print_format", "json", "-show_streams", "-show_format", path];
  const report = v.safeParse(PROBE, JSON.parse((await runProgram(ffprobe, args, path)).toString("utf8")));
  if (!report.success) throw new MediaError(`${path} is not a media file ffmpeg knows.`);
  const { streams, format } = report.output;
  const video = streams.find((stream) => stream.codec_type === "video" && stream.disposition?.["attached_pic"] !== 1);
  const hasAudio = streams.some((stream) => stream.codec_type === "audio");
  if (!video && !hasAudio) throw new MediaError(`${path} holds neither pictures nor sound.`);
  const still = /^(image2|png_pipe|jpeg_pipe|bmp_pipe|webp_pipe|tiff_pipe)/.test(format.format_name);
  const frameRate = (video && rateOf(video)) ?? FRAME_RATES["25"];
  const turned = video?.side_data_list?.some(({ rotation }) => rotation !== undefined && Math.abs(rotation) % 180 === 90) ?? false;
  const timecode = video?.tags?.["timecode"] ?? format.tags?.["timecode"];
  return {
    colorSpace: video?.color_space,
    media: {
      path,
      start: startOf(timecode, frameRate),
      duration: still ? STILL_DURATION : durationOf(video, format.duration, frameRate),
      frameRate,
      widthPx: (turned ? video?.height : video?.width) ?? 0,
      heightPx: (turned ? video?.width : video?.height) ?? 0,
      hasVideo: video !== undefined,
      hasAudio,
      still,
    },
  };
}

function rateOf({ avg_frame_rate: average, r_frame_rate: base }: Stream): FrameRate | undefined {
  const fps = [average, base]
    .map((text) => (text ?? "").split("/").map(Number))
    .map(([numerator, denominator]) => (numerator ?? 0) / (denominator ?? 1))
    .find((rate) => rate >= 1 && rate <= 1000);
  return fps === undefined ? undefined : frameRateFromFps(fps);
}

function durationOf(video: Stream | undefined, container: string | undefined, rate: FrameRate): Ticks {
  const frames = Number(video?.nb_frames);
  if (frames > 0) return frameStart(frames, rate);
  const seconds = Number(video?.duration ?? container ?? 0);
  const ticks = ticksFromSeconds(Number.isFinite(seconds) ? seconds : 0);
  return video ? frameStart(Math.round(Number(ticks) / Number(frameStart(1, rate))), rate) : ticks;
}

function startOf(timecode: string | undefined, rate: FrameRate): Ticks {
  const parsed = timecode === undefined ? undefined : parseTimecode(timecode, rate);
  return parsed?.ok ? parsed.value : 0n;
}
