import { createSimulatedAfterEffects } from "../../../hosts/after-effects/create-simulated-after-effects";
import { HOST_EFFECTS } from "../../../hosts/after-effects/effects/host-effects";
import { LUMETRI_EFFECT } from "../../../hosts/after-effects/effects/lumetri-effect";
import { renderCompFrame } from "../../../hosts/after-effects/render/render-comp-frame";
import { encodeFrame } from "../../../hosts/picture/encode-frame";
import { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import { InMemoryDisk } from "../../../hosts/uxp/in-memory-disk";
import { workbenchAutomation, type WorkbenchAutomation } from "../automation";
import { fetchPlugin } from "../fetch-plugin-files";
import { INTERVIEWED, registerInterview } from "../interview-footage";
import { PluginDocument } from "../plugin-document";
import { registerSample, sampleMedia } from "../sample-footage";
import { FRAME_CACHE_BYTES, OPENING_THEME } from "../session-defaults";
import { stateText } from "../state-text";
import { ThumbnailShelf } from "../thumbnail-shelf";
import { selectLayers } from "./after-effects-automation";
import { AfterEffectsSession } from "./after-effects-session";
import { sampleCompositions } from "./sample-compositions";
import { startSettingsOf } from "./start-settings";

const HOST_VERSION = "27.0.0";

/** Opens the sample project in a simulated After Effects; the plugin starts when its place in the page is there. */
export async function startAfterEffects(): Promise<{ session: AfterEffectsSession; automation: WorkbenchAutomation }> {
  const media = new VideoElementMediaLibrary(FRAME_CACHE_BYTES);
  const [cut, { pluginId, panels }] = await Promise.all([registerSample(media), fetchPlugin("after-effects")]);
  const interviews = await Promise.all(INTERVIEWED.map(async (one) => ({ name: one.name, media: await registerInterview(one, media) })));
  const disk = new InMemoryDisk();
  const { lumetri, ...start } = startSettingsOf(location.search);
  const { module, controls } = createSimulatedAfterEffects({
    project: sampleCompositions(cut, sampleMedia(cut), interviews),
    disk,
    switches: start,
    ...(lumetri === "missing" && { installed: HOST_EFFECTS.map(({ matchName }) => matchName).filter((each) => each !== LUMETRI_EFFECT.matchName) }),
    render: async (state, compId, seconds, size) => encodeFrame(await renderCompFrame(state, compId, seconds, size, media), "png"),
  });
  const host = { name: "after-effects", version: HOST_VERSION, pluginId, moduleName: "aftereffects", module } as const;
  const plugin = new PluginDocument({ disk, host, theme: OPENING_THEME, onError: (message) => session.notify("problem", message) });
  const session: AfterEffectsSession = new AfterEffectsSession({ controls, media, disk, thumbnails: new ThumbnailShelf(media), plugin, panels, theme: OPENING_THEME });
  const automation = workbenchAutomation(session, { media, stateText: () => stateText(session.view().project), selectNames: (names) => selectLayers(session, names) });
  return { session, automation };
}
