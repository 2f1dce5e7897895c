import { angle, blob, checkbox, color, fold, hostEffect, maskChoice, popup, slider, type HostEffect, type NumberedParam } from "./host-effect";

const CORRECTION = "Color Correction";

/** Effects on colour. */
export const COLOR_EFFECTS: readonly HostEffect[] = [
  hostEffect("ADBE Tint", "Tint", CORRECTION, "recorded", [
    color(1, "Map Black To", 0, 0, 0, 0), color(2, "Map White To", 255, 255, 255, 0), slider(3, "Amount to Tint", 100, 0, 100), fold(4),
  ]),
  hostEffect("ADBE Tritone", "Tritone", CORRECTION, "recorded", [
    color(1, "Highlights", 255, 255, 255, 0), color(2, "Midtones", 127, 100, 70, 0), color(3, "Shadows", 0, 0, 0, 0), slider(4, "Blend With Original", 0, 0, 100),
  ]),
  hostEffect("CC Toner", "CC Toner", CORRECTION, "recorded", [
    popup(5, "Tones", 2, 5), color(1, "Highlights", 255, 255, 255), color(6, "Brights", 192, 170, 120), color(2, "Midtones", 128, 100, 70),
    color(7, "Darktones", 64, 50, 10), color(3, "Shadows", 0, 0, 0), slider(4, "Blend w. Original", 0, 0, 1),
  ]),
  hostEffect("ADBE HUE SATURATION", "Hue/Saturation", CORRECTION, "recorded", [
    popup(2, "Channel Control", 1, 7), blob(3, "Channel Range"), angle(4, "Master Hue"), slider(5, "Master Saturation", 0, -100, 100),
    slider(6, "Master Lightness", 0, -100, 100), checkbox(7, "Colorize"), angle(8, "Colorize Hue"), slider(9, "Colorize Saturation", 25, 0, 100),
    slider(10, "Colorize Lightness", 0, -100, 100),
  ]),
  hostEffect("ADBE Vibrance", "Vibrance", CORRECTION, "recorded", [slider(1, "Vibrance", 0, -100, 100), slider(2, "Saturation", 0, -100, 100)]),
  hostEffect("ADBE Color Balance 2", "Color Balance", CORRECTION, "recorded", [
    ...["Shadow", "Midtone", "Hilight"].flatMap((tone, row) =>
      ["Red", "Green", "Blue"].map((channel, column) => slider(1 + row * 3 + column, `${tone} ${channel} Balance`, 0, -100, 100)),
    ),
    checkbox(10, "Preserve Luminosity"),
  ]),
  hostEffect("ADBE Color Balance (HLS)", "Color Balance (HLS)", CORRECTION, "recorded", [angle(1, "Hue"), slider(2, "Lightness", 0, -100, 100), slider(3, "Saturation", 0, -100, 100)]),
  // The guide lists "ADBE PhotoFilterPS"; two public dumps of 2026 found "ADBE Photo Filter". A host may have either, so this one has both.
  hostEffect("ADBE Photo Filter", "Photo Filter", CORRECTION, "recorded", photoFilter(20)),
  hostEffect("ADBE PhotoFilterPS", "Photo Filter", CORRECTION, "plausible", photoFilter(21)),
  hostEffect("ADBE CHANNEL MIXER", "Channel Mixer", CORRECTION, "recorded", [
    ...["Red", "Green", "Blue"].flatMap((to, row) =>
      ["Red", "Green", "Blue", "Const"].map((from, column) => slider(1 + row * 4 + column, `${to} - ${from}`, row === column ? 100 : 0, -200, 200)),
    ),
    checkbox(13, "Monochrome"),
  ]),
  hostEffect("ADBE Shift Channels", "Shift Channels", "Channel", "recorded", ["Alpha", "Red", "Green", "Blue"].map((channel, index) => popup(1 + index, `Take ${channel} From`, 1 + index, 10))),
  hostEffect("ADBE Fill", "Fill", "Generate", "recorded", [
    maskChoice(1, "Fill Mask"), checkbox(7, "All Masks"), color(2, "Color", 255, 0, 0), checkbox(6, "Invert"), slider(3, "Horizontal Feather", 0, 0, 999),
    slider(4, "Vertical Feather", 0, 0, 999), slider(5, "Opacity", 1, 0, 1),
  ]),
];

function photoFilter(choices: number): NumberedParam[] {
  return [popup(1, "Filter", 1, choices), color(2, "Color", 236, 138, 0, 0), slider(3, "Density", 25, 0, 100), checkbox(4, "Preserve Luminosity", 1)];
}
