import * as fc from "fast-check";
import type { HostApp } from "../../../shared/host/host-profile";
import { plansFor } from "../arbitrary-plans";
import { liveThrough } from "./live-through";
import { soakedHost } from "./soaked-host";

/** How many plans a host lived through, of how many edits and in how many settings; `broken` is the smallest case that did not hold, in words. */
export type PlanSoak = { readonly plans: number; readonly edits: number; readonly settings: number; readonly broken: string | null };

/** One setting of the switches is kept for so many plans. */
const PLANS_A_SETTING = 4;

/** Draws plans and lets a host live through each, in settings that give every value of every switch its share. Stops at the first that does not hold. */
export async function soakPlans(app: HostApp, plans: number, seed: number, onProgress: (done: number) => void = () => undefined): Promise<PlanSoak> {
  let [done, edits, settings] = [0, 0, 0];
  while (done < plans) {
    const law = soakedHost(app, settings, seed);
    const start = await law.open().read();
    const runs = Math.min(PLANS_A_SETTING, plans - done);
    const property = fc.asyncProperty(plansFor(start, law.drawn), fc.nat(), async (plan, chosen) => {
      await liveThrough(law, plan, chosen);
      edits += plan.items.reduce((sum, item) => sum + item.edits.length, 0);
    });
    const details = await fc.check(property, { seed: seed + settings, numRuns: runs });
    settings += 1;
    done += details.numRuns;
    if (details.failed) return { plans: done, edits, settings, broken: `${law.name}\n${String(details.errorInstance)}\n${fc.defaultReportMessage(details) ?? ""}` };
    onProgress(done);
  }
  return { plans: done, edits, settings, broken: null };
}
