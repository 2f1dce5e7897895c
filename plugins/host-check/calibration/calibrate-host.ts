import { fail, succeed, type Result } from "../../../shared/basics/result";
import { calibrateResponse, type Calibration, type CalibrationProblem, type CalibrationProgress } from "../../../shared/color/response/calibrate-response";
import { calibrationChart } from "../../../shared/color/response/calibration-chart";
import { RESPONSE_PROFILE_FILE, type HostRelease } from "../../../shared/color/response/response-profile";
import type { HostPort } from "../../../shared/host/host-port";
import type { HostProblem } from "../../../shared/host/host-problem";
import type { LumetriAddresses } from "../../../shared/host/host-profile";
import type { DecodeFrame } from "../../../shared/panel/decode-frame";
import { nextTurn } from "../../../shared/basics/next-turn";
import { ChartBench, type BenchProblem } from "./chart-bench";
import type { EncodePng } from "./encode-chart";
import type { RenderMemory } from "./render-memory";

/** What a calibration works with. */
export type CalibrationTools = {
  readonly host: HostPort;
  readonly decodeFrame: DecodeFrame;
  readonly encodePng: EncodePng;
  readonly lumetri: LumetriAddresses;
  readonly release: HostRelease;
  /** Frames of an earlier try in this session. */
  readonly memory: RenderMemory;
  readonly now: () => Date;
};

/** A frame that could not be had, or not be read as a picture. */
export type FrameProblem = BenchProblem | { readonly kind: "undecodable"; readonly words: string };

/** Why there is no response profile. `scratchLeft`: the scratch project is still there, for this reason. */
export type NoCalibration = { readonly problem: CalibrationProblem<FrameProblem> | { readonly kind: "no-scratch"; readonly problem: HostProblem } | { readonly kind: "not-kept"; readonly problem: HostProblem }; readonly scratchLeft: HostProblem | null };

/** A calibration that passed and was kept; the scratch project may all the same have stayed. */
export type Calibrated = { readonly calibration: Calibration; readonly scratchLeft: HostProblem | null };

/**
 * Renders the chart through every slider in a scratch project, and keeps the response profile where the panels read it, only if it passes its own judgement.
 * However it ends, the scratch project is closed; cancelled renders are remembered for the next try.
 */
export async function calibrateHost(tools: CalibrationTools, onProgress: (progress: CalibrationProgress) => void, signal: AbortSignal): Promise<Result<Calibrated, NoCalibration>> {
  const { host, memory } = tools;
  const chart = calibrationChart();
  const chartBase64 = await tools.encodePng(chart);
  const scratch = await host.openScratch({ chartBase64, widthPx: chart.widthPx, heightPx: chart.heightPx }, signal);
  if (!scratch.ok) return fail({ problem: { kind: "no-scratch", problem: scratch.problem }, scratchLeft: null });
  const bench = await ChartBench.open(host, scratch.value, tools.lumetri, signal);
  const measured = bench.ok ? await measure(tools, bench.value, onProgress, signal) : fail<CalibrationProblem<FrameProblem>>({ kind: "render-failed", problem: bench.problem });
  // Not the signal of the job: a cancelled calibration closes its project too.
  const closed = await host.closeScratch(new AbortController().signal);
  const scratchLeft = closed.ok ? null : closed.problem;
  if (!measured.ok) {
    if (measured.problem.kind !== "cancelled" && measured.problem.kind !== "render-failed") memory.forget();
    return fail({ problem: measured.problem, scratchLeft });
  }
  memory.forget();
  const kept = await host.saveFile({ to: { kind: "data", name: RESPONSE_PROFILE_FILE }, text: JSON.stringify(measured.value.profile) }, signal);
  return kept.ok ? succeed({ calibration: measured.value, scratchLeft }) : fail({ problem: { kind: "not-kept", problem: kept.problem }, scratchLeft });
}

function measure({ decodeFrame, memory, release, now }: CalibrationTools, bench: ChartBench, onProgress: (progress: CalibrationProgress) => void, signal: AbortSignal): Promise<Result<Calibration, CalibrationProblem<FrameProblem>>> {
  return calibrateResponse<FrameProblem>(
    {
      host: release,
      measuredAt: now().toISOString(),
      render: async (correction, stop) => {
        const remembered = memory.recall(correction);
        const frame = remembered ? succeed(remembered) : await bench.frame(correction, stop);
        if (!frame.ok) return frame;
        memory.keep(correction, frame.value);
        await nextTurn();
        try {
          return succeed(await decodeFrame(frame.value));
        } catch (error) {
          return fail({ kind: "undecodable", words: error instanceof Error ? error.message : String(error) });
        }
      },
    },
    onProgress,
    signal,
  );
}
