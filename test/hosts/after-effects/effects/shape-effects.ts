import { angle, checkbox, fold, hostEffect, layerChoice, point, popup, slider, type HostEffect } from "./host-effect";

/** Effects that move, bend, tile and wipe pixels. */
export const SHAPE_EFFECTS: readonly HostEffect[] = [
  hostEffect("ADBE Geometry2", "Transform", "Distort", "measured", [
    point(1, "Anchor Point"), point(2, "Position"), checkbox(11, "Uniform Scale", 1), slider(3, "Scale Height", 100, -30000, 30000), slider(4, "Scale Width", 100, -30000, 30000),
    slider(5, "Skew", 0, -85, 85), angle(6, "Skew Axis"), angle(7, "Rotation"), slider(8, "Opacity", 100, 0, 100), checkbox(9, "Use Composition's Shutter Angle", 1),
    slider(10, "Shutter Angle", 0, 0, 360), popup(12, "Sampling", 1, 2),
  ]),
  hostEffect("ADBE Corner Pin", "Corner Pin", "Distort", "recorded", [point(1, "Upper Left", 0, 0), point(2, "Upper Right", 1, 0), point(3, "Lower Left", 0, 1), point(4, "Lower Right", 1, 1)]),
  hostEffect("ADBE Tile", "Motion Tile", "Stylize", "recorded", [
    point(1, "Tile Center"), slider(2, "Tile Width", 100, 0, 100), slider(3, "Tile Height", 100, 0, 100), slider(4, "Output Width", 100, 0, 30000),
    slider(5, "Output Height", 100, 0, 30000), checkbox(6, "Mirror Edges"), angle(7, "Phase"), checkbox(8, "Horizontal Phase Shift"),
  ]),
  hostEffect("ADBE Offset", "Offset", "Distort", "recorded", [point(1, "Shift Center To"), slider(2, "Blend With Original", 0, 0, 1)]),
  hostEffect("ADBE Mirror", "Mirror", "Distort", "recorded", [point(1, "Reflection Center", 1), angle(2, "Reflection Angle")]),
  hostEffect("ADBE Bulge", "Bulge", "Distort", "recorded", [
    slider(1, "Horizontal Radius", 50, 0, 8000), slider(2, "Vertical Radius", 50, 0, 8000), point(3, "Bulge Center"), slider(4, "Bulge Height", 1, -4, 4),
    slider(5, "Taper Radius", 0, 0, 8000), popup(6, "Antialiasing (Best Qual. Only)", 1, 2), checkbox(7, "Pin All Edges"),
  ]),
  hostEffect("ADBE Turbulent Displace", "Turbulent Displace", "Distort", "recorded", [
    popup(1, "Displacement", 1, 11), slider(2, "Amount", 50, -10000, 10000), slider(3, "Size", 100, 2, 1000), point(4, "Offset (Turbulence)"), slider(5, "Complexity", 1, 1, 10),
    angle(6, "Evolution"), fold(7, "Evolution Options"), checkbox(8, "Cycle Evolution"), slider(9, "Cycle (in Revolutions)", 1, 1, 88), slider(10, "Random Seed", 0, 0, 100000),
    fold(11), popup(12, "Pinning", 3, 17), checkbox(13, "Resize Layer"), popup(14, "Antialiasing for Best Quality", 1, 2),
  ]),
  hostEffect("ADBE Displacement Map", "Displacement Map", "Distort", "recorded", [
    layerChoice(1, "Displacement Map Layer", 1), popup(2, "Use For Horizontal Displacement", 1, 11), slider(3, "Max Horizontal Displacement", 5, -32000, 32000),
    popup(4, "Use For Vertical Displacement", 2, 11), slider(5, "Max Vertical Displacement", 5, -32000, 32000), popup(6, "Displacement Map Behavior", 1, 3),
    checkbox(7, "Edge Behavior"), checkbox(8, "Expand Output", 1),
  ]),
  hostEffect("ADBE Optics Compensation", "Optics Compensation", "Distort", "recorded", [
    slider(1, "Field Of View (FOV)", 0, 0, 180), checkbox(2, "Reverse Lens Distortion"), popup(3, "FOV Orientation", 1, 3), point(4, "View Center"),
    checkbox(5, "Optimal Pixels (Invalidates Reversal)"), popup(6, "Resize", 1, 4),
  ]),
  hostEffect("ADBE Wave Warp", "Wave Warp", "Distort", "recorded", [
    popup(1, "Wave Type", 1, 9), slider(2, "Wave Height", 10, -32000, 32000), slider(3, "Wave Width", 40, 1, 32000), angle(4, "Direction", 90),
    slider(5, "Wave Speed", 1, -100, 100), popup(6, "Pinning", 1, 11), angle(7, "Phase"), popup(8, "Antialiasing (Best Quality)", 1, 3),
  ]),
  hostEffect("ADBE Twirl", "Twirl", "Distort", "recorded", [angle(1, "Angle"), slider(2, "Twirl Radius", 30, 0, 100), point(3, "Twirl Center")]),
  hostEffect("ADBE Ripple", "Ripple", "Distort", "recorded", [
    slider(1, "Radius", 0, 0, 100), point(2, "Center of Ripple"), popup(3, "Type of Conversion", 1, 2), slider(4, "Wave Speed", 1, -15, 15), slider(5, "Wave Width", 20, 2, 100),
    slider(6, "Wave Height", 20, 0, 400), angle(7, "Ripple Phase"),
  ]),
  hostEffect("ADBE Mosaic", "Mosaic", "Stylize", "recorded", [slider(1, "Horizontal Blocks", 10, 1, 4000), slider(2, "Vertical Blocks", 10, 1, 4000), checkbox(3, "Sharp Colors")]),
  hostEffect("ADBE Linear Wipe", "Linear Wipe", "Transition", "recorded", [slider(1, "Transition Completion", 0, 0, 100), angle(2, "Wipe Angle", 90), slider(3, "Feather", 0, 0, 32000)]),
  hostEffect("ADBE Radial Wipe", "Radial Wipe", "Transition", "recorded", [
    slider(1, "Transition Completion", 0, 0, 100), angle(2, "Start Angle"), point(3, "Wipe Center"), popup(4, "Wipe", 1, 3), slider(5, "Feather", 0, 0, 32000),
  ]),
  hostEffect("ADBE Venetian Blinds", "Venetian Blinds", "Transition", "recorded", [
    slider(1, "Transition Completion", 0, 0, 100), angle(2, "Direction"), slider(3, "Width", 20, 1, 32000), slider(4, "Feather", 0, 0, 32000),
  ]),
];
