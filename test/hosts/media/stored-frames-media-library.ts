import * as v from "valibot";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { parseTicks, type Ticks } from "../../../shared/time/ticks";
import type { MediaState } from "./media-state";
import { MediaError, type MediaLibrary } from "./media-library";
import { decodePng } from "./decode-png";
import { FrameCache } from "./frame-cache";
import { frameIndex } from "./frame-index";

const TICKS = v.pipe(v.string(), v.regex(/^-?\d{1,19}$/));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const MANIFEST = v.object({
  format: v.literal("trimbin-stored-frames-1"),
  files: v.array(
    v.object({
      path: v.string(),
      start: TICKS,
      duration: TICKS,
      frameRate: v.object({ numerator: v.pipe(v.number(), v.integer(), v.minValue(1)), denominator: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
      widthPx: COUNT,
      heightPx: COUNT,
      hasAudio: v.boolean(),
      still: v.boolean(),
      /** Frame numbers and the name of the PNG that holds each. */
      frames: v.array(v.object({ index: COUNT, png: v.string() })),
    }),
  ),
});

type StoredFile = v.InferOutput<typeof MANIFEST>["files"][number];

const DEFAULT_CACHE_BYTES = 128 * 1024 * 1024;

/**
 * Frames that were decoded beforehand and stored as PNG files, for machines without ffmpeg (Node and browsers).
 * Only some frames may be stored: a question is answered with the last stored one at or before the frame asked for, or the first.
 */
export class StoredFramesMediaLibrary implements MediaLibrary {
  private readonly files: ReadonlyMap<string, StoredFile>;
  private readonly cache: FrameCache;

  /** `readBytes` reads a PNG by the name the manifest gives it. Throws a MediaError for a manifest of another format. */
  constructor(manifest: unknown, private readonly readBytes: (png: string) => Promise<Uint8Array>, cacheBytes = DEFAULT_CACHE_BYTES) {
    const parsed = v.safeParse(MANIFEST, manifest);
    if (!parsed.success) throw new MediaError(`The list of stored frames is damaged: ${parsed.issues[0].message}. Write it again from the footage.`);
    this.files = new Map(parsed.output.files.map((file) => [file.path, file]));
    this.cache = new FrameCache(cacheBytes);
  }

  async probe(path: string): Promise<MediaState> {
    const { frames, start, duration, ...rest } = this.file(path);
    return { ...rest, start: parseTicks(start), duration: parseTicks(duration), hasVideo: frames.length > 0 };
  }

  async frame(path: string, at: Ticks): Promise<RgbaImage> {
    const wanted = frameIndex(await this.probe(path), at);
    const frames = [...this.file(path).frames].sort((a, b) => a.index - b.index);
    const stored = frames.filter(({ index }) => index <= wanted).at(-1) ?? frames[0];
    if (!stored) throw new MediaError(`No frame of ${path} is stored.`);
    const kept = this.cache.get(stored.png);
    if (kept) return kept;
    const image = await this.readBytes(stored.png).then(decodePng).catch((problem: unknown) => {
      throw new MediaError(`The stored frame ${stored.png} cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`);
    });
    this.cache.set(stored.png, image);
    return image;
  }

  private file(path: string): StoredFile {
    const file = this.files.get(path);
    if (!file) throw new MediaError(`${path} is not among the stored frames. Install ffmpeg to open other files.`);
    return file;
  }
}
