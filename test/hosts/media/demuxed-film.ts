import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type VideoSample } from "mediabunny";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { frameRateFromFps, framesPerSecond, type FrameRate } from "../../../shared/time/frame-rate";

/** A film taken apart by a library and decoded frame by frame: exact, and fast when frames are asked for in order. */
export type DemuxedFilm = {
  readonly frameRate: FrameRate;
  readonly frameCount: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly hasAudio: boolean;
  /** The frame with this number from 0; `passing` is told of every frame that was decoded on the way. */
  readonly frame: (index: number, passing: (index: number, image: RgbaImage) => void) => Promise<RgbaImage>;
};

/** How far ahead decoding on is cheaper than starting anew at a key frame. */
const READ_ON_FRAMES = 60;

/** Opens a film with the browser's WebCodecs; null where that, the container or the codec is not supported. */
export async function openDemuxedFilm(blob: Blob): Promise<DemuxedFilm | null> {
  if (typeof VideoDecoder === "undefined") return null;
  const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack().catch(() => null);
  if (!track || !(await track.canDecode())) return null;
  const stats = await track.computePacketStats();
  const frameRate = frameRateFromFps(stats.averagePacketRate);
  const first = await track.getFirstTimestamp();
  const middleOf = (index: number): number => first + (index + 0.5) / framesPerSecond(frameRate);
  const reader = new FilmReader(new VideoSampleSink(track), middleOf);
  return {
    frameRate,
    frameCount: stats.packetCount,
    widthPx: track.displayWidth,
    heightPx: track.displayHeight,
    hasAudio: (await input.getPrimaryAudioTrack()) !== null,
    frame: (index, passing) => reader.frame(index, passing),
  };
}

/** Keeps decoding where the last question ended, as long as questions go forward. */
class FilmReader {
  private running: { readonly samples: AsyncGenerator<VideoSample, void, unknown>; next: number } | null = null;

  constructor(
    private readonly sink: VideoSampleSink,
    private readonly middleOf: (index: number) => number,
  ) {}

  async frame(index: number, passing: (index: number, image: RgbaImage) => void): Promise<RgbaImage> {
    const running = await this.readerFor(index);
    for (;;) {
      const { value: sample, done } = await running.samples.next();
      if (done || !sample) throw new Error(`the film ends before frame ${index}`);
      const image = pixelsOf(sample);
      sample.close();
      passing(running.next, image);
      if (running.next++ === index) return image;
    }
  }

  private async readerFor(index: number): Promise<NonNullable<FilmReader["running"]>> {
    const { running } = this;
    if (running && index >= running.next && index - running.next < READ_ON_FRAMES) return running;
    await running?.samples.return();
    // The library starts with the frame that is on screen at this time.
    this.running = { samples: this.sink.samples(this.middleOf(index)), next: index };
    return this.running;
  }
}

/** The frame through an sRGB canvas. */
function pixelsOf(sample: VideoSample): RgbaImage {
  const { displayWidth, displayHeight } = sample;
  const context = new OffscreenCanvas(displayWidth, displayHeight).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser gave no canvas to read pictures with");
  sample.draw(context, 0, 0, displayWidth, displayHeight);
  return rgbaImage(displayWidth, displayHeight, context.getImageData(0, 0, displayWidth, displayHeight).data);
}
