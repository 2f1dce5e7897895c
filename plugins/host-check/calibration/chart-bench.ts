import { fail, succeed, type Result } from "../../../shared/basics/result";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { Scratch } from "../../../shared/host/check-port";
import type { EncodedFrame, HostPort } from "../../../shared/host/host-port";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import type { LumetriAddresses } from "../../../shared/host/host-profile";
import { clipKey } from "../../../shared/project/references";
import { findClip } from "../../../shared/project/find-in-project";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import { lumetriOnChart, sliderMoves } from "./slider-moves";

/** Half the chart's size: patches are still six pixels wide, and frames come sooner. */
const FRAME_WIDTH_PX = 480;
const FRAME_HEIGHT_PX = 270;

/** Why the chart was not shown: the host's own problem, or a receipt that says that the sliders did not go where they should. */
export type BenchProblem = { readonly kind: "host"; readonly problem: HostProblem } | { readonly kind: "not-moved"; readonly words: string };

/** The chart in a scratch project with a Lumetri on it. */
export class ChartBench {
  private shown: BasicCorrection = NEUTRAL_CORRECTION;

  private constructor(
    private readonly host: HostPort,
    private readonly scratch: Scratch,
    private readonly lumetri: LumetriAddresses,
    private readonly occurrence: number,
  ) {}

  /** Puts Lumetri on the scratch project's clip, neutral. */
  static async open(host: HostPort, scratch: Scratch, lumetri: LumetriAddresses, signal: AbortSignal): Promise<Result<ChartBench, BenchProblem>> {
    const { clip, sequenceGuid } = scratch;
    const read = await host.readProject({ sequence: { kind: "guid", guid: sequenceGuid }, effectsOf: { clipKeys: [clipKey(clip)] }, params: [], markersOfItems: [] }, signal);
    if (!read.ok) return fail({ kind: "host", problem: read.problem });
    const effects = findClip(read.value, clip)?.effects ?? [];
    const occurrence = effects.filter(({ matchName }) => matchName === lumetri.matchName).length;
    const bench = new ChartBench(host, scratch, lumetri, occurrence);
    const added = await bench.commit(lumetriOnChart(clip, lumetri, effects.length, occurrence), signal);
    return added.ok ? succeed(bench) : added;
  }

  /** Moves the sliders and takes the host's frame of the chart. */
  async frame(correction: BasicCorrection, signal: AbortSignal): Promise<Result<EncodedFrame, BenchProblem>> {
    const { clip, sequenceGuid } = this.scratch;
    const moves = sliderMoves(clip, this.lumetri, this.occurrence, this.shown, correction);
    const moved = moves ? await this.commit(moves, signal) : succeed(null);
    if (!moved.ok) return moved;
    this.shown = correction;
    const frame = await this.host.grabFrame({ sequenceGuid, at: clip.start, maxWidthPx: FRAME_WIDTH_PX, maxHeightPx: FRAME_HEIGHT_PX }, signal);
    return frame.ok ? frame : fail({ kind: "host", problem: frame.problem });
  }

  private async commit(plan: EditPlan, signal: AbortSignal): Promise<Result<null, BenchProblem>> {
    const done = await this.host.commit({ projectGuid: this.scratch.projectGuid, plan, reverts: null }, () => undefined, signal);
    if (!done.ok) return fail({ kind: "host", problem: done.problem });
    if (done.value.outcome.kind === "applied") return succeed(null);
    return fail({ kind: "not-moved", words: describeFailure(done.value)?.happened ?? describeProblem({ kind: "cancelled" }).happened });
  }
}
