import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { EncodedFrame, FrameRequest } from "../../../shared/host/host-port";
import type { HostProblem } from "../../../shared/host/host-problem";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { formatTimecode } from "../../../shared/time/timecode";
import type { Ticks } from "../../../shared/time/ticks";
import type { PanelTools } from "../panel-tools";

type FrameWanted = { readonly sequence: SequenceSnapshot; readonly at: Ticks; readonly maxPx: number };

/** A frame of the sequence as the host renders it now, fitted into a square of `maxPx`. */
export async function grabFrame(tools: Pick<PanelTools, "host" | "decodeFrame">, wanted: FrameWanted, signal: AbortSignal): Promise<Result<RgbaImage, HostProblem>> {
  const encoded = await tools.host.grabFrame(frameRequest(wanted), signal);
  return encoded.ok ? decodeGrabbed(tools, wanted.sequence, encoded.value) : encoded;
}

/** What the host is asked for. */
export function frameRequest({ sequence, at, maxPx }: FrameWanted): FrameRequest {
  return { sequenceGuid: sequence.guid, at, maxWidthPx: maxPx, maxHeightPx: maxPx };
}

/** The pixels of a frame that came from the host. */
export async function decodeGrabbed({ decodeFrame }: Pick<PanelTools, "decodeFrame">, sequence: SequenceSnapshot, frame: EncodedFrame): Promise<Result<RgbaImage, HostProblem>> {
  try {
    return succeed(await decodeFrame(frame));
  } catch (error) {
    // Decoders tell a damaged picture by throwing; to us that is an expected outcome.
    return fail({ kind: "frame-damaged", at: timecodeIn(sequence, frame.at), detail: error instanceof Error ? error.message : String(error) });
  }
}

/** As the timeline of the sequence shows this moment. */
export function timecodeIn(sequence: SequenceSnapshot, at: Ticks): string {
  return formatTimecode(at + sequence.zeroPoint, sequence.frameRate, sequence.counting);
}
