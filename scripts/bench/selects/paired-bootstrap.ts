import { seededRandom } from "../match/seeded-random";

const DRAWS = 5000;

/** The mean of paired differences with a 95 % interval by the percentile bootstrap (Efron 1979), the same in every run. */
export function pairedBootstrap(ours: readonly number[], theirs: readonly number[]): { readonly mean: number; readonly low: number; readonly high: number } {
  const differences = ours.map((value, k) => value - (theirs[k] ?? 0));
  const random = seededRandom("selects");
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let k = 0; k < differences.length; k++) sum += differences[Math.floor(random.uniform(0, differences.length))] ?? 0;
    return sum / differences.length;
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.min(means.length - 1, Math.floor(share * means.length))] ?? Number.NaN;
  return { mean: differences.reduce((sum, value) => sum + value, 0) / differences.length, low: at(0.025), high: at(0.975) };
}
