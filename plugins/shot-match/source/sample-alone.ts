import { fail, type Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { sampleTimes } from "../../../shared/color/sample-times";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { Shot } from "./match-source";
import { decodeGrabbed, SAMPLE_PX, seenShot, type Eyes, type SeenShot, type SightProblem } from "./sample-shot";
import { say } from "../../../shared/words/say";

/** Up to three frames of a shot without what lies over and under it, wherever others cover it or show with it. The host is set up for them and put back: both are steps in Edit > Undo, to be announced beforehand. */
export async function sampleAlone(eyes: Eyes, projectGuid: string, sequence: SequenceSnapshot, { clip }: Shot, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
  const times = sampleTimes(clip.range, sequence.frameRate, [clip.range]);
  if (times.length === 0) return fail({ kind: "unseen", why: say`no whole frame of it can be seen` });
  if (signal.aborted) return fail({ kind: "host", problem: { kind: "cancelled" } });
  const grabbed = await eyes.host.grabClipAlone({ projectGuid, clip: clip.ref, times, maxWidthPx: SAMPLE_PX, maxHeightPx: SAMPLE_PX }, signal);
  if (!grabbed.ok) return fail({ kind: "host", problem: grabbed.problem });
  const frames: RgbaImage[] = [];
  for (const encoded of grabbed.value.frames) {
    const frame = await decodeGrabbed(eyes, sequence, encoded);
    if (!frame.ok) return fail({ kind: "host", problem: frame.problem });
    frames.push(frame.value);
  }
  return seenShot(frames, times, { undoSteps: grabbed.value.undoSteps.length });
}
