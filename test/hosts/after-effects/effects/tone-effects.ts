import { blob, checkbox, color, fold, hostEffect, popup, slider, type HostEffect, type NumberedParam } from "./host-effect";

const CORRECTION = "Color Correction";

/** Effects on lightness. Levels count 0 to 1, and let values far outside be typed. */
export const TONE_EFFECTS: readonly HostEffect[] = [
  hostEffect("ADBE Easy Levels2", "Levels", CORRECTION, "recorded", [
    popup(1, "Channel:", 1, 5), blob(2, "Histogram"), ...levels(3, ""), popup(8, "Clip To Output Black", 3, 3), popup(9, "Clip To Output White", 3, 3),
  ]),
  hostEffect("ADBE Pro Levels2", "Levels (Individual Controls)", CORRECTION, "recorded", [
    popup(1, "Channel:", 1, 5),
    blob(2, "Histogram"),
    ...["RGB", "Red", "Green", "Blue", "Alpha"].flatMap((channel, index) => {
      const first = 3 + index * 7;
      return [fold(first, channel), ...levels(first + 1, index === 0 ? "" : `${channel} `), fold(first + 6)];
    }),
    popup(38, "Clip To Output Black", 3, 3),
    popup(39, "Clip To Output White", 3, 3),
  ]),
  hostEffect("ADBE Exposure2", "Exposure", CORRECTION, "recorded", [
    popup(1, "Channels:", 1, 2),
    ...["Master", "Red", "Green", "Blue"].flatMap((channel, index) => {
      const [first, prefix] = [2 + index * 5, index === 0 ? "" : `${channel} `];
      return [
        fold(first, channel),
        slider(first + 1, `${prefix}Exposure`, 0, -100, 100),
        slider(first + 2, `${prefix}Offset`, 0, -2, 2),
        slider(first + 3, `${prefix}Gamma Correction`, 1, 0.1, 10),
        fold(first + 4),
      ];
    }),
    checkbox(22, "Bypass Linear Light Conversion"),
  ]),
  hostEffect("ADBE Brightness & Contrast 2", "Brightness & Contrast", CORRECTION, "recorded", [
    slider(1, "Brightness", 0, -150, 150), slider(2, "Contrast", 0, -100, 100), checkbox(3, "Use Legacy (supports HDR)"),
  ]),
  hostEffect("ADBE CurvesCustom", "Curves", CORRECTION, "measured", [popup(2, "Channel:", 1, 5), blob(1, "Curves")]),
  hostEffect("ADBE ShadowHighlight", "Shadow/Highlight", CORRECTION, "recorded", [
    checkbox(1, "Auto Amounts", 1), slider(2, "Shadow Amount", 50, 0, 100), slider(3, "Highlight Amount", 0, 0, 100),
    slider(4, "Temporal Smoothing (seconds)", 0, 0, 10), checkbox(5, "Scene Detect"), fold(6, "More Options"),
    slider(7, "Shadow Tonal Width", 50, 0, 100), slider(8, "Shadow Radius", 30, 0, 100), slider(9, "Highlight Tonal Width", 50, 0, 100),
    slider(10, "Highlight Radius", 30, 0, 100), slider(11, "Color Correction", 20, -100, 100), slider(12, "Midtone Contrast", 0, -100, 100),
    slider(13, "Black Clip", 0.01, 0, 50), slider(14, "White Clip", 0.01, 0, 50), fold(15), slider(16, "Blend With Original", 0, 0, 100),
  ]),
  hostEffect("ADBE Threshold2", "Threshold", "Stylize", "recorded", [slider(1, "Level", 0.5, -30000, 30000)]),
  hostEffect("ADBE Posterize", "Posterize", "Stylize", "recorded", [slider(1, "Level", 7, 2, 255)]),
  hostEffect("ADBE Invert", "Invert", "Channel", "recorded", [popup(1, "Channel", 1, 16), slider(2, "Blend With Original", 0, 0, 100)]),
  hostEffect("ADBE Black&White", "Black & White", CORRECTION, "recorded", [
    slider(1, "Reds", 40, -200, 300), slider(2, "Yellows", 60, -200, 300), slider(3, "Greens", 40, -200, 300), slider(4, "Cyans", 60, -200, 300),
    slider(5, "Blues", 20, -200, 300), slider(6, "Magentas", 80, -200, 300), checkbox(7, "Tint:"), color(8, "Tint Color", 225, 211, 179),
  ]),
];

/** The five controls of one channel, numbered on from the first. */
function levels(first: number, prefix: string): NumberedParam[] {
  return [
    slider(first, `${prefix}Input Black`, 0, -10000, 10000),
    slider(first + 1, `${prefix}Input White`, 1, -10000, 10000),
    slider(first + 2, `${prefix}Gamma`, 1, 0, 5),
    slider(first + 3, `${prefix}Output Black`, 0, -10000, 10000),
    slider(first + 4, `${prefix}Output White`, 1, -10000, 10000),
  ];
}
