import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { createAfterEffectsHost } from "../../../shared/host/after-effects/after-effects-host";
import type { HostPort } from "../../../shared/host/host-port";
import { uxpTheme } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { compId, compositions } from "../../hosts/after-effects/builders/compositions";
import { createSimulatedAfterEffects } from "../../hosts/after-effects/create-simulated-after-effects";
import { renderCompFrame } from "../../hosts/after-effects/render/render-comp-frame";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import type { AfterEffectsSwitches } from "../../hosts/after-effects/switches";
import type { MediaLibrary } from "../../hosts/media/media-library";
import { encodeRgbaPng } from "../../hosts/picture/encode-rgba-png";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { BriskClock } from "../shot-match/brisk-clock";

/** The adapter that ships, over a simulated After Effects and a simulated UXP, with a clock that waits for nothing. */
export type LayersOver = {
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  /** A frame of a composition, by its name, as the host draws it now, a moment in seconds. */
  readonly frameAt: (comp: string, seconds: number) => Promise<RgbaImage>;
};

export type LayersOptions = {
  readonly switches?: Partial<AfterEffectsSwitches>;
  /** Match names; all that are simulated when left out. */
  readonly installed?: readonly string[];
};

/** Opens a drawing of compositions of this size, whose footage is `media`. */
export function layersOver(drawing: string, size: { readonly widthPx: number; readonly heightPx: number }, media: MediaLibrary, { switches = {}, installed }: LayersOptions = {}): LayersOver {
  const clock = new BriskClock();
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk, hostName: "aftereffects", hostVersion: "27.0.0" });
  const { module, controls } = createSimulatedAfterEffects({
    project: compositions(drawing, size),
    disk,
    clock,
    switches,
    ...(installed && { installed }),
    render: async (state, id, seconds, frameSize) => encodeRgbaPng(await renderCompFrame(state, id, seconds, frameSize, media)),
  });
  const host = createAfterEffectsHost({
    module,
    // The simulated fs answers a little more widely than UXP's types say.
    files: uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary),
    uxp: { hostName: "aftereffects", hostVersion: "27.0.0", locale: "en_US" },
    theme: uxpTheme(uxp.theme),
    clock,
  });
  return { host, controls, frameAt: (comp, seconds) => renderCompFrame(controls.state(), compId(controls.state(), comp), seconds, size, media) };
}
