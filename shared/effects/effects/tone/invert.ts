import { assertNever } from "../../../basics/assert-never";
import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { invertAxis, invertAxisPass } from "./invert-axis";
import { invertHls, invertHlsPass } from "./invert-hls";
import { INVERSIONS } from "./inversion";
import { drawTones, keep, tonePass, type Tones } from "./tone-table";

const CHANNEL = "ADBE Invert-0001";
const BLEND = "ADBE Invert-0002";

/** Invert: turns round the colors, one channel, one part of the color, or alpha. */
export const invert: Effect = {
  spec: {
    matchName: "ADBE Invert",
    displayName: "Invert",
    maths: "published",
    source: "One less the value; hue mirrored on the color circle; NTSC's YIQ: as Skia's Skottie draws it, which leaves the blend out.",
    params: [
      { id: CHANNEL, name: "Channel", kind: "popup", default: 1, choices: INVERSIONS.map(({ choice }) => choice) },
      { id: BLEND, name: "Blend With Original", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
    ],
    neutral: { [BLEND]: 100 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Invert",
      displayName: "Invert",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Channel", default: 1, stands: { for: CHANNEL, scale: 1 } },
        { index: 1, displayName: "Blend With Original", default: 0, stands: { for: BLEND, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values) {
    const { inversion, amount } = read(values);
    switch (inversion.kind) {
      case "channels":
        return drawTones(frame, channelTones(inversion.shares, amount));
      case "axis":
        return invertAxis(frame, inversion, amount);
      case "hls":
        return invertHls(frame, inversion, amount);
      case "alpha":
        return drawTones(frame, alphaTones(amount));
      case "nothing":
        return frame;
      default:
        return assertNever(inversion);
    }
  },

  onGpu(values) {
    const { inversion, amount } = read(values);
    switch (inversion.kind) {
      case "channels":
        return [tonePass(channelTones(inversion.shares, amount))];
      case "axis":
        return [invertAxisPass(inversion, amount)];
      case "hls":
        return [invertHlsPass(inversion, amount)];
      case "alpha":
        return [tonePass(alphaTones(amount))];
      case "nothing":
        return [];
      default:
        return assertNever(inversion);
    }
  },
};

function read(values: EffectValues) {
  return { inversion: INVERSIONS[values.number(CHANNEL) - 1]!.inversion, amount: 1 - values.number(BLEND) / 100 };
}

function channelTones([red, green, blue]: readonly [number, number, number], amount: number): Tones {
  const tone = (share: number) => (value: number) => value + share * amount * (1 - 2 * value);
  return [tone(red), tone(green), tone(blue), keep];
}

function alphaTones(amount: number): Tones {
  return [keep, keep, keep, (value) => value + amount * (1 - 2 * value)];
}
