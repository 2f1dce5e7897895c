import { parseArgs } from "node:util";
import { BUILT_IN_RESPONSE } from "../../shared/color/response/built-in-response";
import { calibrateResponse, type Calibration } from "../../shared/color/response/calibrate-response";
import { calibrationChart } from "../../shared/color/response/calibration-chart";
import { CALIBRATION_RENDERS } from "../../shared/color/response/probe-plan";
import { responseFromProfile } from "../../shared/color/response/response-profile";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../shared/color/sliders/basic-correction";
import { succeed } from "../../shared/basics/result";
import type { KnownResponse } from "../../test/hosts/picture/lumetri/color-maths";
import { entangledLumetri } from "../../test/hosts/picture/lumetri/entangled-lumetri";
import { filmLumetri } from "../../test/hosts/picture/lumetri/film-lumetri";
import { videoLumetri } from "../../test/hosts/picture/lumetri/video-lumetri";
import { frameOf } from "../../test/unit/color/painted-scene";
import { percentile } from "./match/percentile";
import { readPictures, type Picture } from "./match/read-pictures";
import { gradeTrial, type GradedPicture, type TrialErrors } from "./response/grade-trial";
import { MISMATCHES } from "./response/mismatches";

const TRUTHS = [filmLumetri, videoLumetri, entangledLumetri];

/** Grades that the host itself made: the fit can undo them nearly exactly, so what is left is the calibration's own error. */
const OWN_GRADES: readonly BasicCorrection[] = [
  { ...NEUTRAL_CORRECTION, temperature: 35, tint: -12, exposure: 0.6, contrast: 18 },
  { ...NEUTRAL_CORRECTION, temperature: -25, exposure: -0.5, highlights: -30, shadows: 25, saturation: 125, blacks: -10 },
];

/** Run: npm run bench -- response [--stills FOLDER]. Calibrates simulated hosts that the engine has never seen, and compares fits with those that know the host's maths. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { stills: { type: "string" } }, strict: false });
  const pictures = typeof values.stills === "string" ? await readPictures(values.stills) : paintedPictures();
  console.log(`${CALIBRATION_RENDERS} renders a calibration; ${pictures.length} pictures, ${MISMATCHES.length} mismatches and ${OWN_GRADES.length} grades of the host's own; mean CIEDE2000 to the hero, rendered by the simulated host.`);
  for (const truth of TRUTHS) {
    const start = performance.now();
    const { profile } = await calibrated(truth);
    const seconds = (performance.now() - start) / 1000;
    const text = JSON.stringify(profile);
    console.log(`\n${truth.name}: held-out combinations mean ${profile.accuracy.mean.toFixed(2)}, p95 ${profile.accuracy.p95.toFixed(2)}; order ${profile.order.join(", ")}; ${profile.headroom}; ${(text.length / 1e6).toFixed(2)} MB; ${seconds.toFixed(1)} s`);
    const response = responseFromProfile(profile);
    const fromCameras = pictures.flatMap(({ image }) => MISMATCHES.map(({ apply }): GradedPicture => ({ hero: image, target: apply(image) })));
    const fromHost = pictures.flatMap(({ image }) => OWN_GRADES.map((grade): GradedPicture => ({ hero: truth.render(image, grade), target: image })));
    const tries = (graded: readonly GradedPicture[]): { tried: TrialErrors[]; builtIn: TrialErrors[] } => ({
      tried: graded.map((picture) => gradeTrial(picture, truth, response)),
      builtIn: graded.map((picture) => gradeTrial(picture, truth, BUILT_IN_RESPONSE)),
    });
    console.table([{ mismatch: "other cameras", ...row(tries(fromCameras)) }, { mismatch: "the host's own", ...row(tries(fromHost)) }]);
  }
}

async function calibrated(truth: KnownResponse): Promise<Calibration> {
  const chart = calibrationChart();
  const host = { name: `simulated ${truth.name}`, version: "1" };
  const render = async (correction: BasicCorrection): Promise<ReturnType<typeof succeed<typeof chart>>> => succeed(truth.render(chart, correction));
  const result = await calibrateResponse({ host, measuredAt: new Date().toISOString(), render }, () => undefined, new AbortController().signal);
  if (!result.ok) throw new Error(`No calibration of ${truth.name}: ${result.problem.kind}.`);
  return result.value;
}

function row({ tried, builtIn }: { tried: readonly TrialErrors[]; builtIn: readonly TrialErrors[] }): Record<string, number> {
  const rounded = (value: number): number => Number(value.toFixed(2));
  const mean = (values: readonly number[]): number => rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
  const ratios = tried.map((errors) => errors.tried / errors.oracle);
  return {
    before: mean(tried.map(({ before }) => before)),
    oracle: mean(tried.map(({ oracle }) => oracle)),
    "built-in": mean(builtIn.map((errors) => errors.tried)),
    calibrated: mean(tried.map((errors) => errors.tried)),
    "ratio of means": rounded(mean(tried.map((errors) => errors.tried)) / mean(tried.map(({ oracle }) => oracle))),
    "median ratio": rounded(percentile(ratios, 0.5)),
    "worst ratio": rounded(Math.max(...ratios)),
  };
}

function paintedPictures(): Picture[] {
  return [1, 2, 3, 4].map((seed) => ({ name: `painted ${seed}`, image: frameOf({ seed }) }));
}

await main();
