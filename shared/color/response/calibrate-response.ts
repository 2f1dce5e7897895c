import type { RgbaImage } from "../../basics/rgba-image";
import { fail, succeed, type Result } from "../../basics/result";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, type BasicCorrection, type BasicSlider } from "../sliders/basic-correction";
import { CHART_BYTES } from "./calibration-chart";
import { learnArrangement, type Combination } from "./learn-arrangement";
import { measuredTable } from "./measured-table";
import { CALIBRATION_RENDERS, JUDGING_COMBINATIONS, probe, probedPositions, TEACHING_COMBINATIONS } from "./probe-plan";
import { readChart, type ChartProblem, type ChartReading } from "./read-chart";
import { responseAccuracy } from "./response-accuracy";
import { bySlider, transformsOf } from "./response-model";
import { tablesOf, type HostRelease, type ProfileAccuracy, type ResponseProfile } from "./response-profile";
import { tableToText } from "./table-text";

/** A host that shows the calibration chart under slider positions; `RenderProblem` is what it says when it cannot. */
export type CalibrationRequest<RenderProblem> = {
  readonly host: HostRelease;
  /** ISO 8601; the engine knows no clock. */
  readonly measuredAt: string;
  readonly render: (correction: BasicCorrection, signal: AbortSignal) => Promise<Result<RgbaImage, RenderProblem>>;
};

/** What a calibration found; sliders that did nothing may sit at another address in this host, and a fit will leave them alone. */
export type Calibration = { readonly profile: ResponseProfile; readonly idleSliders: readonly BasicSlider[] };

/** Why there is no profile. */
export type CalibrationProblem<RenderProblem> =
  | { readonly kind: "cancelled" }
  | { readonly kind: "render-failed"; readonly problem: RenderProblem }
  | { readonly kind: "unreadable-chart"; readonly problem: ChartProblem }
  /** At neutral the host already shows other colours than the chart's, by so many bytes in the mean: colour management, another effect, another clip. */
  | { readonly kind: "neutral-changes-colors"; readonly bytes: number }
  | { readonly kind: "sliders-ignored" }
  /** Neutral again at the end is not what it was at the start: the host hands out old frames, or something else changed. */
  | { readonly kind: "not-repeatable"; readonly bytes: number }
  /** The model doesn't predict combinations well enough to be better than nothing. */
  | { readonly kind: "too-inaccurate"; readonly accuracy: ProfileAccuracy };

/** Renders done so far, of how many. */
export type CalibrationProgress = { readonly done: number; readonly of: number };

/** Mean difference at neutral that eight bits and a codec explain, in bytes. */
const MOST_AT_NEUTRAL = 1.5;
/** A frame this far from the chart in the mean, in bytes, is no chart with changed colours: a stop of exposure makes about half of it. */
const OTHER_PICTURE = 50;
/** A slider at its ends that moves no patch by more than this many bytes does nothing. */
const IDLE = 3;
/** The mean CIEDE2000 over judging combinations that the built-in approximation has on hosts it was not made for: a calibration must be better than that. */
const MOST_ERROR = 4;
/** Every so many colours of the chart are enough to learn an order from. */
const LEARNING_STRIDE = 11;

/**
 * Renders the chart through CALIBRATION_RENDERS (78) slider positions, one after the other, and makes a profile of it: each slider alone at six to eight positions, twelve combinations to learn
 * how sliders act together and eight to judge by. Stops between renders when cancelled.
 */
