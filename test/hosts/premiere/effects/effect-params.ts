import type { ParamState } from "../state/project-state";
import { lumetriParams } from "./lumetri-params";
import { checkbox, point, slider, swatch, unreadable } from "./param-specs";

const BLACK = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE = { red: 1, green: 1, blue: 1, alpha: 1 };
const CENTRE = { x: 0.5, y: 0.5 };

/**
 * Parameters of the effects whose lists we know something about. Measured on 26.3.2: Lumetri, Gaussian Blur (Legacy), Simple Text, RGB Split from its fifth on.
 * The others follow Effect Controls and Adobe's manual: names and ranges plausible, indexes unconfirmed. ASC CDL's order is a guess.
 * An effect that is not in here gets no parameters at all.
 */
const PARAMS: Readonly<Record<string, readonly ParamState[]>> = {
  "AE.ADBE Lumetri": lumetriParams(),
  "AE.ADBE Gaussian Blur 2": [slider("Blurriness", 25, 0, 1000), slider("Blur Dimensions", 1, 1, 3), checkbox("Repeat Edge Pixels", false)],
  "AE.ADBE PPro SimpleText": [checkbox("", false), point("Position", { x: 0.5, y: 0.88 }), slider("Justification", 1), slider("Size", 40), slider("Opacity", 40, 0, 100), { displayName: " ", type: "unreadable", defaultValue: null, value: null, keyframes: null }],
  "AE.ADBE AEASCCDL": [
    ...["Red", "Green", "Blue"].flatMap((name) => [slider(`${name} Slope`, 1, 0, 10), slider(`${name} Offset`, 0, -10, 10), slider(`${name} Power`, 1, 0, 10)]),
    slider("Saturation", 1, 0, 10),
  ],
  "AE.ADBE Brightness & Contrast 2": [slider("Brightness", 0, -150, 150), slider("Contrast", 0, -100, 100), checkbox("Use Legacy (supports HDR)", false)],
  "AE.ADBE ProcAmp": [slider("Brightness", 0, -100, 100), slider("Contrast", 100, 0, 200), slider("Hue", 0), slider("Saturation", 100, 0, 200), checkbox("Split Screen", false), slider("Split Percent", 50, 0, 100)],
  "AE.ADBE Tint": [swatch("Map Black To", BLACK), swatch("Map White To", WHITE), slider("Amount to Tint", 100, 0, 100)],
  "AE.ADBE Invert": [slider("Channel", 1), slider("Blend With Original", 0, 0, 100)],
  "AE.ADBE Motion Blur": [slider("Direction", 90), slider("Blur Length", 10, 0, 1000)],
  "AE.ADBE Corner Pin": [point("Upper Left", { x: 0, y: 0 }), point("Upper Right", { x: 1, y: 0 }), point("Lower Left", { x: 0, y: 1 }), point("Lower Right", { x: 1, y: 1 })],
  "AE.ADBE Offset": [point("Shift Center To", CENTRE), slider("Blend With Original", 0, 0, 100)],
  "AE.ADBE Linear Wipe": [slider("Transition Completion", 0, 0, 100), slider("Wipe Angle", 90), slider("Feather", 0, 0, 1000)],
  "AE.ADBE Ramp": [point("Start of Ramp", { x: 0.5, y: 0 }), swatch("Start Color", BLACK), point("End of Ramp", { x: 0.5, y: 1 }), swatch("End Color", WHITE), slider("Ramp Shape", 1, 1, 2), slider("Ramp Scatter", 0), slider("Blend With Original", 0, 0, 100)],
  "AE.Impact_RGB_Split_FX": [
    ...Array.from({ length: 4 }, () => unreadable()),
    slider("Horizontal Split", 1), slider("Vertical Split", 0), slider("Depth Split", 0), slider("Vertigo", 0), slider("Channel Shift", 0), slider("Feather", 0),
    point("Position", CENTRE), slider("Lightness", 0), slider("Softness", 0), slider("Edge Behavior", 0),
  ],
  "AE.ADBE Posterize": [slider("Level", 7, 2, 255)],
  "AE.ADBE Mosaic": [slider("Horizontal Blocks", 10, 1, 4000), slider("Vertical Blocks", 10, 1, 4000), checkbox("Sharp Colors", false)],
  "AE.ADBE Sharpen": [slider("Sharpen Amount", 0, 0, 4000)],
  "AE.ADBE Unsharp Mask": [slider("Amount", 50, 0, 500), slider("Radius", 1, 0.1, 500), slider("Threshold", 0, 0, 255)],
  "AE.ADBE Noise2": [slider("Amount of Noise", 0, 0, 100), checkbox("Noise Type", true), checkbox("Clipping", true)],
  "AE.ADBE AECrop": [slider("Left", 0, 0, 100), slider("Top", 0, 0, 100), slider("Right", 0, 0, 100), slider("Bottom", 0, 0, 100), checkbox("Zoom", false), slider("Edge Feather", 0)],
  "AE.ADBE Drop Shadow": [swatch("Shadow Color", BLACK), slider("Opacity", 50, 0, 100), slider("Direction", 135), slider("Distance", 5), slider("Softness", 0), checkbox("Shadow Only", false)],
  "AE.ADBE Find Edges": [checkbox("Invert", false), slider("Blend With Original", 0, 0, 100)],
  "AE.ADBE Mirror": [point("Reflection Center", CENTRE), slider("Reflection Angle", 0)],
  "AE.ADBE Geometry2": [point("Anchor Point", CENTRE), point("Position", CENTRE), checkbox("Uniform Scale", true), slider("Scale", 100), slider("Scale Width", 100), slider("Skew", 0), slider("Skew Axis", 0), slider("Rotation", 0), slider("Opacity", 100, 0, 100)],
  "PR.ADBE Gamma Correction": [slider("Gamma", 10, 1, 28)],
  "PR.ADBE Levels": ["(RGB)", "(R)", "(G)", "(B)"].flatMap((channel) => [
    slider(`${channel} Black Input Level`, 0, 0, 255),
    slider(`${channel} White Input Level`, 255, 0, 255),
    slider(`${channel} Black Output Level`, 0, 0, 255),
    slider(`${channel} White Output Level`, 255, 0, 255),
    slider(`${channel} Gamma`, 100, 1, 1000),
  ]),
  "AE.Impact_Vignette_FX": [slider("Amount", 50, 0, 100), slider("Size", 50, 0, 100), slider("Feather", 50, 0, 100)],
};

/** Parameters of a new effect; an empty list for effects nobody has published. */
export function paramsOf(matchName: string): readonly ParamState[] {
  return PARAMS[matchName] ?? [];
}
