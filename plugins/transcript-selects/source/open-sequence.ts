import type { HostPort } from "../../../shared/host/host-port";
import { findSequence } from "../../../shared/project/find-in-project";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";

/** The sequence that is open, by names only: effects are not read. Null where none is. */
export async function readOpenSequence(host: HostPort, signal: AbortSignal): Promise<SequenceSnapshot | null> {
  const read = await host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, signal);
  if (!read.ok || read.value.activeSequenceGuid === null) return null;
  return findSequence(read.value, read.value.activeSequenceGuid) ?? null;
}
