import { extname } from "node:path";
import { cdlText } from "../../../shared/color/output/cdl-text";
import { bakeCube } from "../../../shared/color/output/cube";
import { cubeText } from "../../../shared/color/output/cube-text";
import { fitCdl } from "../../../shared/color/output/fit-cdl";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import type { ShotSample } from "../../../shared/color/shot-sample";
import type { Answer } from "./answer";

/** File names a colour decision list may have. */
export const CDL_EXTENSIONS = [".cdl", ".cc", ".ccc"] as const;

/** The .cube file of an answer's correction. */
export function cubeOf(answer: Answer, size: 33 | 65, response: SliderResponse): string {
  const cube = bakeCube(response.transformFor(answer.parameters), size);
  return cubeText(cube, titleOf(answer), [`Trimbin Shot Match: ${answer.decision}, confidence ${answer.confidenceWord}`, `For display-encoded Rec.709/sRGB. Slider response: ${answer.response.name}`]);
}

/** The CDL nearest to an answer's correction on the target's own colours, its loss in the description. */
export function cdlOf(answer: Answer, sample: ShotSample, path: string, response: SliderResponse): string {
  const { cdl, residual, worst } = fitCdl(response.transformFor(answer.parameters), colorsOf(sample));
  const description = `Trimbin Shot Match: ${answer.decision}, confidence ${answer.confidenceWord}. A CDL cannot hold all of it: mean CIEDE2000 ${residual.toFixed(2)}, at most ${worst.toFixed(2)} on this shot's colours. For display-encoded Rec.709/sRGB.`;
  const format = extname(path).toLowerCase();
  return cdlText([{ id: titleOf(answer), description, cdl }], format === ".cc" ? "cc" : format === ".ccc" ? "ccc" : "cdl");
}

function titleOf({ target, reference }: Answer): string {
  return `${target} to ${reference}`;
}

/** Every so many pixels of every frame, so that all of them are spoken for. */
function colorsOf({ frames }: ShotSample): Float64Array {
  return Float64Array.from(frames.flatMap(({ data }) => everySoMany(data)));
}

const COLORS_PER_FRAME = 800;

function everySoMany(rgba: Uint8ClampedArray): number[] {
  const stride = Math.max(1, Math.floor(rgba.length / 4 / COLORS_PER_FRAME));
  const colors: number[] = [];
  for (let pixel = 0; pixel * 4 < rgba.length; pixel += stride) colors.push(rgba[pixel * 4]! / 255, rgba[pixel * 4 + 1]! / 255, rgba[pixel * 4 + 2]! / 255);
  return colors;
}
