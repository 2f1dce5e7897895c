import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { decodeSrgb, encodeSrgb } from "../../../shared/color/spaces/srgb";

/** Ways two shots of one scene come to look different. None uses the formulas of the fitted model. */
export type Distortion = "camera" | "grade" | "none";

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The picture as another camera or another colourist would have left it, in bytes. */
export function distort(image: RgbaImage, distortion: Distortion, random: () => number): RgbaImage {
  if (distortion === "none") return image;
  const change = distortion === "camera" ? otherCamera(random) : otherGrade(random);
  const data = new Uint8ClampedArray(image.data);
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = change([data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255]);
    data[at] = red * 255;
    data[at + 1] = green * 255;
    data[at + 2] = blue * 255;
  }
  return rgbaImage(image.widthPx, image.heightPx, data);
}

type Color = readonly [number, number, number];

/** Exposure, white balance and a colour matrix in linear light, then a filmic shoulder and another gamma. */
function otherCamera(random: () => number): (color: Color) => Color {
  const around = (spread: number): number => (random() * 2 - 1) * spread;
  const gains = [2 ** (around(0.7) + around(0.25)), 2 ** around(0.7), 1];
  const exposure = gains[1]!;
  const red = exposure * 2 ** around(0.3);
  const blue = exposure * 2 ** around(0.3);
  const leak = [around(0.08), around(0.08), around(0.08), around(0.08), around(0.08), around(0.08)] as const;
  const gamma = 2 ** around(0.15);
  const shoulder = 0.75 + random() * 0.25;
  const tone = (linear: number): number => {
    const encoded = encodeSrgb(Math.max(0, linear)) ** gamma;
    return encoded < shoulder ? encoded : shoulder + (1 - shoulder) * (1 - Math.exp(-(encoded - shoulder) / (1 - shoulder + 1e-6)));
  };
  return ([r, g, b]) => {
    const [lr, lg, lb] = [red * decodeSrgb(r), exposure * decodeSrgb(g), blue * decodeSrgb(b)];
    return [
      tone(lr + leak[0] * (lg - lr) + leak[1] * (lb - lr)),
      tone(lg + leak[2] * (lr - lg) + leak[3] * (lb - lg)),
      tone(lb + leak[4] * (lr - lb) + leak[5] * (lg - lb)),
    ];
  };
}

/** Lift, gamma and gain a channel, then contrast about mid grey and saturation. */
function otherGrade(random: () => number): (color: Color) => Color {
  const around = (spread: number): number => (random() * 2 - 1) * spread;
  const lift = [around(0.04), around(0.04), around(0.04)];
  const gain = [1 + around(0.12), 1 + around(0.12), 1 + around(0.12)];
  const gamma = [2 ** around(0.25), 2 ** around(0.25), 2 ** around(0.25)];
  const contrast = 1 + around(0.25);
  const saturation = 1 + around(0.35);
  return (color) => {
    const [r, g, b] = color.map((value, channel) => {
      const graded = Math.max(0, value * gain[channel]! + lift[channel]! * (1 - value)) ** gamma[channel]!;
      return 0.45 + contrast * (graded - 0.45);
    }) as [number, number, number];
    const grey = 0.3 * r + 0.59 * g + 0.11 * b;
    return [grey + saturation * (r - grey), grey + saturation * (g - grey), grey + saturation * (b - grey)];
  };
}