export async function calibrateResponse<RenderProblem>(
  request: CalibrationRequest<RenderProblem>,
  onProgress: (progress: CalibrationProgress) => void,
  signal: AbortSignal,
): Promise<Result<Calibration, CalibrationProblem<RenderProblem>>> {
  const read = chartReader(request, onProgress, signal);
  const start = await read([NEUTRAL_CORRECTION]);
  if (!start.ok) return start;
  const neutral = start.value[0]!;
  const atNeutral = meanBytes(neutral, CHART_COLORS_SHOWN);
  if (atNeutral > OTHER_PICTURE) return fail({ kind: "unreadable-chart", problem: { kind: "not-the-chart" } });
  if (atNeutral > MOST_AT_NEUTRAL) return fail({ kind: "neutral-changes-colors", bytes: atNeutral });

  const probes = BASIC_SLIDERS.flatMap((slider) => probedPositions(slider).map((position) => ({ slider, correction: probe(slider, position) })));
  const alone = await read(probes.map(({ correction }) => correction));
  if (!alone.ok) return alone;
  const readingsOf = (slider: BasicSlider): ChartReading[] => alone.value.filter((_, index) => probes[index]!.slider === slider);
  const idleSliders = BASIC_SLIDERS.filter((slider) => readingsOf(slider).every((reading) => mostBytes(reading, neutral) <= IDLE));
  if (idleSliders.length === BASIC_SLIDERS.length) return fail({ kind: "sliders-ignored" });

  const together = await read([...TEACHING_COMBINATIONS, ...JUDGING_COMBINATIONS, NEUTRAL_CORRECTION]);
  if (!together.ok) return together;
  const drift = meanBytes(together.value[together.value.length - 1]!, neutral);
  if (drift > MOST_AT_NEUTRAL) return fail({ kind: "not-repeatable", bytes: drift });

  const sliders = bySlider((slider) => ({ positions: probedPositions(slider), tables: readingsOf(slider).map((reading) => tableToText(measuredTable(reading))) }));
  const measured = bySlider((slider) => tablesOf(slider, sliders[slider]));
  const arrangement = learnArrangement(measured, TEACHING_COMBINATIONS.map((correction, index) => combinationOf(correction, together.value[index]!)));
  const accuracy = responseAccuracy(transformsOf(measured, arrangement), JUDGING_COMBINATIONS, together.value.slice(TEACHING_COMBINATIONS.length));
  if (!(accuracy.mean <= MOST_ERROR)) return fail({ kind: "too-inaccurate", accuracy });
  const { host, measuredAt } = request;
  return succeed({ profile: { format: "trimbin-response/1", host, measuredAt, sliders, ...arrangement, accuracy }, idleSliders });
}

/** Renders and reads the chart under one correction after the other, until one fails. */
function chartReader<RenderProblem>({ render }: CalibrationRequest<RenderProblem>, onProgress: (progress: CalibrationProgress) => void, signal: AbortSignal) {
  let done = 0;
  return async (corrections: readonly BasicCorrection[]): Promise<Result<readonly ChartReading[], CalibrationProblem<RenderProblem>>> => {
    const readings: ChartReading[] = [];
    for (const correction of corrections) {
      if (signal.aborted) return fail({ kind: "cancelled" });
      const frame = await render(correction, signal);
      if (signal.aborted) return fail({ kind: "cancelled" });
      if (!frame.ok) return fail({ kind: "render-failed", problem: frame.problem });
      const reading = readChart(frame.value);
      if (!reading.ok) return fail({ kind: "unreadable-chart", problem: reading.problem });
      readings.push(reading.value);
      onProgress({ done: ++done, of: CALIBRATION_RENDERS });
    }
    return succeed(readings);
  };
}

const CHART_COLORS_SHOWN = Float64Array.from(CHART_BYTES, (byte) => byte / 255);

function combinationOf(correction: BasicCorrection, reading: ChartReading): Combination {
  const isChosen = (_: number, at: number): boolean => Math.floor(at / 3) % LEARNING_STRIDE === 0;
  return { correction, before: CHART_COLORS_SHOWN.filter(isChosen), after: reading.filter(isChosen) };
}

function meanBytes(one: ChartReading, other: ChartReading): number {
  return (255 * one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0)) / one.length;
}

function mostBytes(one: ChartReading, other: ChartReading): number {
  return 255 * one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at]!)), 0);
}
