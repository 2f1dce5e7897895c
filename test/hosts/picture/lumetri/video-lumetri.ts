import { knownResponse, type ColorMaths } from "./color-maths";

/** Where the soft knee of exposure leaves the straight line, in display signal. */
const KNEE = 0.75;

/**
 * Simulated, one of several guesses: an old video host. Everything happens to the display signal and clips after every stage, in this order:
 * saturation about the HSL lightness, weaker on strong colours when it rises; contrast towards a smooth step or a flat line; end points as
 * levels; highlights and shadows as bumps on each channel; exposure as a gain with a soft knee; white balance as an offset that is largest in the middle.
 */
export const videoLumetri = knownResponse("video", video);

function video(settings: Parameters<ColorMaths>[0]): ReturnType<ColorMaths> {
  const saturation = settings.saturation / 100 - 1;
  const contrast = settings.contrast / 100;
  const floor = (-0.1 * settings.blacks) / 100;
  const ceiling = 1 - (0.14 * settings.whites) / 100;
  const gain = 2 ** (0.42 * settings.exposure);
  const warm = settings.temperature / 100;
  const magenta = settings.tint / 100;
  const offsets = [0.1 * warm + 0.03 * magenta, -0.07 * magenta, -0.13 * warm + 0.04 * magenta] as const;
  const toned = (start: number, offset: number): number => {
    let y = clip(start);
    const bent = contrast > 0 ? y * y * (3 - 2 * y) : 0.45;
    y += (contrast > 0 ? 0.7 * contrast : -0.5 * contrast) * (bent - y);
    y = clip((y - floor) / (ceiling - floor));
    y = clip(y + (0.1 * settings.highlights * bump(y, 0.72) + 0.11 * settings.shadows * bump(y, 0.27)) / 100);
    y = softened(y * gain, gain);
    return clip(y + offset * (0.35 + 2.6 * y * (1 - y)));
  };
  return (red, green, blue, into) => {
    const highest = Math.max(red, green, blue);
    const lowest = Math.min(red, green, blue);
    const lightness = (highest + lowest) / 2;
    const spread = 1 + saturation * (saturation > 0 ? 1 - 0.6 * (highest - lowest) : 1);
    into[0] = toned(lightness + spread * (red - lightness), offsets[0]);
    into[1] = toned(lightness + spread * (green - lightness), offsets[1]);
    into[2] = toned(lightness + spread * (blue - lightness), offsets[2]);
  };
}

/** A bell that vanishes at black and white. */
function bump(y: number, centre: number): number {
  return 4 * y * (1 - y) * Math.exp(-(((y - centre) / 0.24) ** 2));
}

/** Straight up to the knee, then bent so that `brightest` lands on 1; the identity for a brightest of 1 and less. */
function softened(y: number, brightest: number): number {
  if (brightest <= 1 || y <= KNEE) return y;
  const reach = (brightest - KNEE) / (1 - KNEE);
  const t = (y - KNEE) / (1 - KNEE);
  return KNEE + ((1 - KNEE) * t) / (1 + t * (1 - 1 / reach));
}

function clip(value: number): number {
  return value > 1 ? 1 : value < 0 ? 0 : value;
}
