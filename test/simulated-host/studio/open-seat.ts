import { FrameAllowance } from "../../../shared/host/frame-allowance";
import { guardedHost } from "../../../shared/host/guarded-host";
import type { HostPort } from "../../../shared/host/host-port";
import type { HostApp } from "../../../shared/host/host-profile";
import type { Seat } from "../../../shared/host/settings/seat";
import type { PanelId, Policy } from "../../../shared/policy/policy";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { createSimulatedUxp, type SimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { openAdapter } from "../adapter/open-adapter";
import type { VirtualClock } from "../adapter/virtual-clock";
import { openAfterEffects } from "../after-effects-adapter/open-after-effects";

export const BOTH: readonly HostApp[] = ["premiere", "after-effects"];

/** The studio's shared folder. */
export const STUDIO = "/Volumes/Nord/Trimbin";

const FOLDERS = createSimulatedUxp({ disk: new InMemoryDisk() }).controls.folders;

/** A host that ships, over a simulated one, as each panel may use it. */
export type OpenSeat = {
  readonly disk: InMemoryDisk;
  readonly uxp: SimulatedUxp;
  readonly clock: VirtualClock;
  readonly seat: Seat;
  /** Without a guard. */
  readonly host: HostPort;
  readonly as: (panel: PanelId) => HostPort;
};

/** Starts the plugin on this disk. */
export function openSeat(disk: InMemoryDisk, app: HostApp = "premiere"): OpenSeat {
  const { host, seat, clock, uxp } = app === "premiere" ? openAdapter({ disk }) : openAfterEffects({ disk });
  const frames = new FrameAllowance(clock);
  return { disk, uxp, clock, seat, host, as: (panel) => guardedHost({ host, panel, seat, frames }) };
}

/** A disk with this beside the plugin, and with a studio folder that nobody has chosen yet. */
export function diskWith({ beside, inFolder }: { readonly beside?: Policy | string; readonly inFolder?: Policy | string } = {}): InMemoryDisk {
  const disk = new InMemoryDisk();
  disk.makeFolder(STUDIO);
  if (beside !== undefined) write(disk, `${FOLDERS.plugin}/trimbin-policy.json`, asText(beside));
  if (inFolder !== undefined) write(disk, `${STUDIO}/trimbin-policy.json`, asText(inFolder));
  return disk;
}

/** Puts a file there, with its folders. */
export function write(disk: InMemoryDisk, path: string, text: string): void {
  disk.makeFolder(path.slice(0, path.lastIndexOf("/")));
  disk.writeFile(path, new TextEncoder().encode(text));
}

/** Chooses the studio folder, as a person does. */
export async function chooseFolder({ uxp, as }: OpenSeat, path = STUDIO): ReturnType<HostPort["chooseStudioFolder"]> {
  uxp.controls.answerPicker([path]);
  return as("settings").chooseStudioFolder(new AbortController().signal);
}

/** The policy of a post house, with what a test wants it to say. */
export function policy(says: Partial<Policy> = {}): Policy {
  return { format: "trimbin-policy/1", studio: { name: "Nord", contact: "it@nord.example" }, ...says };
}

/** A file of the plugin's data. */
export function inData(path: string): string {
  return `${FOLDERS.data}/${path}`;
}

/** A file beside the plugin. */
export function besidePlugin(path: string): string {
  return `${FOLDERS.plugin}/${path}`;
}

function asText(policyOrText: Policy | string): string {
  return typeof policyOrText === "string" ? policyOrText : JSON.stringify(policyOrText);
}
