import type { LumetriAddresses, SliderAddress } from "../host-profile";

/**
 * Lumetri Color in After Effects by the numbers in its parameters' match names: two public projects agree on them, one says "taken from live AE 26.2"; not seen
 * by us. Ranges: as in Premiere, of which it is the same effect; what the host itself allows is read when values are set.
 */
export const LUMETRI_IN_AFTER_EFFECTS: LumetriAddresses = {
  matchName: "ADBE Lumetri",
  displayName: "Lumetri Color",
  sliders: {
    temperature: slider(7, "Temperature"),
    tint: slider(8, "Tint"),
    saturation: slider(20, "Saturation", 100, 0, 200),
    exposure: slider(11, "Exposure", 0, -5, 5),
    contrast: slider(12, "Contrast"),
    highlights: slider(13, "Highlights"),
    shadows: slider(14, "Shadows"),
    whites: slider(15, "Whites"),
    blacks: slider(16, "Blacks"),
  },
  others: [slider(28, "Faded Film", 0, 0, 100), slider(29, "Sharpen"), slider(30, "Vibrance"), slider(31, "Saturation", 100, 0, 200)],
};

function slider(index: number, displayName: string, neutral = 0, min = -100, max = 100): SliderAddress {
  return { index, displayName, neutral, min, max };
}
