import type { RgbaImage } from "../../basics/rgba-image";
import { FlashCheck, type FlashReport } from "./flash-check";
import { flashField } from "./flash-field";

/** Seconds that are tried: long enough for what only matters when it goes on. */
const SECONDS = 6;

/** Would showing two pictures in turn flash? `hz` is how often a second both are shown; asked before an A/B flicker plays. Both pictures have one size. */
export function checkAlternation(before: RgbaImage, after: RgbaImage, hz: number): FlashReport {
  const framesPerSecond = 2 * hz;
  const check = new FlashCheck(framesPerSecond);
  const fields = [flashField(before), flashField(after)] as const;
  const frames = Math.ceil(SECONDS * framesPerSecond);
  for (let frame = 0; frame <= frames; frame++) check.addField(fields[frame % 2 === 0 ? 0 : 1]);
  return check.report();
}
