import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { framesPerSecond, frameStart, ticksPerFrame, type FrameRate } from "../../../shared/time/frame-rate";
import { ticksFromSeconds, type Ticks } from "../../../shared/time/ticks";
import type { MediaState } from "./media-state";
import { MediaError, type MediaLibrary } from "./media-library";
import { openDemuxedFilm, type DemuxedFilm } from "./demuxed-film";
import { FrameCache } from "./frame-cache";
import { frameIndex, STILL_DURATION } from "./frame-index";
import { OneAtATime } from "./one-at-a-time";
import { copyPixels, presentFrameAt } from "./presented-frame";
import { estimateFrameRate, loadVideo } from "./video-element-probe";

/** A file the workbench offers: its bytes or their address, and what is known of it beforehand (saves the estimates). */
type RegisteredFile = {
  readonly source: Blob | string;
  readonly kind: "video" | "still";
  readonly known?: { readonly frameRate?: FrameRate; readonly frameCount?: number; readonly start?: Ticks; readonly hasAudio?: boolean };
};

type OpenFile = { readonly media: MediaState; readonly picture: HTMLVideoElement | ImageBitmap | DemuxedFilm };

const DEFAULT_CACHE_BYTES = 512 * 1024 * 1024;

/** How often a frame is read again when the browser answers an old question differently. */
const RETRIES = 3;

/**
 * Real files through a browser's own decoders: WebCodecs where the browser can (exact, fast in order), else a video element that is sought to the middle
 * of the frame, one seek at a time per file. The first answer about a frame is remembered by a checksum: were it thrown out of the cache and came back
 * different, it is read again, and then refused with a MediaError rather than answered differently. Limits of the video element: the frame count is
 * duration times rate; sound is noticed only where the engine tells. HDR is tone-mapped by the browser.
 */
export class VideoElementMediaLibrary implements MediaLibrary {
  private readonly files = new Map<string, RegisteredFile>();
  private readonly opened = new Map<string, Promise<OpenFile>>();
  private readonly firstAnswers = new Map<string, number>();
  private readonly queue = new OneAtATime();
  private readonly cache: FrameCache;

  constructor(cacheBytes = DEFAULT_CACHE_BYTES) {
    this.cache = new FrameCache(cacheBytes);
  }

  /** Makes a file known under the path that the simulated project uses; the same path again is refused with an Error. */
  register(path: string, file: RegisteredFile): void {
    if (this.files.has(path)) throw new Error(`${path} is registered already.`);
    this.files.set(path, file);
  }

  /** The file's bytes or address, for who plays it; undefined when it is not registered. */
  fileAt(path: string): Blob | string | undefined {
    return this.files.get(path)?.source;
  }

  async probe(path: string): Promise<MediaState> {
    return (await this.open(path)).media;
  }

  async frame(path: string, at: Ticks): Promise<RgbaImage> {
    const { media, picture } = await this.open(path);
    const index = frameIndex(media, at);
    const key = `${index} ${path}`;
    return this.cache.get(key) ?? this.queue.run(path, async () => this.cache.get(key) ?? this.read(media, picture, index, key));
  }

  private async read(media: MediaState, picture: OpenFile["picture"], index: number, key: string): Promise<RgbaImage> {
    for (let attempt = 0; attempt < RETRIES; attempt++) {
      const image = await this.readOnce(media, picture, index);
      const sum = checksum(image.data);
      const first = this.firstAnswers.get(key) ?? sum;
      if (first !== sum) continue;
      this.firstAnswers.set(key, sum);
      this.cache.set(key, image);
      return image;
    }
    throw new MediaError(`Frame ${index} of ${media.path} came back different from before. Load the page again.`);
  }

  private async readOnce(media: MediaState, picture: OpenFile["picture"], index: number): Promise<RgbaImage> {
    if ("frame" in picture) return picture.frame(index, (passed, image) => this.cache.set(`${passed} ${media.path}`, image));
    if (picture instanceof HTMLVideoElement) await presentFrameAt(picture, (index + 0.5) / framesPerSecond(media.frameRate));
    return copyPixels(picture, media.widthPx, media.heightPx);
  }

  private open(path: string): Promise<OpenFile> {
    const known = this.opened.get(path) ?? this.load(path);
    this.opened.set(path, known);
    known.catch(() => this.opened.delete(path));
    return known;
  }

  private async load(path: string): Promise<OpenFile> {
    const file = this.files.get(path);
    if (!file) throw new MediaError(`${path} is not open in this workbench. Use "Open media…" to add it.`);
    return file.kind === "still" ? loadStill(path, file) : loadFilm(path, file);
  }
}

async function loadStill(path: string, { source }: RegisteredFile): Promise<OpenFile> {
  const blob = typeof source === "string" ? await (await fetch(source)).blob() : source;
  const picture = await createImageBitmap(blob).catch(() => {
    throw new MediaError(`${path} is not a picture this browser can read. Save it as PNG or JPEG.`);
  });
  const frameRate = { numerator: 25, denominator: 1 };
  const size = { widthPx: picture.width, heightPx: picture.height };
  return { picture, media: { path, start: 0n, duration: STILL_DURATION, frameRate, ...size, hasVideo: true, hasAudio: false, still: true } };
}

async function loadFilm(path: string, file: RegisteredFile): Promise<OpenFile> {
  const blob = typeof file.source === "string" ? await (await fetch(file.source)).blob() : file.source;
  const film = await openDemuxedFilm(blob).catch(() => null);
  return film ? filmOf(path, film, file.known?.start ?? 0n) : playFilm(path, blob, file);
}

function filmOf(path: string, film: DemuxedFilm, start: Ticks): OpenFile {
  const { frameRate, frameCount, widthPx, heightPx, hasAudio } = film;
  return { picture: film, media: { path, start, duration: frameStart(frameCount, frameRate), frameRate, widthPx, heightPx, hasVideo: true, hasAudio, still: false } };
}

async function playFilm(path: string, blob: Blob, { known = {} }: RegisteredFile): Promise<OpenFile> {
  const picture = await loadVideo(URL.createObjectURL(blob), path);
  const frameRate = known.frameRate ?? (await estimateFrameRate(picture, path));
  const frames = known.frameCount ?? Math.max(1, Math.round(Number(ticksFromSeconds(picture.duration)) / Number(ticksPerFrame(frameRate))));
  const size = { widthPx: picture.videoWidth, heightPx: picture.videoHeight };
  const hasAudio = known.hasAudio ?? soundSeen(picture);
  return { picture, media: { path, start: known.start ?? 0n, duration: frameStart(frames, frameRate), frameRate, ...size, hasVideo: true, hasAudio, still: false } };
}

/** Engines tell of sound in two non-standard ways, or not at all. */
function soundSeen(video: HTMLVideoElement & { readonly webkitAudioDecodedByteCount?: number; readonly mozHasAudio?: boolean }): boolean {
  return (video.webkitAudioDecodedByteCount ?? 0) > 0 || video.mozHasAudio === true;
}

/** FNV-1a over the bytes. */
function checksum(bytes: Uint8ClampedArray): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
