import { parseArgs } from "node:util";

/** How much is soaked: plans in all (half of them in each host), openings of each panel, clips of the project; and the seed that decides everything else. */
export type SoakOptions = { readonly plans: number; readonly times: number; readonly clips: number; readonly seed: number };

/** Reads `--plans N --times N --clips N --seed S`; a soak leaves alone what it has no use for. */
export function soakOptions(): SoakOptions {
  const { values } = parseArgs({
    options: {
      plans: { type: "string", default: "10000" },
      times: { type: "string", default: "500" },
      clips: { type: "string", default: "5000" },
      seed: { type: "string", default: "20261123" },
    },
  });
  return { plans: Number(values.plans), times: Number(values.times), clips: Number(values.clips), seed: Number(values.seed) };
}
