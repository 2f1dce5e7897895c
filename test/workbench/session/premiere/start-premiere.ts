import { createSimulatedPremiere } from "../../../hosts/premiere/create-simulated-premiere";
import { renderSequenceFrame } from "../../../hosts/premiere/render/render-sequence-frame";
import { encodeFrame } from "../../../hosts/picture/encode-frame";
import { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import { InMemoryDisk } from "../../../hosts/uxp/in-memory-disk";
import { workbenchAutomation, type WorkbenchAutomation } from "../automation";
import { fetchPlugin } from "../fetch-plugin-files";
import { withPicturesOnDisk } from "../pictures-on-disk";
import { PluginDocument } from "../plugin-document";
import { registerSample } from "../sample-footage";
import { FRAME_CACHE_BYTES, OPENING_THEME } from "../session-defaults";
import { stateText } from "../state-text";
import { ThumbnailShelf } from "../thumbnail-shelf";
import { selectClips } from "./premiere-automation";
import { PremiereSession } from "./premiere-session";
import { withInterviews } from "./sample-interview";
import { sampleProject } from "./sample-project";

const HOST_VERSION = "26.3.0";

/** Opens the sample project in a simulated Premiere; the plugin starts when its place in the page is there. */
export async function startPremiere(): Promise<{ session: PremiereSession; automation: WorkbenchAutomation }> {
  const media = new VideoElementMediaLibrary(FRAME_CACHE_BYTES);
  const [cut, { pluginId, panels }] = await Promise.all([registerSample(media), fetchPlugin("premiere")]);
  const disk = new InMemoryDisk();
  const onScreen = withPicturesOnDisk(media, disk);
  const { module, controls } = createSimulatedPremiere({
    project: await withInterviews(sampleProject(cut), media),
    media: onScreen,
    disk,
    render: async (state, guid, at, widthPx, heightPx, format) => encodeFrame(await renderSequenceFrame(state, guid, at, widthPx, heightPx, onScreen), format),
  });
  const host = { name: "premiere", version: HOST_VERSION, pluginId, moduleName: "premierepro", module } as const;
  const plugin = new PluginDocument({ disk, host, theme: OPENING_THEME, onError: (message) => session.notify("problem", message) });
  const session: PremiereSession = new PremiereSession({ controls, media, disk, thumbnails: new ThumbnailShelf(media), plugin, panels, theme: OPENING_THEME });
  const automation = workbenchAutomation(session, { media, stateText: () => stateText(session.view().project), selectNames: (names) => selectClips(session, names) });
  return { session, automation };
}
