import type { GpuPass } from "../../effect-drawing";
import type { FloatFrame } from "../../float-frame";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { mapColors } from "../../map-colors";
import { unit } from "../unit";

type Color = readonly [number, number, number];

/** Colours that luma runs through from black to white, evenly spaced, and how much of the result replaces the picture (0-1). At least two colours. */
export type GradientMap = { readonly colors: readonly Color[]; readonly share: number };

const LAST = 255;

/** Replaces each colour by the one its Rec.709 luma has in the gradient, in place. */
export function mapToGradient(frame: FloatFrame, { colors, share }: GradientMap): FloatFrame {
  const table = gradientTable(colors);
  return mapColors(frame, (pixels, at) => {
    const place = unit(lumaOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!)) * LAST;
    const below = Math.min(LAST - 1, Math.floor(place));
    for (let channel = 0; channel < 3; channel++) {
      const low = table[below * 4 + channel]!;
      const mapped = low + (place - below) * (table[below * 4 + 4 + channel]! - low);
      const from = pixels[at + channel]!;
      pixels[at + channel] = unit(from + share * (mapped - from));
    }
  });
}

/** The same as a pass. */
export function gradientPass({ colors, share }: GradientMap): GpuPass {
  const shade = `${LUMA_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 mapped = gradient(clamp(lumaOf(c.rgb), 0.0, 1.0)).rgb;
  return vec4(clamp(mix(c.rgb, mapped, share), 0.0, 1.0), c.a);
}`;
  return { shade, uniforms: { share }, tables: { gradient: gradientTable(colors) } };
}

/**
 * R, G, B and 1 for each of 256 steps of luma. As in Skia's table, a stretch between two colours begins one step after the last one ended,
 * so each inner colour holds for two steps: | 0..64 | 65..128 | 129..191 | 192..255 |
 */
function gradientTable(colors: readonly Color[]): Float32Array {
  const table = new Float32Array((LAST + 1) * 4).fill(1);
  let start = 0;
  for (let stretch = 1; stretch < colors.length; stretch++) {
    const end = Math.round((LAST * stretch) / (colors.length - 1));
    for (let step = start; step <= end; step++) {
      const share = (step - start) / (end - start);
      for (let channel = 0; channel < 3; channel++) {
        const from = colors[stretch - 1]![channel]!;
        table[step * 4 + channel] = from + share * (colors[stretch]![channel]! - from);
      }
    }
    start = end + 1;
  }
  return table;
}
