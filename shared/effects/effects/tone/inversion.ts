/** What an inversion turns round. */
export type Inversion =
  /** Channels by share: 1 turns one round, 0 leaves it. */
  | { readonly kind: "channels"; readonly shares: readonly [number, number, number] }
  /** One part of the color on an axis: offset + what `row` weighs out of R, G, B is added along `column`. */
  | { readonly kind: "axis"; readonly offset: number; readonly row: readonly [number, number, number]; readonly column: readonly [number, number, number] }
  /** Hue mirrored on the color circle, lightness and saturation from 1, each where its share is 1. */
  | { readonly kind: "hls"; readonly hue: 0 | 1; readonly lightness: 0 | 1; readonly saturation: 0 | 1 }
  | { readonly kind: "alpha" }
  | { readonly kind: "nothing" };

/** The choices of Invert's Channel menu with what they turn round; its dividing lines count. */
export const INVERSIONS: readonly { readonly choice: string; readonly inversion: Inversion }[] = [
  { choice: "RGB", inversion: channels(1, 1, 1) },
  { choice: "Red", inversion: channels(1, 0, 0) },
  { choice: "Green", inversion: channels(0, 1, 0) },
  { choice: "Blue", inversion: channels(0, 0, 1) },
  { choice: "-", inversion: { kind: "nothing" } },
  { choice: "HLS", inversion: { kind: "hls", hue: 1, lightness: 1, saturation: 1 } },
  { choice: "Hue", inversion: { kind: "hls", hue: 1, lightness: 0, saturation: 0 } },
  { choice: "Lightness", inversion: { kind: "hls", hue: 0, lightness: 1, saturation: 0 } },
  { choice: "Saturation", inversion: { kind: "hls", hue: 0, lightness: 0, saturation: 1 } },
  { choice: "-", inversion: { kind: "nothing" } },
  // Turning round all of Y, I and Q is the same as turning round R, G and B.
  { choice: "YIQ", inversion: channels(1, 1, 1) },
  // NTSC's Y, I and Q (FCC 1953, rounded as is usual): twice the part is taken away along its column of the way back.
  { choice: "Luminance", inversion: { kind: "axis", offset: 1, row: [-2 * 0.299, -2 * 0.587, -2 * 0.114], column: [1, 1, 1] } },
  { choice: "In Phase Chrominance", inversion: { kind: "axis", offset: 0, row: [-2 * 0.596, 2 * 0.274, 2 * 0.322], column: [0.956, -0.272, -1.106] } },
  { choice: "Quadrature Chrominance", inversion: { kind: "axis", offset: 0, row: [-2 * 0.211, 2 * 0.523, -2 * 0.312], column: [0.621, -0.647, 1.703] } },
  { choice: "-", inversion: { kind: "nothing" } },
  { choice: "Alpha", inversion: { kind: "alpha" } },
];

function channels(red: number, green: number, blue: number): Inversion {
  return { kind: "channels", shares: [red, green, blue] };
}
