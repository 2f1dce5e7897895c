import { fail, succeed, type Result } from "../../basics/result";
import { toBase64 } from "../base64";
import type { AwaitedFrame, FrameFolder } from "../frames/frame-folder";
import { fitFrame } from "../frames/frame-size";
import type { EncodedFrame, FrameRequest } from "../host-port";
import type { HostProblem } from "../host-problem";
import { attempt, HostStop, stopIfCancelled } from "../host-stop";
import { MAX_TEXT_TO_PAGE } from "../protocol/message-limits";
import type { Ticks } from "../../time/ticks";
import type { AfterEffectsContext } from "./after-effects-context";
import { askForFrame, settle, type BoxedCall, type Settled } from "./frame-call";
import { frameTime } from "./frame-time";
import { findComp } from "./live-project";
import { frameSizes, isFrameSize, type FrameSizes } from "./frame-sizes";

/** A host that says nothing for so long shows a dialog, or has lost the call. */
const SETTLE_TIMEOUT_MS = 60_000;

/** What a message needs beside a picture, in characters. */
const ENVELOPE = 4096;

/** A frame that the host was asked for. */
type Asked = { readonly name: string; readonly at: string; readonly started: number; readonly sizes: FrameSizes; readonly call: BoxedCall };

/** Grabs frames of compositions, strictly one after the other: calls at the same time were seen to lose files (ExtendScript, 26.3). */
export class FrameGrabber {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly context: AfterEffectsContext,
    private readonly folder: FrameFolder,
  ) {}

  /** One frame as the host renders it now. */
  grab(request: FrameRequest, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>> {
    const mine = this.last.then(() => this.grabNow(request, signal));
    this.last = mine;
    return mine;
  }

  /** Frames of a composition at these moments, for one answer: stops at the first that does not come, and where one message cannot hold them all. */
  async grabEach(of: Omit<FrameRequest, "at">, times: readonly Ticks[], signal: AbortSignal): Promise<Result<EncodedFrame[], HostProblem>> {
    const frames: EncodedFrame[] = [];
    for (const at of times) {
      const frame = await this.grab({ ...of, at }, signal);
      if (!frame.ok) return frame;
      frames.push(frame.value);
      if (frames.reduce((sum, { base64 }) => sum + base64.length + ENVELOPE, 0) > MAX_TEXT_TO_PAGE) return fail(tooLarge(`${times.length} frames so large to the panel at once`));
    }
    return succeed(frames);
  }

  private async grabNow(request: FrameRequest, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>> {
    if (signal.aborted) return fail({ kind: "cancelled" });
    const grabbed = await attempt("saving the frame", async () => {
      await this.folder.clear();
      const folder = await this.folder.nativePath();
      stopIfCancelled(signal);
      return this.receive(request, this.ask(request, folder), signal);
    });
    await attempt("deleting the frame", () => this.folder.clear());
    return grabbed.ok ? grabbed.value : grabbed;
  }

  /** Waits for nothing: what it finds of the host may be dead a moment later. */
  private ask(request: FrameRequest, folder: string): Asked {
    const { app, clock } = this.context;
    const comp = findComp(app, request.sequenceGuid);
    if (!comp) throw new HostStop({ kind: "composition-gone", name: null });
    const { seconds, timecode } = frameTime(comp, request.at);
    const name = this.folder.nextName();
    return { name, at: timecode, started: clock.now(), sizes: frameSizes(comp), call: askForFrame(comp, seconds, inNativeFolder(folder, `${name}.png`)) };
  }

  private async receive(request: FrameRequest, asked: Asked, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>> {
    const { clock, profile } = this.context;
    const settled = await settle(asked.call, clock, SETTLE_TIMEOUT_MS, signal);
    const timeoutMs = settled.kind === "settled" ? profile.frames.fileTimeoutMs : 0;
    const file = await this.folder.wait(asked.name, "png", { timeoutMs, pollMs: profile.frames.pollMs }, signal);
    if (file.kind === "arrived") return answer(request, asked, file);
    if (await this.folder.isFull()) return fail({ kind: "disk-full", during: `the frame at ${asked.at}` });
    return fail(problemOf(asked, settled, file, clock.now() - asked.started));
  }
}

function answer({ at, maxWidthPx, maxHeightPx }: FrameRequest, asked: Asked, file: Extract<AwaitedFrame, { kind: "arrived" }>): Result<EncodedFrame, HostProblem> {
  const { full } = asked.sizes;
  if (!isFrameSize(file, asked.sizes)) {
    return fail({ kind: "frame-wrong-size", at: asked.at, expected: `${full.widthPx}x${full.heightPx}`, found: `${file.widthPx}x${file.heightPx}` });
  }
  if (Math.ceil(file.bytes.length / 3) * 4 + ENVELOPE > MAX_TEXT_TO_PAGE) {
    return fail(tooLarge(`so large a frame to the panel (${Math.ceil(file.bytes.length / 1e6)} MB)`));
  }
  // The host writes frames of one size only: the file keeps it, and says how large it is meant to be seen.
  return succeed({ at, format: "png", ...fitFrame(file, { widthPx: maxWidthPx, heightPx: maxHeightPx }), base64: toBase64(file.bytes) });
}

function tooLarge(what: string): HostProblem {
  return { kind: "unsupported", what: `hand ${what}`, advice: "Put the composition into a smaller one, fitted to its size, and open that one." };
}

function problemOf({ at }: Asked, settled: Settled, file: Exclude<AwaitedFrame, { kind: "arrived" }>, waitedMs: number): HostProblem {
  if (settled.kind === "failed") return settled.problem;
  if (settled.kind === "never") return { kind: "timed-out", during: `the frame at ${at}`, afterMs: waitedMs };
  return file.kind === "damaged" ? { kind: "frame-damaged", at, detail: file.detail } : { kind: "frame-missing", at, waitedMs };
}

function inNativeFolder(folder: string, name: string): string {
  const isWindows = /^([A-Za-z]:|\\\\)/.test(folder);
  return `${folder}${isWindows ? "\\" : "/"}${name}`;
}
