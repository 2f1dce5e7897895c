import type { SampleShot } from "../../test/workbench/session/sample-cut";
import { meanDifference } from "./mean-difference";
import type { WorkbenchPage } from "./workbench-page";

const MEASURED_AT = [0.25, 0.5, 0.75];

/** Mean CIEDE2000 of each shot's middle frame and two more to the clean edit, by the shot's name, as the host renders now. */
export async function trueDifferences(workbench: WorkbenchPage, shots: readonly SampleShot[]): Promise<Map<string, number>> {
  const differences = new Map<string, number>();
  for (const { name, start, end } of shots) {
    const frames = MEASURED_AT.map((share) => start + Math.floor((end - start) * share));
    let sum = 0;
    for (const frame of frames) sum += meanDifference(await workbench.frame(frame), await workbench.cleanFrame(frame));
    differences.set(name, sum / frames.length);
  }
  return differences;
}
