import type { Ticks } from "../../../shared/time/ticks";
import { MediaError, type MediaLibrary } from "../../hosts/media/media-library";

const THUMBNAIL_WIDTH_PX = 128;

/** Small pictures of media, each decoded once, one after the other so that the monitor and the panels come first. */
export class ThumbnailShelf {
  readonly #pictures = new Map<string, Promise<ImageBitmap | null>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly media: MediaLibrary) {}

  /** The media's frame at this time, or null for media that cannot be shown. */
  picture(mediaPath: string, at: Ticks): Promise<ImageBitmap | null> {
    const key = `${at} ${mediaPath}`;
    const known = this.#pictures.get(key);
    if (known) return known;
    const picture = this.#last.then(idle).then(() => this.#decode(mediaPath, at));
    this.#last = picture;
    this.#pictures.set(key, picture);
    return picture;
  }

  async #decode(mediaPath: string, at: Ticks): Promise<ImageBitmap | null> {
    try {
      const { data, widthPx, heightPx } = await this.media.frame(mediaPath, at);
      const resizeHeight = Math.max(1, Math.round((THUMBNAIL_WIDTH_PX * heightPx) / widthPx));
      const pixels = new ImageData(new Uint8ClampedArray(data), widthPx, heightPx);
      return await createImageBitmap(pixels, { resizeWidth: THUMBNAIL_WIDTH_PX, resizeHeight, resizeQuality: "medium" });
    } catch (problem) {
      if (problem instanceof MediaError) return null;
      throw problem;
    }
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
