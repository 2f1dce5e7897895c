/** Row-major 3x3. */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number];

/** Linear Rec.709 to CIE XYZ, D65 (ITU-R BT.709 primaries). */
const XYZ_FROM_RGB: Matrix3 = [0.4123908, 0.3575843, 0.1804808, 0.212639, 0.7151687, 0.0721923, 0.0193308, 0.1191948, 0.9505322];

/** CIE XYZ to sharpened cone responses (Bradford; Lam 1985). */
const LMS_FROM_XYZ: Matrix3 = [0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296];

/** Rec.709 luminance of linear light. */
const LUMINANCE = [0.212639, 0.7151687, 0.0721923] as const;

/** Stops that 100 on a slider moves each cone: equal slider steps are equal ratios, about as equal mired steps are. */
const WARM_STOPS = { long: 0.14, short: -0.72 };
const MAGENTA_STOPS = { middle: -0.22 };

const LMS_FROM_RGB = multiply(LMS_FROM_XYZ, XYZ_FROM_RGB);
const RGB_FROM_LMS = invert(LMS_FROM_RGB);

/**
 * Von Kries adaptation in linear Rec.709 for Temperature (positive is warmer) and Tint (positive is more magenta):
 * cones are scaled by 2^(stops * slider / 100), then the whole is scaled so that white keeps its luminance. (0, 0) is the identity up to rounding.
 */
export function whiteBalanceMatrix(temperature: number, tint: number): Matrix3 {
  const long = 2 ** ((WARM_STOPS.long * temperature) / 100);
  const middle = 2 ** ((MAGENTA_STOPS.middle * tint) / 100);
  const short = 2 ** ((WARM_STOPS.short * temperature) / 100);
  const adapted = multiply(RGB_FROM_LMS, multiply([long, 0, 0, 0, middle, 0, 0, 0, short], LMS_FROM_RGB));
  const [a, b, c, d, e, f, g, h, i] = adapted;
  const white = LUMINANCE[0] * (a + b + c) + LUMINANCE[1] * (d + e + f) + LUMINANCE[2] * (g + h + i);
  return scaleMatrix(adapted, 1 / white);
}

/** Every entry times `factor`. */
export function scaleMatrix(matrix: Matrix3, factor: number): Matrix3 {
  const [a, b, c, d, e, f, g, h, i] = matrix;
  return [a * factor, b * factor, c * factor, d * factor, e * factor, f * factor, g * factor, h * factor, i * factor];
}

function multiply(left: Matrix3, right: Matrix3): Matrix3 {
  const [a, b, c, d, e, f, g, h, i] = left;
  const [p, q, r, s, t, u, v, w, x] = right;
  return [
    a * p + b * s + c * v, a * q + b * t + c * w, a * r + b * u + c * x,
    d * p + e * s + f * v, d * q + e * t + f * w, d * r + e * u + f * x,
    g * p + h * s + i * v, g * q + h * t + i * w, g * r + h * u + i * x,
  ];
}

function invert(matrix: Matrix3): Matrix3 {
  const [a, b, c, d, e, f, g, h, i] = matrix;
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return scaleMatrix(
    [e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d],
    1 / determinant,
  );
}
