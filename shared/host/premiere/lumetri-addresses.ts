import type { LumetriAddresses, SliderAddress } from "../host-profile";

/**
 * Lumetri Color on 26.3, English names. Indexes: measured on 26.3.2 by the authors of public Premiere bridges, two of them
 * independently for 14, 16, 19 and 20; not by us. Ranges: the on-screen sliders of Adobe's own 2016 preset (Adobe-CEP/Samples,
 * PProPanel/payloads/example.epr). 26.3 is the only release with published indexes, so others are met with these and the name check.
 */
export const LUMETRI_26_3: LumetriAddresses = {
  matchName: "AE.ADBE Lumetri",
  displayName: "Lumetri Color",
  sliders: {
    temperature: slider(14, "Temperature"),
    tint: slider(15, "Tint"),
    saturation: slider(16, "Saturation", 100, 0, 200),
    exposure: slider(19, "Exposure", 0, -5, 5),
    contrast: slider(20, "Contrast"),
    highlights: slider(21, "Highlights"),
    shadows: slider(22, "Shadows"),
    whites: slider(23, "Whites"),
    blacks: slider(24, "Blacks"),
  },
  others: [
    slider(38, "Intensity", 100, 0, 200),
    slider(40, "Faded Film", 0, 0, 100),
    slider(41, "Sharpen"),
    slider(42, "Vibrance"),
    slider(43, "Saturation", 100, 0, 200),
    slider(45, "Tint Balance"),
  ],
};

/** Parameters of Lumetri Color where the indexes above hold (measured on 26.3.2 as above): a localised Lumetri is trusted only with this many. */
export const LUMETRI_26_3_PARAM_COUNT = 130;

function slider(index: number, displayName: string, neutral = 0, min = -100, max = 100): SliderAddress {
  return { index, displayName, neutral, min, max };
}
