import type { premierepro } from "@adobe/premierepro";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import type { HostPort, ReadScope } from "../../../shared/host/host-port";
import type { HostProfile } from "../../../shared/host/host-profile";
import { createPremiereHost } from "../../../shared/host/premiere/premiere-host";
import { premiereProfile } from "../../../shared/host/premiere/premiere-profile";
import { Seat } from "../../../shared/host/settings/seat";
import { uxpTheme, type ThemeSource } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { BUILT_PROJECT_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../hosts/premiere/create-simulated-premiere";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import type { ProjectState } from "../../hosts/premiere/state/project-state";
import type { HostSwitches } from "../../hosts/premiere/switches";
import { createSimulatedUxp, type SimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { VirtualClock } from "./virtual-clock";

/** The adapter that ships, over a simulated Premiere and a simulated disk. */
export type OpenAdapter = {
  readonly host: HostPort;
  readonly ppro: premierepro;
  readonly controls: SimulatorControls;
  readonly disk: InMemoryDisk;
  readonly uxp: SimulatedUxp;
  readonly clock: VirtualClock;
  /** The same as the host has, for a guard. */
  readonly seat: Seat;
};

export type AdapterOptions = {
  readonly project?: ProjectState | string;
  readonly switches?: Partial<HostSwitches>;
  readonly profile?: Partial<HostProfile>;
  readonly locale?: string;
  readonly disk?: InMemoryDisk;
  readonly theme?: ThemeSource;
};

/** Opens a project; a text is a drawing for `timeline`. Frames are plain grey. */
export function openAdapter({ project = "V1: interview 0-10, broll@5 10-14, street 14-20", switches = {}, profile = {}, locale = "en_US", disk = new InMemoryDisk(), theme }: AdapterOptions = {}): OpenAdapter {
  const clock = new VirtualClock();
  const uxp = createSimulatedUxp({ disk, uiLocale: locale });
  const { module, controls } = createSimulatedPremiere({
    project: typeof project === "string" ? timeline(project) : project,
    disk,
    clock,
    switches,
    render: (_state, _guid, _at, widthPx, heightPx, format) => encodeFrame(rgbaImage(widthPx, heightPx, new Uint8ClampedArray(widthPx * heightPx * 4).fill(128)), format),
  });
  // The simulated fs answers a little more widely than UXP's types say.
  const seat = new Seat(uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary), clock);
  const host = createPremiereHost({
    ppro: module,
    files: seat.files,
    seat,
    uxp: { hostName: uxp.uxp.host.name, hostVersion: uxp.uxp.host.version, locale },
    theme: theme ?? uxpTheme(uxp.theme),
    clock,
    profile: { ...premiereProfile("26.3.0"), ...profile },
  });
  return { host, ppro: module, controls, disk, uxp, clock, seat };
}

/** The GUID of a project drawn by `timeline`. */
export const DRAWN_PROJECT = BUILT_PROJECT_GUID;

/** The Lumetri parameters that a match reads. */
export const LUMETRI_INDEXES = [14, 15, 16, 19, 20, 21, 22, 23, 24, 38, 40, 41, 42, 43, 45];

/** Everything the tests look at: all effects, Lumetri's sliders, Opacity, and the markers of the sequence and the interview clip. */
export const WHOLE_PROJECT: ReadScope = {
  sequence: { kind: "active" },
  effectsOf: "all",
  params: [
    { matchName: "AE.ADBE Lumetri", indexes: LUMETRI_INDEXES },
    { matchName: "AE.ADBE Opacity", indexes: [0] },
    { matchName: "AE.ADBE Motion", indexes: [0] },
  ],
  markersOfItems: ["clip:/media/interview.mov"],
};

/** A signal that never aborts. */
export function patience(): AbortSignal {
  return new AbortController().signal;
}

/** The whole project as the adapter reads it; throws when it cannot. */
export async function readAll(host: HostPort): Promise<ProjectSnapshot> {
  const read = await host.readProject(WHOLE_PROJECT, patience());
  if (!read.ok) throw new Error(`The project was not read: ${JSON.stringify(read.problem)}`);
  return read.value;
}
