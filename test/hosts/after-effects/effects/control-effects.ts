import { angle, checkbox, color, hostEffect, layerChoice, point, slider, type HostEffect } from "./host-effect";

const CONTROLS = "Expression Controls";

/** Effects that draw nothing and hold one value for expressions: names as read by two public lists, ranges plausible. */
export const CONTROL_EFFECTS: readonly HostEffect[] = [
  hostEffect("ADBE Slider Control", "Slider Control", CONTROLS, "reported", [slider(1, "Slider", 0, -1_000_000, 1_000_000)]),
  hostEffect("ADBE Angle Control", "Angle Control", CONTROLS, "reported", [angle(1, "Angle")]),
  hostEffect("ADBE Checkbox Control", "Checkbox Control", CONTROLS, "reported", [checkbox(1, "Checkbox")]),
  hostEffect("ADBE Color Control", "Color Control", CONTROLS, "reported", [color(1, "Color", 255, 0, 0)]),
  hostEffect("ADBE Point Control", "Point Control", CONTROLS, "reported", [point(1, "Point")]),
  hostEffect("ADBE Layer Control", "Layer Control", CONTROLS, "reported", [layerChoice(1, "Layer")]),
];
