import type { HostDescription, HostPort } from "../../../shared/host/host-port";
import { clipsOf } from "../../../shared/project/find-in-project";

/** Names of people, projects and media that are known here, only so that no page shows them. */
export async function namesToHide(host: HostPort, { settings }: HostDescription, signal: AbortSignal): Promise<readonly string[]> {
  const { person, studioFolder, policy } = settings;
  const studio = policy.kind === "in-force" ? [policy.policy.studio.name, policy.policy.studio.contact] : [];
  const read = await host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, signal);
  const open = read.ok ? [read.value.project.name, ...read.value.sequences.flatMap((sequence) => [sequence.name, ...clipsOf(sequence).map(({ name }) => name)])] : [];
  return [...new Set([person.value, studioFolder.value ?? "", ...studio, ...open])];
}
