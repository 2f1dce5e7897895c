import { angle, checkbox, color, fold, hostEffect, point, popup, slider, type HostEffect, type NumberedParam } from "./host-effect";

/** Effects that make pixels of their own: noise, grain, gradients, vignettes; and those on time. */
export const MADE_EFFECTS: readonly HostEffect[] = [
  // Two public dumps of 2026 found "ADBE Noise"; newer projects and the guide name "ADBE Noise2". A host may have either, so this one has both.
  hostEffect("ADBE Noise", "Noise", "Noise & Grain", "recorded", noise()),
  hostEffect("ADBE Noise2", "Noise", "Noise & Grain", "plausible", noise()),
  hostEffect("VISINF Grain Implant", "Add Grain", "Noise & Grain", "measured", [
    popup(21, "Viewing Mode", 1, 3), popup(27, "Preset", 1, 14), slider(8, "Intensity", 1, 0, 20), slider(7, "Size", 1, 0.1, 20), slider(130, "Softness", 1, 0, 5),
    slider(30, "Aspect Ratio", 1, 0.1, 10), slider(2, "Red Intensity", 1, 0, 10), slider(3, "Green Intensity", 1, 0, 10), slider(4, "Blue Intensity", 1, 0, 10),
    checkbox(5, "Monochromatic"), slider(6, "Saturation", 1, 0, 5), slider(11, "Tint Amount", 100, 0, 100), color(10, "Tint Color", 128, 128, 128),
    popup(14, "Blending Mode", 1, 5), slider(40, "Shadows", 1, 0, 5), slider(41, "Midtones", 1, 0, 5), slider(42, "Highlights", 1, 0, 5), slider(43, "Midpoint", 0.5, 0.01, 0.99),
    slider(39, "Animation Speed", 1, 0, 10), checkbox(38, "Animate Smoothly"), slider(13, "Random Seed", 0, 0, 10000), slider(53, "Amount", 0, 0, 100),
  ]),
  hostEffect("ADBE Fractal Noise", "Fractal Noise", "Noise & Grain", "recorded", [
    popup(1, "Fractal Type", 1, 20), popup(2, "Noise Type", 3, 4), checkbox(3, "Invert"), slider(4, "Contrast", 100, 0, 10000), slider(5, "Brightness", 0, -10000, 10000),
    popup(6, "Overflow", 4, 4), fold(7, "Transform"), angle(8, "Rotation"), checkbox(9, "Uniform Scaling", 1), slider(10, "Scale", 100, 1, 10000),
    slider(11, "Scale Width", 100, 1, 10000), slider(12, "Scale Height", 100, 1, 10000), point(13, "Offset Turbulence"), checkbox(31, "Perspective Offset"), fold(14),
    slider(15, "Complexity", 6, 1, 20), fold(16, "Sub Settings"), slider(17, "Sub Influence (%)", 70, 1.525878906e-5, 10000), slider(18, "Sub Scaling", 56, 10, 10000),
    angle(19, "Sub Rotation"), point(20, "Sub Offset", 0, 0), checkbox(21, "Center Subscale"), fold(22), angle(23, "Evolution"), fold(24, "Evolution Options"),
    checkbox(25, "Cycle Evolution"), slider(26, "Cycle (in Revolutions)", 1, 1, 88), slider(27, "Random Seed", 0, 0, 100000), fold(28), slider(29, "Opacity", 100, 0, 100),
    popup(30, "Blending Mode", 2, 21),
  ]),
  hostEffect("ADBE Ramp", "Gradient Ramp", "Generate", "recorded", [
    point(1, "Start of Ramp", 0.5, 0), color(2, "Start Color", 0, 0, 0), point(3, "End of Ramp", 0.5, 1), color(4, "End Color", 255, 255, 255), popup(5, "Ramp Shape", 1, 2),
    slider(6, "Ramp Scatter", 0, 0, 512), slider(7, "Blend With Original", 0, 0, 1), fold(8),
  ]),
  hostEffect("CS Vignette", "CC Vignette", "Stylize", "recorded", [slider(1, "Amount", 100, -1000, 1000), slider(2, "Angle of View", 45, 0, 120), point(3, "Center"), slider(5, "Pin Highlights", 0, 0, 100)]),
  hostEffect("ADBE Echo", "Echo", "Time", "measured", [
    slider(1, "Echo Time (seconds)", -1 / 30, -30000, 30000), slider(2, "Number Of Echoes", 1, 0, 30000), slider(3, "Starting Intensity", 1, 0, 1), slider(4, "Decay", 1, 0, 1),
    popup(5, "Echo Operator", 1, 7),
  ]),
  hostEffect("ADBE Posterize Time", "Posterize Time", "Time", "measured", [slider(1, "Frame Rate", 24, 0, 99)]),
];

function noise(): NumberedParam[] {
  return [slider(1, "Amount of Noise", 0, 0, 100), checkbox(2, "Noise Type", 1), checkbox(3, "Clipping", 1)];
}
