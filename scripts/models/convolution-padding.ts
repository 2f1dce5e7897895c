/** Padding in TFLite's schema. */
const SAME = 0;

/** One axis of a convolution: its picture, its kernel, and how far it steps. `dilation` spreads the kernel's taps. */
export interface ConvolutionAxis {
  readonly sizePx: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
}

/**
 * Pixels to add before and after an axis. TFLite's SAME gives ceil(size / stride) results and puts an odd pixel after;
 * VALID adds none.
 */
export function axisPadding(padding: number, { sizePx, kernel, stride, dilation }: ConvolutionAxis): readonly [number, number] {
  if (padding !== SAME) return [0, 0];
  const reach = (kernel - 1) * dilation + 1;
  const total = Math.max((Math.ceil(sizePx / stride) - 1) * stride + reach - sizePx, 0);
  return [Math.floor(total / 2), Math.ceil(total / 2)];
}
