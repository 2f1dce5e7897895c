import * as fc from "fast-check";
import type { HostApp } from "../../../shared/host/host-profile";
import { plansFor } from "../arbitrary-plans";
import { Random } from "../fuzz/random";
import { ChanceFaults, type FaultCount } from "./chance-faults";
import { commitUnderFaults, type ToldOutcome } from "./commit-under-faults";
import { soakedHost } from "./soaked-host";

/** How many commits there were, what they said of themselves, how many calls of the host went wrong, and the first commit that said something untrue. */
export type FaultSoak = { readonly plans: number; readonly told: Readonly<Record<ToldOutcome, number>>; readonly faults: FaultCount; readonly broken: string | null };

/** Of a hundred calls one goes wrong. */
const SHARE = 0.01;

/** Commits drawn plans on hosts whose calls go wrong by chance, in settings that give every value of every switch its share. Stops at the first that is not told truly. */
export async function soakFaults(app: HostApp, plans: number, seed: number, onProgress: (done: number) => void = () => undefined): Promise<FaultSoak> {
  const told = { applied: 0, "rolled-back": 0, "needs-attention": 0, "nothing touched": 0, unsure: 0 };
  const faults = new ChanceFaults(new Random(seed), SHARE);
  for (let done = 0; done < plans; done++) {
    const law = soakedHost(app, done, seed);
    const [plan] = fc.sample(plansFor(await law.open().read(), law.drawn), { numRuns: 1, seed: seed + done });
    if (!plan) throw new Error("No plan was drawn.");
    try {
      told[await commitUnderFaults(law, plan, faults)] += 1;
    } catch (error) {
      return { plans: done + 1, told, faults: faults.count, broken: `${law.name}, plan ${done} of seed ${seed}\n${String(error)}` };
    }
    onProgress(done + 1);
  }
  return { plans, told, faults: faults.count, broken: null };
}
