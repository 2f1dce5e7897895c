import { frameRateFromFps, type FrameRate } from "../../../shared/time/frame-rate";
import { MediaError } from "./media-library";

/** Presented frames watched to estimate a rate. */
const FRAMES_WATCHED = 14;
const WATCH_MS = 4_000;
const LOAD_MS = 15_000;

/** Loads a file into a muted video element that is ready to show its first frame; throws a MediaError in words for what the browser cannot decode. */
export function loadVideo(url: string, path: string): Promise<HTMLVideoElement> {
  return new Promise((resolve, reject) => {
    const video = document.createElement("video");
    const refuse = (reason: string): void => reject(new MediaError(`${path} cannot be decoded by this browser (${reason}). Convert it to H.264 in an MP4 file.`));
    const patience = setTimeout(() => refuse("it never finished loading"), LOAD_MS);
    video.muted = true;
    video.preload = "auto";
    video.playsInline = true;
    video.onerror = () => {
      clearTimeout(patience);
      refuse(video.error?.message || "unknown format");
    };
    video.onloadeddata = () => {
      clearTimeout(patience);
      video.onerror = null;
      if (video.videoWidth > 0 && Number.isFinite(video.duration)) resolve(video);
      else refuse("it has no pictures or no end");
    };
    video.src = url;
  });
}

/**
 * Estimates the frame rate by playing the start of the file and taking the median distance of presented media times. Good for constant rates;
 * a rate above the display's is underestimated, and a file of one or two frames throws a MediaError: give the rate when registering those.
 */
export async function estimateFrameRate(video: HTMLVideoElement, path: string): Promise<FrameRate> {
  const times = new Set<number>();
  await new Promise<void>((resolve) => {
    const patience = setTimeout(resolve, WATCH_MS);
    const done = (): void => {
      clearTimeout(patience);
      resolve();
    };
    const watch = (_now: number, { mediaTime }: VideoFrameCallbackMetadata): void => {
      times.add(mediaTime);
      if (times.size >= FRAMES_WATCHED) done();
      else video.requestVideoFrameCallback(watch);
    };
    video.onended = done;
    video.requestVideoFrameCallback(watch);
    video.playbackRate = 0.5;
    video.play().catch(done);
  });
  video.pause();
  video.onended = null;
  const sorted = [...times].sort((a, b) => a - b);
  const distances = sorted.slice(1).map((time, index) => time - sorted[index]!).sort((a, b) => a - b);
  const median = distances[Math.floor(distances.length / 2)];
  if (median === undefined || median < 0.001) throw new MediaError(`The frame rate of ${path} could not be told. Give it when opening the file.`);
  return frameRateFromFps(Math.min(1000, Math.max(1, 1 / median)));
}
