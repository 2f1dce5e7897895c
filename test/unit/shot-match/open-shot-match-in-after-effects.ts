import { createAfterEffectsHost } from "../../../shared/host/after-effects/after-effects-host";
import type { HostPort } from "../../../shared/host/host-port";
import { uxpTheme } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import type { ShotMatchModel } from "../../../plugins/shot-match/shot-match-model";
import { compId, compositions, layerId } from "../../hosts/after-effects/builders/compositions";
import { createSimulatedAfterEffects } from "../../hosts/after-effects/create-simulated-after-effects";
import { renderCompFrame } from "../../hosts/after-effects/render/render-comp-frame";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import type { AfterEffectsSwitches } from "../../hosts/after-effects/switches";
import { encodeRgbaPng } from "../../hosts/picture/encode-rgba-png";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { BriskClock } from "./brisk-clock";
import { openModel, PAINTED } from "./open-shot-match";

/** Shot Match over the adapter that ships, over a simulated After Effects whose footage is painted as for Premiere. */
export type OpenLayerMatch = {
  readonly model: ShotMatchModel;
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  /** The open composition as it is drawn now at this second. */
  readonly frame: (seconds: number) => Promise<Uint8Array>;
};

type OpenOptions = {
  /** Match names; all that are simulated when left out. */
  readonly installed?: readonly string[];
  readonly switches?: Partial<AfterEffectsSwitches>;
};

const SIZE = { widthPx: 160, heightPx: 90 };

/** Opens the first of the drawn compositions with these layers selected, and reads it. */
export async function openLayerMatch(drawing: string, selected: readonly string[], { installed, switches = {} }: OpenOptions = {}): Promise<OpenLayerMatch> {
  const clock = new BriskClock();
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk, hostName: "aftereffects", hostVersion: "27.0.0", uiLocale: "en_US" });
  const project = compositions(drawing, SIZE);
  const { module, controls } = createSimulatedAfterEffects({
    project,
    disk,
    clock,
    switches,
    ...(installed && { installed }),
    render: async (state, comp, seconds, size) => encodeRgbaPng(await renderCompFrame(state, comp, seconds, size, PAINTED)),
  });
  const host = createAfterEffectsHost({
    module,
    // The simulated fs answers a little more widely than UXP's types say.
    files: uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary),
    uxp: { hostName: "aftereffects", hostVersion: "27.0.0", locale: "en_US" },
    theme: uxpTheme(uxp.theme),
    clock,
  });
  controls.selectLayers(selected.map((name) => layerId(project, name)));
  const [name = ""] = drawing.split(":");
  const frame = async (seconds: number): Promise<Uint8Array> => encodeRgbaPng(await renderCompFrame(controls.state(), compId(controls.state(), name), seconds, SIZE, PAINTED));
  return { model: await openModel(host), host, controls, frame };
}
