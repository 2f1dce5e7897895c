import { markerOwnerKey, type MarkerOwnerRef } from "../../project/references";
import type { MarkerSnapshot } from "../../project/project-snapshot";
import { TICKS_PER_SECOND } from "../../time/ticks";
import type { MarkerProposal } from "./marker-proposal";
import { say } from "../../words/say";

/** Hosts count in floating-point seconds: markers closer than this stand at one moment. */
const ONE_MOMENT = TICKS_PER_SECOND / 1000n;

/**
 * Refuses what is marked already, and what would stand at the moment of another marker: After Effects keeps markers as keyframes, so there the
 * later one replaces the earlier one (its scripting guide's setValueAtTime; simulated). Where two proposals clash the first stays.
 */
export function withoutClashes(lines: readonly MarkerProposal[], markersOf: (owner: MarkerOwnerRef) => readonly MarkerSnapshot[]): MarkerProposal[] {
  const taken = new Map<string, MarkerSnapshot[]>();
  return lines.map((line) => {
    if (line.refusal !== null) return line;
    const key = markerOwnerKey(line.on);
    const known = taken.get(key) ?? [...markersOf(line.on)];
    taken.set(key, known);
    const clash = known.find((marker) => isOneMoment(marker, line.marker));
    if (!clash) known.push(line.marker);
    return clash ? { ...line, refusal: clash.name === line.marker.name && clash.comments === line.marker.comments ? say`it is marked already` : say`another marker stands there, and there is room for one` } : line;
  });
}

function isOneMoment(a: MarkerSnapshot, b: MarkerSnapshot): boolean {
  const apart = a.start - b.start;
  return apart < ONE_MOMENT && -apart < ONE_MOMENT;
}
