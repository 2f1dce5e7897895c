// TFLite's arithmetic written down plainly, pixel by pixel, for pictures [1, height, width, channels].

/** A picture of floats with channels last. */
export interface Picture {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly values: Float32Array;
}

/** The number at a place, 0 outside the picture. */
export function at({ height, width, channels, values }: Picture, y: number, x: number, channel: number): number {
  if (y < 0 || x < 0 || y >= height || x >= width) return 0;
  return values[(y * width + x) * channels + channel] ?? 0;
}

/** A picture filled by a rule. */
export function picture(height: number, width: number, channels: number, rule: (y: number, x: number, channel: number) => number): Picture {
  const values = new Float32Array(height * width * channels);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) for (let c = 0; c < channels; c++) values[(y * width + x) * channels + c] = rule(y, x, c);
  return { height, width, channels, values };
}

/** How a convolution steps over its picture. */
export interface Steps {
  readonly same: boolean;
  readonly stride: number;
  readonly dilation: number;
}

/** A convolution. `kernelAt` is the weight of an input channel for an output channel, 0 where they have nothing to do with each other. */
export function convolved(from: Picture, size: number, out: number, { same, stride, dilation }: Steps, kernelAt: (o: number, y: number, x: number, c: number) => number): Picture {
  const reach = (size - 1) * dilation + 1;
  const along = (length: number): { count: number; before: number } => {
    if (!same) return { count: Math.ceil((length - reach + 1) / stride), before: 0 };
    const count = Math.ceil(length / stride);
    return { count, before: Math.floor(Math.max((count - 1) * stride + reach - length, 0) / 2) };
  };
  const rows = along(from.height);
  const columns = along(from.width);
  return picture(rows.count, columns.count, out, (y, x, o) => {
    let sum = 0;
    for (let ky = 0; ky < size; ky++) for (let kx = 0; kx < size; kx++) for (let c = 0; c < from.channels; c++) {
      sum += at(from, y * stride - rows.before + ky * dilation, x * stride - columns.before + kx * dilation, c) * kernelAt(o, ky, kx, c);
    }
    return sum;
  });
}

/** A transposed convolution: every input pixel stamps the kernel, weighted, on the result; SAME cuts the rim evenly, less before. */
export function stamped(from: Picture, size: number, out: number, stride: number, same: boolean, kernelAt: (o: number, y: number, x: number, c: number) => number): Picture {
  const length = (inPx: number): number => (same ? inPx * stride : (inPx - 1) * stride + size);
  const before = same ? Math.floor(Math.max(size - stride, 0) / 2) : 0;
  const result = picture(length(from.height), length(from.width), out, () => 0);
  for (let y = 0; y < from.height; y++) for (let x = 0; x < from.width; x++) for (let ky = 0; ky < size; ky++) for (let kx = 0; kx < size; kx++) {
    const toY = y * stride - before + ky;
    const toX = x * stride - before + kx;
    if (toY < 0 || toX < 0 || toY >= result.height || toX >= result.width) continue;
    for (let o = 0; o < out; o++) for (let c = 0; c < from.channels; c++) result.values[(toY * result.width + toX) * out + o]! += at(from, y, x, c) * kernelAt(o, ky, kx, c);
  }
  return result;
}

/** How new pixels lie over the old ones. */
export type Placing = "asymmetric" | "half-pixel" | "align-corners";

/** A bilinear or nearest resize; at the rim the nearest pixel goes on. */
export function resized(from: Picture, height: number, width: number, placing: Placing, mode: "bilinear" | "nearest"): Picture {
  const place = (to: number, oldPx: number, newPx: number): number => {
    if (placing === "align-corners") return (to * (oldPx - 1)) / (newPx - 1);
    return placing === "half-pixel" ? ((to + 0.5) * oldPx) / newPx - 0.5 : (to * oldPx) / newPx;
  };
  const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));
  const pixel = (y: number, x: number, c: number): number => at(from, clamp(y, from.height), clamp(x, from.width), c);
  const nearest = (value: number): number => (placing === "asymmetric" ? Math.floor(value) : Math.floor(value + 0.5));
  return picture(height, width, from.channels, (y, x, c) => {
    const oldY = place(y, from.height, height);
    const oldX = place(x, from.width, width);
    if (mode === "nearest") return pixel(nearest(oldY), nearest(oldX), c);
    const [top, left] = [Math.floor(oldY), Math.floor(oldX)];
    const [down, right] = [oldY - top, oldX - left];
    return (pixel(top, left, c) * (1 - right) + pixel(top, left + 1, c) * right) * (1 - down)
      + (pixel(top + 1, left, c) * (1 - right) + pixel(top + 1, left + 1, c) * right) * down;
  });
}
