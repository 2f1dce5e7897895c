import { createAfterEffectsHost } from "../../../shared/host/after-effects/after-effects-host";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import type { HostAnswers } from "../../../shared/host/check-port";
import type { HostPort } from "../../../shared/host/host-port";
import { uxpTheme } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { projectFromComps, type CompPlan } from "../../hosts/after-effects/builders/project-from-comps";
import { createSimulatedAfterEffects } from "../../hosts/after-effects/create-simulated-after-effects";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import type { ProjectState } from "../../hosts/after-effects/state/project-state";
import type { AfterEffectsSwitches } from "../../hosts/after-effects/switches";
import { encodeRgbaPng } from "../../hosts/picture/encode-rgba-png";
import { createSimulatedUxp, type SimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { VirtualClock } from "../adapter/virtual-clock";

/** An After Effects with a new project, and the adapter over it; nothing is known of the host but its version. */
export type AfterEffectsToCheck = { readonly host: HostPort; readonly controls: SimulatorControls; readonly disk: InMemoryDisk; readonly uxp: SimulatedUxp; readonly clock: VirtualClock };

type Options = { readonly switches?: Partial<AfterEffectsSwitches>; readonly disk?: InMemoryDisk; readonly comps?: readonly CompPlan[]; readonly path?: string };

/** Opens it; with compositions it is somebody's project, which the check has to leave alone. */
export function openAfterEffectsToCheck({ switches = {}, disk = new InMemoryDisk(), comps = [], path = "" }: Options = {}): AfterEffectsToCheck {
  const clock = new VirtualClock();
  const uxp = createSimulatedUxp({ disk, hostName: "aftereffects", hostVersion: "27.0.0" });
  const { module, controls } = createSimulatedAfterEffects({
    project: comps.length === 0 ? withoutItems(projectFromComps([], path)) : projectFromComps(comps, path),
    disk,
    clock,
    switches,
    importable: (file) => (file.endsWith(".png") ? { widthPx: 64, heightPx: 36, pixelAspect: 1, duration: 0, frameRate: 0, hasVideo: true, hasAudio: false, still: true } : undefined),
    render: async (_state, _comp, _seconds, { widthPx, heightPx }) => picture(widthPx, heightPx),
  });
  const host = createAfterEffectsHost({
    module,
    // The simulated fs answers a little more widely than UXP's types say.
    files: uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary),
    uxp: { hostName: "aftereffects", hostVersion: "27.0.0", locale: "en_US" },
    theme: uxpTheme(uxp.theme),
    clock,
  });
  return { host, controls, disk, uxp, clock };
}

/** Asks these questions; throws when the check itself fails. */
export async function check({ host }: AfterEffectsToCheck, questions: readonly string[], signal: AbortSignal = new AbortController().signal): Promise<HostAnswers> {
  const answers = await host.checkHost({ questions }, () => undefined, signal);
  if (!answers.ok) throw new Error(`The check failed: ${JSON.stringify(answers.problem)}`);
  return answers.value;
}

function withoutItems(project: ProjectState): ProjectState {
  return { ...project, items: new Map([...project.items].filter(([id]) => id === project.rootId)) };
}

const PICTURES = new Map<string, Uint8Array>();

/** Grey, and made once for each size: drawing is not what is looked at here. */
function picture(widthPx: number, heightPx: number): Uint8Array {
  const key = `${widthPx} ${heightPx}`;
  const made = PICTURES.get(key) ?? encodeRgbaPng(rgbaImage(widthPx, heightPx, new Uint8ClampedArray(widthPx * heightPx * 4).fill(128)));
  PICTURES.set(key, made);
  return made;
}
