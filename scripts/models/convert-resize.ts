import { inputOf, outputOf, type Conversion } from "./conversion";
import type { TfliteOperator } from "./tflite-model";

/** RESIZE_BILINEAR, with TFLite's three ways to lay the new pixels over the old. */
export function convertResizeBilinear(operator: TfliteOperator, conversion: Conversion): void {
  const placing = pixelPlacing(operator, 2, 3);
  addResize(operator, conversion, { mode: "linear", coordinate_transformation_mode: placing });
}

/** RESIZE_NEAREST_NEIGHBOR. Between two pixels TFLite takes the later one, except in its oldest way, which rounds down. */
export function convertResizeNearest(operator: TfliteOperator, conversion: Conversion): void {
  const placing = pixelPlacing(operator, 0, 1);
  const rounding = placing === "asymmetric" ? "floor" : "round_prefer_ceil";
  addResize(operator, conversion, { mode: "nearest", coordinate_transformation_mode: placing, nearest_mode: rounding });
}

function pixelPlacing(operator: TfliteOperator, alignCorners: number, halfPixelCentres: number): string {
  if (operator.option(alignCorners, "byte", 0) !== 0) return "align_corners";
  return operator.option(halfPixelCentres, "byte", 0) !== 0 ? "half_pixel" : "asymmetric";
}

function addResize(operator: TfliteOperator, { graph, values }: Conversion, attributes: Readonly<Record<string, string>>): void {
  const [batch, height, width, channels] = values.shape4(outputOf(operator));
  const inputs = [values.channelsFirst(inputOf(operator, 0)), "", "", graph.integers([batch, channels, height, width])];
  values.isChannelsFirst(outputOf(operator), graph.node("Resize", inputs, attributes));
}
