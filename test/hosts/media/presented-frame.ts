import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { MediaError } from "./media-library";

/** After a seek has ended, how long to wait for the engine to say that it presents the frame: some never say it for a frame that is up already. */
const PRESENTATION_MS = 400;

/** A seek that takes longer has failed. */
const SEEK_MS = 15_000;

/** Brings the video to this second and waits until that frame is on screen; throws a MediaError when the seek fails or never ends. */
export function presentFrameAt(video: HTMLVideoElement, seconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let presented = false;
    let settled = false;
    const callback = video.requestVideoFrameCallback(() => {
      presented = true;
      if (!video.seeking) finish(resolve);
    });
    const patience = setTimeout(() => finish(() => reject(new MediaError(`The video did not reach ${seconds.toFixed(3)} s. Try the file again, or convert it to H.264.`))), SEEK_MS);
    // A late timer of this seek must not take away the handlers of the next one.
    const finish = (settle: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(patience);
      video.cancelVideoFrameCallback(callback);
      video.onseeked = null;
      video.onerror = null;
      settle();
    };
    video.onerror = () => finish(() => reject(new MediaError(`The video stopped decoding at ${seconds.toFixed(3)} s: ${video.error?.message || "unknown reason"}.`)));
    video.onseeked = () => {
      if (video.seeking) return;
      if (presented) finish(resolve);
      else setTimeout(() => finish(resolve), PRESENTATION_MS);
    };
    video.currentTime = seconds;
  });
}

/** Copies what a video or a picture shows now, at the given size, through an sRGB canvas. */
export function copyPixels(picture: CanvasImageSource, widthPx: number, heightPx: number): RgbaImage {
  const canvas = document.createElement("canvas");
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new MediaError("This browser gave no canvas to read pictures with. Close other tabs and load the page again.");
  context.drawImage(picture, 0, 0, widthPx, heightPx);
  return rgbaImage(widthPx, heightPx, context.getImageData(0, 0, widthPx, heightPx).data);
}
