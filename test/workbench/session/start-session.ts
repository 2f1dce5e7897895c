import { createSimulatedPremiere } from "../../hosts/premiere/create-simulated-premiere";
import { renderSequenceFrame } from "../../hosts/premiere/render/render-sequence-frame";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { workbenchAutomation, type WorkbenchAutomation } from "./automation";
import { fetchOk, fetchPanels } from "./fetch-plugin-files";
import { PluginDocument } from "./plugin-document";
import { parseSampleCut } from "./sample-cut";
import { SAMPLE_CLEAN_PATH, SAMPLE_GRADED_PATH, sampleMedia, sampleProject } from "./sample-project";
import { withInterviews } from "./sample-interview";
import { ThumbnailShelf } from "./thumbnail-shelf";
import { WorkbenchSession } from "./workbench-session";

const HOST_VERSION = "26.3.0";
const THEME = "dark";

/** Room for every frame of the sample, so that scrubbing and comparing decode each of them once. */
const CACHE_BYTES = 640 * 1024 * 1024;

/** Opens the sample project in a simulated Premiere; the plugin starts when its place in the page is there. */
export async function startSession(): Promise<{ session: WorkbenchSession; automation: WorkbenchAutomation }> {
  const [truth, panels, graded, clean] = await Promise.all([
    fetchOk("sample/edit_truth.json").then((response) => response.text()),
    fetchPanels(),
    fetchBlob("sample/edit_graded.mp4"),
    fetchBlob("sample/edit_clean.mp4"),
  ]);
  const cut = parseSampleCut(truth);
  const media = new VideoElementMediaLibrary(CACHE_BYTES);
  const { frameRate } = sampleMedia(cut);
  const known = { frameRate, frameCount: cut.frames, hasAudio: false };
  media.register(SAMPLE_GRADED_PATH, { source: graded, kind: "video", known });
  media.register(SAMPLE_CLEAN_PATH, { source: clean, kind: "video", known });
  const disk = new InMemoryDisk();
  const { module, controls } = createSimulatedPremiere({
    project: await withInterviews(sampleProject(cut), media),
    media,
    disk,
    render: async (state, guid, at, widthPx, heightPx, format) => encodeFrame(await renderSequenceFrame(state, guid, at, widthPx, heightPx, media), format),
  });
  const plugin = new PluginDocument({ disk, premiere: module, theme: THEME, hostVersion: HOST_VERSION, onError: (message) => session.notify("problem", message) });
  const session: WorkbenchSession = new WorkbenchSession({ controls, media, disk, thumbnails: new ThumbnailShelf(media), plugin, panels, theme: THEME });
  return { session, automation: workbenchAutomation(session, media) };
}

// Whole files in memory: a seek never waits for the network.
async function fetchBlob(path: string): Promise<Blob> {
  return (await fetchOk(path)).blob();
}
