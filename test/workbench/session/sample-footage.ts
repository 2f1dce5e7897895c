import { frameRateFromFps, frameStart } from "../../../shared/time/frame-rate";
import type { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";
import type { MediaState } from "../../hosts/media/media-state";
import { fetchOk } from "./fetch-plugin-files";
import { parseSampleCut, type SampleCut } from "./sample-cut";

/** Where the sample lies in the simulated project, whichever host opens it. */
export const SAMPLE_FOLDER = "/Volumes/Media/Trimbin sample";

/** The edit as somebody graded it badly. */
const SAMPLE_GRADED_PATH = `${SAMPLE_FOLDER}/edit_graded.mp4`;

/** The same edit before that; not in the project. */
export const SAMPLE_CLEAN_PATH = `${SAMPLE_FOLDER}/edit_clean.mp4`;

/** What the sample's media file holds, by its cut list. */
export function sampleMedia(cut: SampleCut): MediaState {
  const frameRate = frameRateFromFps(cut.fps);
  const size = { widthPx: cut.widthPx, heightPx: cut.heightPx };
  return { path: SAMPLE_GRADED_PATH, start: 0n, duration: frameStart(cut.frames, frameRate), frameRate, ...size, hasVideo: true, hasAudio: false, still: false };
}

/** Makes the sample's two files known to the library, and answers its cut list. */
export async function registerSample(media: VideoElementMediaLibrary): Promise<SampleCut> {
  const [truth, graded, clean] = await Promise.all([textOf("sample/edit_truth.json"), blobOf("sample/edit_graded.mp4"), blobOf("sample/edit_clean.mp4")]);
  const cut = parseSampleCut(truth);
  const known = { frameRate: sampleMedia(cut).frameRate, frameCount: cut.frames, hasAudio: false };
  media.register(SAMPLE_GRADED_PATH, { source: graded, kind: "video", known });
  media.register(SAMPLE_CLEAN_PATH, { source: clean, kind: "video", known });
  return cut;
}

/** A whole file beside the page in memory: a seek never waits for the network. */
export async function blobOf(path: string): Promise<Blob> {
  return (await fetchOk(path)).blob();
}

/** A text file beside the page. */
export async function textOf(path: string): Promise<string> {
  return (await fetchOk(path)).text();
}
