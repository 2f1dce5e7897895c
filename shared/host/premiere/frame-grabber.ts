import type { Sequence } from "@adobe/premierepro";
import { fail, succeed, type Result } from "../../basics/result";
import { formatTimecode } from "../../time/timecode";
import { frameRateFromTicksPerFrame } from "../../time/frame-rate";
import { parseTicks } from "../../time/ticks";
import type { EncodedFrame, FrameRequest } from "../host-port";
import type { HostProblem } from "../host-problem";
import type { FrameFormat } from "../host-profile";
import { toBase64 } from "../base64";
import type { FrameFolder } from "../frames/frame-folder";
import { fitFrame, type PixelSize } from "../frames/frame-size";
import { attempt, HostStop } from "../host-stop";
import { fromHostTime, toHostTime } from "./host-values";
import { activeProject, sequenceByGuid } from "./live-project";
import type { PremiereContext } from "./premiere-context";
import { withinTime } from "../within-time";

/** The slowest export published took 8.4 s; a host that needs this long has lost it. */
const EXPORT_TIMEOUT_MS = 60_000;

/** Grabs frames, strictly one after the other: exports at the same time disturb each other. */
export class FrameGrabber {
  private last: Promise<unknown> = Promise.resolve();
  /** The format that worked last is tried first: a build that lacks one lacks it every time. */
  private works: FrameFormat | null = null;

  constructor(
    private readonly context: PremiereContext,
    private readonly folder: FrameFolder,
  ) {}

  /** One frame as the host renders it now. */
  grab(request: FrameRequest, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>> {
    const mine = this.last.then(() => this.grabNow(request, signal));
    this.last = mine;
    return mine;
  }

  private async grabNow(request: FrameRequest, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>> {
    if (signal.aborted) return fail({ kind: "cancelled" });
    const grabbed = await attempt("exporting a frame", async () => {
      const sequence = await this.sequence(request.sequenceGuid);
      await this.folder.clear();
      return this.tryFormats(sequence, request, signal);
    });
    await attempt("deleting the frame", () => this.folder.clear());
    return grabbed.ok ? grabbed.value : grabbed;
  }

  private async tryFormats(sequence: Sequence, request: FrameRequest, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>> {
    const rate = frameRateFromTicksPerFrame(parseTicks(String(await sequence.getTimebase())));
    const at = formatTimecode(request.at + fromHostTime(await sequence.getZeroPoint()), rate);
    const frame = await sequence.getFrameSize();
    const size = fitFrame({ widthPx: frame.width, heightPx: frame.height }, { widthPx: request.maxWidthPx, heightPx: request.maxHeightPx });
    const { formats } = this.context.profile.frames;
    const inOrder = this.works ? [this.works, ...formats.filter((format) => format !== this.works)] : formats;
    let worst: HostProblem | null = null;
    for (const format of inOrder) {
      const result = await this.export(sequence, request, format, size, at, signal);
      if (result.ok) this.works = format;
      if (result.ok || isFinal(result.problem)) return result;
      // A refusal says less than a file that came out wrong.
      if (!worst || worst.kind === "host-refused") worst = result.problem;
    }
    return fail((await this.folder.isFull()) ? { kind: "disk-full", during: `the frame at ${at}` } : (worst ?? { kind: "unsupported", what: "export frames in a format we read", advice: "Update the host." }));
  }

  private async export(
    sequence: Sequence,
    request: FrameRequest,
    format: FrameFormat,
    size: PixelSize,
    at: string,
    signal: AbortSignal,
  ): Promise<Result<EncodedFrame, HostProblem>> {
    const { ppro, clock, profile } = this.context;
    const during = `the frame at ${at}`;
    const name = this.folder.nextName();
    const started = clock.now();
    const asked = await attempt(during, async () => {
      const time = toHostTime(ppro, request.at);
      const path = await this.folder.nativePath();
      const exported = ppro.Exporter.exportSequenceFrame(sequence, time, `${name}.${format}`, path, size.widthPx, size.heightPx);
      return withinTime(clock, EXPORT_TIMEOUT_MS, during, exported);
    });
    if (!asked.ok) return asked;
    if (asked.value === false) return fail({ kind: "host-refused", during, message: "it answered no." });

    const { fileTimeoutMs, pollMs } = profile.frames;
    const file = await this.folder.wait(name, format, { timeoutMs: fileTimeoutMs, pollMs }, signal);
    if (file.kind === "missing") return fail({ kind: "frame-missing", at, waitedMs: clock.now() - started });
    if (file.kind === "damaged") return fail({ kind: "frame-damaged", at, detail: file.detail });
    const { widthPx, heightPx } = file;
    if (widthPx !== size.widthPx || heightPx !== size.heightPx) {
      return fail({ kind: "frame-wrong-size", at, expected: `${size.widthPx}x${size.heightPx}`, found: `${widthPx}x${heightPx}` });
    }
    return succeed({ at: request.at, format, widthPx, heightPx, base64: toBase64(file.bytes) });
  }

  private async sequence(guid: string): Promise<Sequence> {
    const project = await activeProject(this.context.ppro);
    if (!project) throw new HostStop({ kind: "no-project" });
    const sequence = await sequenceByGuid(project, guid);
    if (!sequence) throw new HostStop({ kind: "sequence-gone", name: null });
    return sequence;
  }
}

/** Another format will not help against these. */
function isFinal(problem: HostProblem): boolean {
  return problem.kind === "disk-full" || problem.kind === "cancelled" || problem.kind === "timed-out" || problem.kind === "frame-wrong-size";
}
