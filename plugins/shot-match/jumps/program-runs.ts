import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { HostApp } from "../../../shared/host/host-profile";
import { frameAt, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import type { TickRange } from "../../../shared/time/tick-range";
import type { Ticks } from "../../../shared/time/ticks";
import type { Shot } from "../source/match-source";
import { clipSight, whyUnseen } from "../../../shared/panel/clip-sight";

/** A part of a shot that is seen without a break; a shot with another on top of its middle has two. */
export type ProgramPart = { readonly key: string; readonly shot: Shot; readonly range: TickRange };

/** How far from a cut its picture is taken, so that a short dissolve does not blend the other shot into it. */
const INSET_FRAMES = 3;

/**
 * What the program shows, in runs of parts that are cut to each other; a gap begins another run.
 *
 *     V2        |--B--|
 *     V1  |--------A--------|     |--C--|     ->   [A B A] [C]
 */
export function programRuns(sequence: SequenceSnapshot, shots: readonly Shot[], app: HostApp): ProgramPart[][] {
  const parts = shots
    .filter((shot) => whyUnseen(sequence, shot.clip, app) === null)
    .flatMap((shot) => clipSight(sequence, shot.clip).visible.map((range, index): ProgramPart => ({ key: `${shot.key} ${index}`, shot, range })))
    .sort((one, other) => (one.range.start < other.range.start ? -1 : 1));
  const runs: ProgramPart[][] = [];
  let last: ProgramPart | null = null;
  for (const part of parts) {
    if (last && last.range.end === part.range.start) runs[runs.length - 1]!.push(part);
    else runs.push([part]);
    last = part;
  }
  return runs;
}

/** The two moments near the ends of a part, the earlier first; one where it is that short, none where no whole frame is seen. */
export function endTimes({ start, end }: TickRange, rate: FrameRate): Ticks[] {
  const touched = frameAt(start, rate);
  const first = frameStart(touched, rate) < start ? touched + 1 : touched;
  const last = frameAt(end, rate) - 1;
  if (last < first) return [];
  const inset = Math.min(INSET_FRAMES, Math.floor((last - first) / 2));
  return [...new Set([first + inset, last - inset])].map((frame) => frameStart(frame, rate));
}
