import { assertNever } from "../../../shared/basics/assert-never";
import type { Calibration } from "../../../shared/color/response/calibrate-response";
import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import type { FrameProblem, NoCalibration } from "./calibrate-host";
import { say } from "../../../shared/words/say";

/** A difference that side by side an eye just sees, in CIEDE2000 (Sharma, Wu, Dalal 2005, and the field's rule of thumb). */
const JUST_SEEN = 1;
/** And one that is seen at a glance. */
const PLAINLY_SEEN = 2.5;

/** How sure a kept calibration is, in a sentence. */
export function sureness({ profile, idleSliders }: Calibration): string {
  const { mean, p95, combinations } = profile.accuracy;
  const quality = mean <= JUST_SEEN ? say`No difference that an eye sees` : mean <= PLAINLY_SEEN ? say`A difference that an eye just sees` : say`A difference that an eye sees; take previews as a direction`;
  const figures = say`on ${combinations} settings that it had not learnt from, the prediction is ${mean.toFixed(1)} CIEDE2000 off in the mean, and 95 of 100 colours are within ${p95.toFixed(1)}.`;
  const idle = idleSliders.length === 0 ? "" : ` ${say`These sliders did nothing here, and a match will leave them alone: ${idleSliders.join(", ")}.`}`;
  return `${quality}: ${figures}${idle}`;
}

/** Why there is no calibration; null where somebody cancelled it. */
export function whyNotCalibrated({ problem }: NoCalibration): ProblemText | null {
  switch (problem.kind) {
    case "cancelled":
      return null;
    case "no-scratch":
    case "not-kept":
      return problem.problem.kind === "cancelled" ? null : { ...describeProblem(problem.problem), meaning: PREVIEWS_STAY };
    case "render-failed":
      return frameProblem(problem.problem);
    case "unreadable-chart":
      return { happened: say`The frame that came from the host does not show the calibration chart.`, meaning: PREVIEWS_STAY, advice: say`Leave the scratch project in front while the check runs, then try again.` };
    case "neutral-changes-colors":
      return {
        happened: say`Without any correction the host shows other colours than the chart's, by ${problem.bytes.toFixed(1)} of 255 in the mean.`,
        meaning: PREVIEWS_STAY,
        advice: say`Turn off display colour management and a working colour space other than Rec. 709 for this check, then try again.`,
      };
    case "sliders-ignored":
      return { happened: say`No slider changed the picture: Lumetri keeps them elsewhere in this version.`, meaning: PREVIEWS_STAY, advice: say`Save the page and send it to us; it says which version this is.` };
    case "not-repeatable":
      return { happened: say`The same setting gave another picture at the end than at the start.`, meaning: PREVIEWS_STAY, advice: say`Let the host finish what it is rendering, then try again.` };
    case "too-inaccurate":
      return {
        happened: say`The measured model is ${problem.accuracy.mean.toFixed(1)} CIEDE2000 off on settings that it had not learnt from: no better than our own approximation.`,
        meaning: say`It was thrown away. ${PREVIEWS_STAY}`,
        advice: say`Save the page and send it to us; this host mixes its sliders in a way that we have not seen.`,
      };
    default:
      return assertNever(problem);
  }
}

const PREVIEWS_STAY = say`Previews go on with the response that they had.`;

function frameProblem(problem: FrameProblem): ProblemText | null {
  switch (problem.kind) {
    case "host":
      return problem.problem.kind === "cancelled" ? null : { ...describeProblem(problem.problem), meaning: PREVIEWS_STAY };
    case "not-moved":
      return { happened: problem.words, meaning: PREVIEWS_STAY, advice: say`Try again. What was rendered so far is not asked for again.` };
    case "undecodable":
      return { happened: say`A frame of the host cannot be read: ${problem.words}`, meaning: PREVIEWS_STAY, advice: say`Try again. What was rendered so far is not asked for again.` };
    default:
      return assertNever(problem);
  }
}
