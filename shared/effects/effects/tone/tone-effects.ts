import type { Effect } from "../../effect-drawing";
import { ascCdl } from "./asc-cdl";
import { brightnessContrast } from "./brightness-contrast";
import { curves } from "./curves";
import { exposure } from "./exposure";
import { gammaCorrection } from "./gamma-correction";
import { invert } from "./invert";
import { levels } from "./levels";
import { levelsIndividual } from "./levels-individual";
import { posterize } from "./posterize";
import { procAmp } from "./proc-amp";
import { threshold } from "./threshold";

/** Effects that change brightness and contrast. */
export const TONE_EFFECTS: readonly Effect[] = [levels, levelsIndividual, brightnessContrast, exposure, gammaCorrection, curves, ascCdl, procAmp, threshold, posterize, invert];
