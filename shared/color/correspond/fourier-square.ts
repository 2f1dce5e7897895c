/** A square of complex numbers, row by row; side is a power of two. Transforms happen in place. */
export type FourierSquare = { readonly side: number; readonly real: Float64Array; readonly imaginary: Float64Array };

/** An all-zero square. Throws a RangeError when the side is not a power of two. */
export function fourierSquare(side: number): FourierSquare {
  if (side < 2 || (side & (side - 1)) !== 0) throw new RangeError(`A Fourier square needs a side that is a power of two, got ${side}.`);
  return { side, real: new Float64Array(side * side), imaginary: new Float64Array(side * side) };
}

/** Two-dimensional discrete Fourier transform in place (Cooley-Tukey, radix 2, unscaled). */
export function transformSquare({ side, real, imaginary }: FourierSquare): void {
  const plan = planFor(side);
  for (let row = 0; row < side; row++) transformLine(real, imaginary, row * side, 1, plan);
  for (let column = 0; column < side; column++) transformLine(real, imaginary, column, side, plan);
}

/** The inverse of transformSquare, in place, with the factor 1 / side². */
export function transformSquareBack({ side, real, imaginary }: FourierSquare): void {
  transformSquare({ side, real: imaginary, imaginary: real });
  const scale = 1 / (side * side);
  for (let at = 0; at < real.length; at++) {
    real[at] = real[at]! * scale;
    imaginary[at] = imaginary[at]! * scale;
  }
}

type LinePlan = { readonly side: number; readonly reversed: Uint16Array; readonly cosines: Float64Array; readonly sines: Float64Array };

const plans = new Map<number, LinePlan>();

function planFor(side: number): LinePlan {
  const known = plans.get(side);
  if (known) return known;
  const bits = Math.log2(side);
  const plan: LinePlan = {
    side,
    reversed: Uint16Array.from({ length: side }, (_, index) => {
      let mirrored = 0;
      for (let bit = 0; bit < bits; bit++) if (index & (1 << bit)) mirrored |= 1 << (bits - 1 - bit);
      return mirrored;
    }),
    cosines: Float64Array.from({ length: side / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / side)),
    sines: Float64Array.from({ length: side / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / side)),
  };
  plans.set(side, plan);
  return plan;
}

function transformLine(real: Float64Array, imaginary: Float64Array, start: number, stride: number, plan: LinePlan): void {
  const { side, reversed, cosines, sines } = plan;
  for (let index = 0; index < side; index++) {
    const mirrored = reversed[index]!;
    if (mirrored <= index) continue;
    const one = start + index * stride;
    const two = start + mirrored * stride;
    [real[one], real[two]] = [real[two]!, real[one]!];
    [imaginary[one], imaginary[two]] = [imaginary[two]!, imaginary[one]!];
  }
  for (let half = 1; half < side; half *= 2) {
    const turn = side / (2 * half);
    for (let group = 0; group < side; group += 2 * half) {
      for (let k = 0; k < half; k++) {
        const even = start + (group + k) * stride;
        const odd = even + half * stride;
        const cosine = cosines[k * turn]!;
        const sine = sines[k * turn]!;
        const re = real[odd]! * cosine - imaginary[odd]! * sine;
        const im = real[odd]! * sine + imaginary[odd]! * cosine;
        real[odd] = real[even]! - re;
        imaginary[odd] = imaginary[even]! - im;
        real[even] = real[even]! + re;
        imaginary[even] = imaginary[even]! + im;
      }
    }
  }
}
