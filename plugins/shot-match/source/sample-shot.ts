import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { sampleTimes } from "../../../shared/color/sample-times";
import type { ShotSample } from "../../../shared/color/shot-sample";
import type { EncodedFrame, HostPort, ReadScope } from "../../../shared/host/host-port";
import type { HostApp } from "../../../shared/host/host-profile";
import type { HostProblem } from "../../../shared/host/host-problem";
import type { DecodeFrame } from "../../../shared/panel/decode-frame";
import { findSequence } from "../../../shared/project/find-in-project";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { Ticks } from "../../../shared/time/ticks";
import { formatTimecode } from "../../../shared/time/timecode";
import type { Hero } from "./hero";
import type { Shot } from "./match-source";
import { ownSight, whyNoOwnSight } from "./own-sight";
import { say } from "../../../shared/words/say";

/** How shots are looked at: a host that renders frames, its kind, and a decoder. */
export type Eyes = { readonly host: HostPort; readonly app: HostApp; readonly decodeFrame: DecodeFrame };

/** A shot as it was seen. */
export type SeenShot = {
  readonly sample: ShotSample;
  readonly times: readonly Ticks[];
  readonly middle: RgbaImage;
  /** Without what lies over and under it, and the steps in Edit > Undo that it took; null where it was seen in its sequence. */
  readonly alone: { readonly undoSteps: number } | null;
};

/** Why a shot was not seen: `why` is a clause about the shot; or the host stood in the way. */
export type SightProblem = { readonly kind: "unseen"; readonly why: string } | { readonly kind: "host"; readonly problem: HostProblem };

/** Longer side of a sampled frame: enough for the match, small enough for the bridge. */
export const SAMPLE_PX = 256;

/** Up to three frames of a shot, where it is seen and nothing else. */
export async function sampleShot(eyes: Eyes, sequence: SequenceSnapshot, shot: Shot, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
  const unseen = whyNoOwnSight(sequence, shot.clip, eyes.app);
  if (unseen !== null) return fail({ kind: "unseen", why: unseen });
  const times = sampleTimes(shot.clip.range, sequence.frameRate, ownSight(sequence, shot.clip));
  return grabFrames(eyes, sequence, times, signal);
}

/** Up to three frames of the reference: of a shot of this sequence, or of the whole length of another one. */
export async function sampleHero(eyes: Eyes, sequence: SequenceSnapshot, { from }: Hero, signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
  if (from.kind === "shot") return sampleShot(eyes, sequence, from.shot, signal);
  const scope: ReadScope = { sequence: { kind: "guid", guid: from.guid }, effectsOf: "none", params: [], markersOfItems: [] };
  const read = await eyes.host.readProject(scope, signal);
  if (!read.ok && !isGone(read.problem)) return fail({ kind: "host", problem: read.problem });
  const other = read.ok ? findSequence(read.value, from.guid) : undefined;
  if (!other) return fail({ kind: "unseen", why: say`it is no longer in this project` });
  const whole = { start: 0n, end: other.end };
  return grabFrames(eyes, other, sampleTimes(whole, other.frameRate, [whole]), signal);
}

function isGone({ kind }: HostProblem): boolean {
  return kind === "sequence-gone" || kind === "composition-gone";
}

/** The frames of a sequence at these moments, one after the other. */
export async function grabFrames(eyes: Eyes, sequence: SequenceSnapshot, times: readonly Ticks[], signal: AbortSignal): Promise<Result<SeenShot, SightProblem>> {
  const frames: RgbaImage[] = [];
  for (const at of times) {
    const frame = await grabFrame(eyes, sequence, at, signal);
    if (!frame.ok) return fail({ kind: "host", problem: frame.problem });
    frames.push(frame.value);
  }
  return seenShot(frames, times, null);
}

/** What these frames show of a shot; where there are none, it is not seen. */
export function seenShot(frames: readonly RgbaImage[], times: readonly Ticks[], alone: SeenShot["alone"]): Result<SeenShot, SightProblem> {
  const middle = frames[Math.floor(frames.length / 2)];
  if (!middle) return fail({ kind: "unseen", why: say`no whole frame of it can be seen` });
  return succeed({ sample: { frames }, times, middle, alone });
}

async function grabFrame(eyes: Eyes, sequence: SequenceSnapshot, at: Ticks, signal: AbortSignal): Promise<Result<RgbaImage, HostProblem>> {
  if (signal.aborted) return fail({ kind: "cancelled" });
  const encoded = await eyes.host.grabFrame({ sequenceGuid: sequence.guid, at, maxWidthPx: SAMPLE_PX, maxHeightPx: SAMPLE_PX }, signal);
  return encoded.ok ? decodeGrabbed(eyes, sequence, encoded.value) : encoded;
}

/** The pixels of a frame that came from the host. */
export async function decodeGrabbed({ decodeFrame }: Eyes, sequence: SequenceSnapshot, encoded: EncodedFrame): Promise<Result<RgbaImage, HostProblem>> {
  try {
    return succeed(await decodeFrame(encoded));
  } catch (error) {
    // Decoders tell a damaged picture by throwing; to us that is an expected outcome.
    const timecode = formatTimecode(encoded.at + sequence.zeroPoint, sequence.frameRate, sequence.counting);
    return fail({ kind: "frame-damaged", at: timecode, detail: error instanceof Error ? error.message : String(error) });
  }
}
