import { assertNever } from "../../../shared/basics/assert-never";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { findSource, type Moments, type Source } from "./find-source";
import type { Pixels } from "./pixels";
import { openStill, stillFormat, stillPixels, stillSample, type Still } from "./still";
import { openVideo, type Video } from "./video";
import { videoPixels, videoSample } from "./video-frame";

/** Something to match, found and opened, not yet decoded. `moments` are seconds, ascending; the middle one stands for all. */
export type Picture = { readonly source: Source } & ({ readonly kind: "still"; readonly still: Still } | { readonly kind: "video"; readonly video: Video; readonly moments: readonly number[] });

/** Where in a stretch of video its samples lie: apart from each other, away from its ends. */
const SAMPLE_SHARES = [0.15, 0.5, 0.85];

const STILL_NAME = /\.(png|jpe?g|tiff?|webp)$/i;

/** Opens what the words name, looked for in these folders in order. */
export async function openPicture(name: string, folders: readonly string[]): Promise<Result<Picture, string>> {
  const found = await findSource(name, folders);
  if (!found.ok) return found;
  const source = found.value;
  const format = await stillFormat(source.path);
  if (!format.ok) return format;
  if (format.value !== null) {
    if (source.moments.kind !== "whole") return fail(`${source.path} is a picture; @seconds is for videos. Leave it out.`);
    const still = await openStill(source.path, format.value);
    return still.ok ? succeed({ source, kind: "still", still: still.value }) : still;
  }
  if (STILL_NAME.test(source.path)) return fail(`${source.path} is not the picture that its name promises; it looks damaged. Export it again.`);
  const video = await openVideo(source.path);
  if (!video.ok) return video;
  const moments = sampleMoments(source, source.moments, video.value.seconds);
  return moments.ok ? succeed({ source, kind: "video", video: video.value, moments: moments.value }) : moments;
}

/** The frames that stand for the picture, in time order. */
export async function pictureFrames(picture: Picture): Promise<Result<readonly RgbaImage[], string>> {
  if (picture.kind === "still") {
    const frame = await stillSample(picture.still);
    return frame.ok ? succeed([frame.value]) : frame;
  }
  const frames: RgbaImage[] = [];
  for (const moment of picture.moments) {
    const frame = await videoSample(picture.video, moment);
    if (!frame.ok) return frame;
    frames.push(frame.value);
  }
  return succeed(frames);
}

/** Every pixel of the picture, or of the video's middle moment. */
export function picturePixels(picture: Picture): Promise<Result<Pixels, string>> {
  return picture.kind === "still" ? stillPixels(picture.still) : videoPixels(picture.video, picture.moments[Math.floor(picture.moments.length / 2)]!);
}

function sampleMoments({ name }: Source, moments: Moments, seconds: number | null): Result<readonly number[], string> {
  const lasts = seconds === null ? "" : ` It lasts ${seconds.toFixed(2)} s.`;
  switch (moments.kind) {
    case "moment":
      return seconds !== null && moments.at >= seconds ? fail(`${name}: the video is over by then.${lasts}`) : succeed([moments.at]);
    case "range":
      return seconds !== null && moments.from >= seconds ? fail(`${name}: the video is over by then.${lasts}`) : succeed(spread(moments.from, Math.min(moments.to, seconds ?? moments.to)));
    case "whole":
      return seconds === null ? fail(`${name} does not say how long it is. Name a moment: ${name}@seconds.`) : succeed(spread(0, seconds));
    default:
      return assertNever(moments);
  }
}

function spread(from: number, to: number): number[] {
  return SAMPLE_SHARES.map((share) => from + share * (to - from));
}
