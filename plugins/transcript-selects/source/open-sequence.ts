import type { HostPort } from "../../../shared/host/host-port";
import type { HostAbilities } from "../../../shared/host/host-profile";
import { clipsOf, findSequence } from "../../../shared/project/find-in-project";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";

/** The sequence that is open, by names only: effects are not read. With the markers of its footage where the host keeps those on the timeline. Null where none is open. */
export async function readOpenSequence(host: HostPort, { clipMarkers }: HostAbilities, signal: AbortSignal): Promise<SequenceSnapshot | null> {
  const sequence = await readActive(host, [], signal);
  if (!sequence || clipMarkers === "bin") return sequence;
  const footage = clipsOf(sequence).filter(({ mediaPath }) => mediaPath !== null);
  return footage.length === 0 ? sequence : await readActive(host, footage.map(({ ref }) => ref.mediaId), signal);
}

async function readActive(host: HostPort, markersOfItems: readonly string[], signal: AbortSignal): Promise<SequenceSnapshot | null> {
  const read = await host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems }, signal);
  if (!read.ok || read.value.activeSequenceGuid === null) return null;
  return findSequence(read.value, read.value.activeSequenceGuid) ?? null;
}
