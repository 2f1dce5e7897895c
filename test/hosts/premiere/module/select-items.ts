import { sequenceTarget } from "../host/handle-refs";
import type { SimulatedHost } from "../host/simulated-host";
import { HOST_CONSTANTS } from "./host-constants";

/** Makes these the selected track items of a sequence and tells listeners, whoever did it. */
export function selectItems(host: SimulatedHost, sequenceGuid: string, itemIds: readonly string[]): void {
  host.updateSession((session) => ({ ...session, selection: new Map(session.selection).set(sequenceGuid, itemIds) }));
  host.events.emit(sequenceTarget(sequenceGuid), HOST_CONSTANTS.SequenceEvent.SELECTION_CHANGED, () => sequenceEvent(host, sequenceGuid));
}

/** Makes this the active sequence and tells listeners. */
export function activateSequence(host: SimulatedHost, sequenceGuid: string): void {
  host.updateSession((session) => ({ ...session, activeSequenceGuid: sequenceGuid }));
  host.events.emit(sequenceTarget(sequenceGuid), HOST_CONSTANTS.SequenceEvent.ACTIVATED, () => sequenceEvent(host, sequenceGuid));
}

/** What sequence events carry (Adobe's sample: id and name). */
export function sequenceEvent(host: SimulatedHost, sequenceGuid: string): object {
  return { id: sequenceGuid, name: host.state.sequences.get(sequenceGuid)?.name ?? "" };
}
