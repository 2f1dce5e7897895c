import { angle, checkbox, color, fold, hostEffect, layerChoice, point, popup, slider, type HostEffect } from "./host-effect";

const BLUR = "Blur & Sharpen";

/** Effects that blur, sharpen, glow and cast shadows. Glow's threshold and a shadow's opacity count 0 to 255. */
export const BLUR_EFFECTS: readonly HostEffect[] = [
  hostEffect("ADBE Gaussian Blur 2", "Gaussian Blur", BLUR, "recorded", [slider(1, "Blurriness", 25, 0, 30000), popup(2, "Blur Dimensions", 1, 3), checkbox(3, "Repeat Edge Pixels", 1)]),
  hostEffect("ADBE Box Blur2", "Fast Box Blur", BLUR, "recorded", [
    slider(1, "Blur Radius", 0, 0, 30000), slider(2, "Iterations", 3, 1, 50), popup(3, "Blur Dimensions", 1, 3), checkbox(4, "Repeat Edge Pixels", 1),
  ]),
  hostEffect("ADBE Motion Blur", "Directional Blur", BLUR, "recorded", [angle(1, "Direction", 90), slider(2, "Blur Length", 10, 0, 1000)]),
  hostEffect("ADBE Radial Blur", "Radial Blur", BLUR, "recorded", [
    fold(5), slider(1, "Amount", 10, 0, 1000), point(2, "Center"), popup(3, "Type", 1, 2), popup(4, "Antialiasing (Best Quality)", 1, 2), slider(6, "Random Seed", 0, 0, 10000),
  ]),
  hostEffect("ADBE Channel Blur", "Channel Blur", BLUR, "recorded", [
    slider(1, "Red Blurriness", 0, 0, 32767), slider(2, "Green Blurriness", 0, 0, 32767), slider(3, "Blue Blurriness", 0, 0, 32767),
    slider(4, "Alpha Blurriness", 0, 0, 32767), checkbox(5, "Edge Behavior", 1), popup(6, "Blur Dimensions", 1, 3),
  ]),
  hostEffect("ADBE Camera Lens Blur", "Camera Lens Blur", BLUR, "recorded", [
    slider(1, "Blur Radius", 5, 0, 500), fold(2, "Iris Properties"), popup(3, "Shape", 4, 8), slider(4, "Roundness", 0, 0, 100), slider(5, "Aspect Ratio", 1, 0.01, 100),
    angle(6, "Rotation"), slider(7, "Diffraction Fringe", 100, 0, 500), fold(8), fold(9, "Blur Map"), layerChoice(10, "Layer"), popup(11, "Channel", 1, 5),
    popup(12, "Placement", 1, 2), slider(13, "Blur Focal Distance", 0, 0, 1), checkbox(14, "Invert Blur Map"), fold(15), fold(16, "Highlight"),
    slider(17, "Gain", 0, 0, 100), slider(18, "Threshold", 0.8, 0, 1), slider(19, "Saturation", 0, 0, 100), fold(20), checkbox(21, "Edge Behavior", 1),
    checkbox(22, "Use Linear Working Space", 1),
  ]),
  hostEffect("CC Radial Fast Blur", "CC Radial Fast Blur", BLUR, "recorded", [point(1, "Center"), slider(2, "Amount", 50, 0, 100), popup(3, "Zoom", 1, 3)]),
  hostEffect("ADBE Sharpen", "Sharpen", BLUR, "recorded", [slider(1, "Sharpen Amount", 0, 0, 4000)]),
  hostEffect("ADBE Unsharp Mask2", "Unsharp Mask", BLUR, "recorded", [
    checkbox(4, "Color Mode"), slider(1, "Amount", 0, -500, 500), slider(2, "Radius", 1, 0.1, 500), slider(3, "Threshold", 0, 0, 1),
  ]),
  hostEffect("ADBE Glo2", "Glow", "Stylize", "recorded", [
    popup(1, "Glow Based On", 2, 2), slider(2, "Glow Threshold", 153, 0, 255), slider(3, "Glow Radius", 10, 0, 1000), slider(4, "Glow Intensity", 1, 0, 255),
    popup(5, "Composite Original", 2, 3), popup(6, "Glow Operation", 3, 25), popup(7, "Glow Colors", 1, 3), popup(8, "Color Looping", 3, 4), slider(9, "Color Loops", 1, 1, 127),
    angle(10, "Color Phase"), slider(11, "A & B Midpoint", 0.5, 0.01, 0.99), color(12, "Color A", 255, 255, 255), color(13, "Color B", 0, 0, 0), popup(14, "Glow Dimensions", 1, 3),
  ]),
  hostEffect("ADBE Drop Shadow", "Drop Shadow", "Perspective", "recorded", [
    color(1, "Shadow Color", 0, 0, 0), slider(2, "Opacity", 127.5, 0, 255), angle(3, "Direction", 135), slider(4, "Distance", 5, 0, 4000),
    slider(5, "Softness", 0, 0, 30000), checkbox(6, "Shadow Only"),
  ]),
  hostEffect("ADBE Find Edges", "Find Edges", "Stylize", "recorded", [checkbox(1, "Invert"), slider(2, "Blend With Original", 0, 0, 1)]),
];
