import { agreements, type Agreement } from "./agreement";
import { BLUR_CASES } from "./cases/blur-cases";
import { COLOR_CASES } from "./cases/color-cases";
import { SHAPE_CASES } from "./cases/shape-cases";
import { TONE_CASES } from "./cases/tone-cases";
import { oracleStills, type OracleStill } from "./oracle-stills";
import { loadSkottie, type Skottie } from "./skottie";

const TIMES = 8;

// The bar of Effect Previews: mean and 95th percentile of CIEDE2000; two steps of 255 for alpha, which Skottie rounds.
const MOST = { mean: 1, p95: 3, alpha: 2 };

let skottie: Skottie;
let stills: readonly OracleStill[];

beforeAll(async () => {
  [skottie, stills] = await Promise.all([loadSkottie(), oracleStills()]);
});

describe("our formulas beside Skottie's, at random parameters over the host's whole range", () => {
  it.each([...TONE_CASES, ...COLOR_CASES, ...BLUR_CASES, ...SHAPE_CASES].map((each) => ({ title: each.about ? `${each.effect}, ${each.about}` : each.effect, each })))(
    "draws as Skottie does: $title",
    ({ each }) => {
      expect(agreements(skottie, each, stills, TIMES).filter(isTooFar).map(describeAgreement)).toEqual([]);
    },
  );
});

function isTooFar({ difference: { mean, p95, alpha } }: Agreement): boolean {
  return !(mean <= MOST.mean && p95 <= MOST.p95 && alpha <= MOST.alpha);
}

function describeAgreement({ still, params, difference: { mean, p95, alpha } }: Agreement): string {
  return `${still}: mean ${mean.toFixed(2)}, p95 ${p95.toFixed(2)}, alpha ${alpha.toFixed(2)} at ${JSON.stringify(params)}`;
}
