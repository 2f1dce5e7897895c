import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { Ticks } from "../../../shared/time/ticks";
import type { MediaState } from "./media-state";

/** Where the simulated host gets real pictures from: ffmpeg or stored frames in Node, a video element in a browser. */
export interface MediaLibrary {
  /** What the file holds; throws a MediaError in words when it is missing or cannot be decoded. */
  probe(path: string): Promise<MediaState>;
  /** The frame on screen `at` this time from the start of the media, at the media's own size. The same question always gives the same bytes. */
  frame(path: string, at: Ticks): Promise<RgbaImage>;
}

/** A media file that cannot be used, in words for the person at the host. */
export class MediaError extends Error {
  override readonly name = "MediaError";
}
