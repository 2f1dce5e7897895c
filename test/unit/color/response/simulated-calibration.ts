import { succeed, type Result } from "../../../../shared/basics/result";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { calibrateResponse, type Calibration, type CalibrationProblem, type CalibrationProgress } from "../../../../shared/color/response/calibrate-response";
import { calibrationChart } from "../../../../shared/color/response/calibration-chart";
import type { BasicCorrection } from "../../../../shared/color/sliders/basic-correction";

/** The chart as a host shows it at half its size. */
export const HALF_CHART: RgbaImage = halved(calibrationChart());

/** Calibrates a host that renders a half-size chart like this. */
export function calibrateWith(
  render: (chart: RgbaImage, correction: BasicCorrection) => RgbaImage,
  onProgress: (progress: CalibrationProgress) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<Result<Calibration, CalibrationProblem<never>>> {
  const request = { host: { name: "Simulated", version: "26.3" }, measuredAt: "2026-01-02T03:04:05.000Z", render: async (correction: BasicCorrection) => succeed(render(HALF_CHART, correction)) };
  return calibrateResponse<never>(request, onProgress, signal);
}

/** Calibrates, and throws when that fails. */
export async function calibrationOf(render: (chart: RgbaImage, correction: BasicCorrection) => RgbaImage): Promise<Calibration> {
  const result = await calibrateWith(render);
  if (!result.ok) throw new Error(`No calibration: ${result.problem.kind}.`);
  return result.value;
}

/** Every second pixel of every second row. */
function halved(image: RgbaImage): RgbaImage {
  const [widthPx, heightPx] = [image.widthPx / 2, image.heightPx / 2];
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let pixel = 0; pixel < widthPx * heightPx; pixel++) {
    const from = (Math.floor(pixel / widthPx) * 2 * image.widthPx + (pixel % widthPx) * 2) * 4;
    data.set(image.data.subarray(from, from + 4), pixel * 4);
  }
  return rgbaImage(widthPx, heightPx, data);
}
