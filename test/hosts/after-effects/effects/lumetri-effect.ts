import { blob, checkbox, fold, hostEffect, slider, type HostEffect } from "./host-effect";

/**
 * Lumetri Color. The numbers of sliders and blobs: two public projects agree on them, one took them from After Effects 26.2. Ranges are the sliders' on
 * screen (Adobe's own preset of 2016, for Premiere). Folds and the check box after the first are plausible; some hundred further parameters are unknown and left out.
 */
export const LUMETRI_EFFECT: HostEffect = hostEffect("ADBE Lumetri", "Lumetri Color", "Color Correction", "reported", [
  fold(1, "Basic Correction"),
  checkbox(2, "Active", 1),
  fold(6, "White Balance"),
  slider(7, "Temperature", 0, -100, 100),
  slider(8, "Tint", 0, -100, 100),
  fold(10, "Tone"),
  slider(11, "Exposure", 0, -5, 5),
  slider(12, "Contrast", 0, -100, 100),
  slider(13, "Highlights", 0, -100, 100),
  slider(14, "Shadows", 0, -100, 100),
  slider(15, "Whites", 0, -100, 100),
  slider(16, "Blacks", 0, -100, 100),
  slider(20, "Saturation", 100, 0, 200),
  fold(21),
  slider(28, "Faded Film", 0, 0, 100),
  slider(29, "Sharpen", 0, -100, 100),
  slider(30, "Vibrance", 0, -100, 100),
  slider(31, "Saturation", 100, 0, 200),
  blob(32, "Shadow Tint"),
  blob(47, "Curve"),
  slider(51, "Amount", 0, -3, 3),
  slider(52, "Midpoint", 50, 0, 100),
  slider(53, "Roundness", 0, -100, 100),
  slider(54, "Feather", 50, 0, 100),
  blob(73, "Color Wheel"),
  blob(85, "Curve"),
  slider(130, "Color Space", 1, 1, 30),
]);
