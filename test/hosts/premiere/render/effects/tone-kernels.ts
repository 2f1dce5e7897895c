import type { ComponentState } from "../../state/project-state";
import type { Ticks } from "../../../../../shared/time/ticks";
import { numberAt } from "../parameter-value-at";
import type { EffectKernel } from "./effect-kernel";
import { lumaOf, mapChannels, mapPixels, tableOf } from "./map-pixels";

/** Levels: per channel, then all three; inputs and outputs 0-255, gamma 100 is 1 (units as Effect Controls shows them; order simulated). */
export const levels: EffectKernel = (image, component, { at }) => {
  const all = levelsTable(component, "(RGB)", at);
  const tables = ["(R)", "(G)", "(B)"].map((channel) => {
    const own = levelsTable(component, channel, at);
    return tableOf((byte) => all[own[byte]!]!);
  }) as [Uint8ClampedArray, Uint8ClampedArray, Uint8ClampedArray];
  return mapChannels(image, tables);
};

function levelsTable(component: ComponentState, channel: string, at: Ticks): Uint8ClampedArray {
  const value = (name: string, otherwise: number): number => numberAt(component, `${channel} ${name}`, at, otherwise);
  const [black, white] = [value("Black Input Level", 0), value("White Input Level", 255)];
  const [low, high] = [value("Black Output Level", 0), value("White Output Level", 255)];
  const gamma = value("Gamma", 100) / 100;
  return tableOf((byte) => low + (high - low) * Math.min(1, Math.max(0, (byte - black) / Math.max(1, white - black))) ** (1 / gamma));
}

/** Gamma Correction: 10 is 1; higher is darker (Adobe's manual: "lighten or darken without substantially changing shadows and highlights"; direction simulated). */
export const gammaCorrection: EffectKernel = (image, component, { at }) => {
  const gamma = numberAt(component, "Gamma", at, 10) / 10;
  const table = tableOf((byte) => 255 * (byte / 255) ** gamma);
  return mapChannels(image, [table, table, table]);
};

/** Posterize: so many steps a channel. */
export const posterize: EffectKernel = (image, component, { at }) => {
  const steps = Math.max(2, Math.round(numberAt(component, "Level", at, 7)));
  const table = tableOf((byte) => (255 * Math.min(steps - 1, Math.floor((byte * steps) / 255))) / (steps - 1));
  return mapChannels(image, [table, table, table]);
};

/** ProcAmp: contrast as a slope from black, brightness added in percent of white, then hue turned and saturation scaled about Rec.709 luma (simulated). */
export const procAmp: EffectKernel = (image, component, { at }) => {
  const brightness = numberAt(component, "Brightness", at, 0) * 2.55;
  const contrast = numberAt(component, "Contrast", at, 100) / 100;
  const saturation = numberAt(component, "Saturation", at, 100) / 100;
  const hue = (numberAt(component, "Hue", at, 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(hue) * saturation, Math.sin(hue) * saturation];
  return mapPixels(image, (red, green, blue) => {
    const luma = lumaOf(red, green, blue);
    const [u, v] = [(blue - luma) / 1.8556, (red - luma) / 1.5748];
    const [turnedU, turnedV] = [u * cos - v * sin, u * sin + v * cos];
    const base = luma * contrast + brightness;
    const [r, b] = [base + 1.5748 * turnedV * contrast, base + 1.8556 * turnedU * contrast];
    return [r, (base - 0.2126 * r - 0.0722 * b) / 0.7152, b];
  });
};

/** ASC CDL 1.2: clamp(in * slope + offset) ^ power, then saturation about Rec.709 luma. */
export const ascCdl: EffectKernel = (image, component, { at }) => {
  const tables = ["Red", "Green", "Blue"].map((name) => {
    const [slope, offset, power] = [["Slope", 1], ["Offset", 0], ["Power", 1]].map(([part, otherwise]) => numberAt(component, `${name} ${part}`, at, Number(otherwise))) as [number, number, number];
    return tableOf((byte) => 255 * Math.min(1, Math.max(0, (byte / 255) * slope + offset)) ** power);
  }) as [Uint8ClampedArray, Uint8ClampedArray, Uint8ClampedArray];
  const saturation = numberAt(component, "Saturation", at, 1);
  return mapPixels(mapChannels(image, tables), (red, green, blue) => {
    const luma = lumaOf(red, green, blue);
    return [luma + saturation * (red - luma), luma + saturation * (green - luma), luma + saturation * (blue - luma)];
  });
};
