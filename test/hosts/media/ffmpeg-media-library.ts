import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import type { Ticks } from "../../../shared/time/ticks";
import type { MediaState } from "./media-state";
import { MediaError, type MediaLibrary } from "./media-library";
import { FrameCache } from "./frame-cache";
import { frameIndex } from "./frame-index";
import { OneAtATime } from "./one-at-a-time";
import { probeWithFfprobe, type ProbedMedia } from "./probe-with-ffprobe";
import { runProgram } from "./run-program";

/** Frames decoded at once: a few for a lone question, many when frames are asked for one after the other. */
const RUN_ALONE = 4;
const RUN_IN_SEQUENCE = 48;

/** Containers may promise a few frames more than they hold; so many are looked back for the last real one. */
const MISSING_FRAMES_FORGIVEN = 8;

const DEFAULT_CACHE_BYTES = 256 * 1024 * 1024;

/**
 * Real files through ffmpeg and ffprobe (Node only). Frames are found by number at the file's average rate, so variable frame rate media may show
 * the frame after the one due. Untagged colours are read as Rec.709 from 720 lines up, as Rec.601 below. Questions about one file run one at a time.
 */
export class FfmpegMediaLibrary implements MediaLibrary {
  private readonly probes = new Map<string, Promise<ProbedMedia>>();
  private readonly cache: FrameCache;
  private readonly queue = new OneAtATime();

  constructor(private readonly options: { readonly ffmpeg?: string; readonly ffprobe?: string; readonly cacheBytes?: number } = {}) {
    this.cache = new FrameCache(options.cacheBytes ?? DEFAULT_CACHE_BYTES);
  }

  async probe(path: string): Promise<MediaState> {
    return (await this.probed(path)).media;
  }

  async frame(path: string, at: Ticks): Promise<RgbaImage> {
    const probed = await this.probed(path);
    if (!probed.media.hasVideo) throw new MediaError(`${path} holds sound only, no pictures.`);
    const index = frameIndex(probed.media, at);
    return this.cache.get(keyOf(path, index)) ?? this.queue.run(path, () => this.decoded(probed, index));
  }

  private probed(path: string): Promise<ProbedMedia> {
    const known = this.probes.get(path) ?? probeWithFfprobe(path, this.options.ffprobe ?? "ffprobe");
    this.probes.set(path, known);
    known.catch(() => this.probes.delete(path));
    return known;
  }

  private async decoded({ media, colorSpace }: ProbedMedia, index: number): Promise<RgbaImage> {
    for (let wanted = index; wanted >= Math.max(0, index - MISSING_FRAMES_FORGIVEN); wanted--) {
      const kept = this.cache.get(keyOf(media.path, wanted));
      if (kept) return kept;
      const count = media.still ? 1 : this.cache.has(keyOf(media.path, wanted - 1)) ? RUN_IN_SEQUENCE : RUN_ALONE;
      const frames = await this.run(media, colorSpace, wanted, count);
      frames.forEach((frame, offset) => this.cache.set(keyOf(media.path, wanted + offset), frame));
      if (frames[0]) {
        this.cache.set(keyOf(media.path, wanted), frames[0]);
        return frames[0];
      }
    }
    throw new MediaError(`${media.path} ends before its frame ${index}. The file may be cut short: copy it again from its source.`);
  }

  /** Decodes `count` frames from number `first` on; fewer at the end of the file. */
  private async run(media: MediaState, colorSpace: string | undefined, first: number, count: number): Promise<RgbaImage[]> {
    const bytes = await runProgram(this.options.ffmpeg ?? "ffmpeg", decodeArguments(media, colorSpace, first, count), media.path);
    const size = media.widthPx * media.heightPx * 4;
    return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
      rgbaImage(media.widthPx, media.heightPx, new Uint8ClampedArray(bytes.subarray(index * size, (index + 1) * size))),
    );
  }
}

/** Seeks to half a frame before the first, which drops everything earlier whatever way the file's times were rounded. */
function decodeArguments(media: MediaState, colorSpace: string | undefined, first: number, count: number): string[] {
  const { numerator, denominator } = media.frameRate;
  const seconds = ((first - 0.5) * denominator) / numerator;
  const seek = first === 0 || media.still ? [] : ["-ss", seconds.toFixed(6)];
  const tagged = colorSpace !== undefined && colorSpace !== "unknown";
  const matrix = tagged ? "auto" : media.heightPx >= 720 ? "bt709" : "smpte170m";
  const filter = `scale=in_color_matrix=${matrix}:flags=bicubic+accurate_rnd+full_chroma_int+bitexact`;
  return ["-v", "error", "-nostdin", ...seek, "-i", media.path, "-map", "0:V:0", "-vsync", "passthrough", "-frames:v", String(count),
    "-vf", filter, "-f", "rawvideo", "-pix_fmt", "rgba", "pipe:1"];
}

function keyOf(path: string, index: number): string {
  return `${index} ${path}`;
}
