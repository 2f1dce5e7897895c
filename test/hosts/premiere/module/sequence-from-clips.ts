import { placeClip, planPlacement } from "../edits/place-clip";
import { hostError } from "../host/host-errors";
import type { SimulatedHost } from "../host/simulated-host";
import { findClip, sequenceEnd } from "../state/find-in-state";
import type { SequenceState } from "../state/project-state";
import { DEFAULT_FORMAT, emptySequence } from "./new-sequence";

/** A sequence in the format of the first clip's media, with the clips one after the other on the first tracks. */
export function sequenceFromClips(host: SimulatedHost, name: string, clipIds: readonly string[]): SequenceState {
  const media = findClip(host.state, clipIds[0] ?? "")?.media;
  const format = media?.hasVideo ? { frameRate: media.frameRate, widthPx: media.widthPx, heightPx: media.heightPx } : DEFAULT_FORMAT;
  return clipIds.reduce((sequence, id) => {
    const clip = findClip(host.state, id);
    const ids = [host.newId(), host.newId(), host.newId(), host.newId()] as const;
    const placement = clip && planPlacement(host.state, clip, sequence, sequenceEnd(sequence), { video: 0, audio: 0 }, ids);
    if (!placement) throw hostError("invalidParameter");
    return placeClip(sequence, placement, "overwrite");
  }, emptySequence(host.newId(), host.newId(), name, format));
}
