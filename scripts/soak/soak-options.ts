import { parseArgs } from "node:util";

/** How many plans in all, half of them in each host, and the seed that decides everything else. */
export type SoakOptions = { readonly plans: number; readonly seed: number };

/** Reads `--plans N --seed S`. */
export function soakOptions(): SoakOptions {
  const { values } = parseArgs({ options: { plans: { type: "string", default: "10000" }, seed: { type: "string", default: "20261123" } } });
  return { plans: Number(values.plans), seed: Number(values.seed) };
}
