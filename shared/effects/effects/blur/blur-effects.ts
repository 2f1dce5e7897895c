import type { Effect } from "../../effect-drawing";
import { directionalBlur } from "./directional-blur";
import { dropShadow } from "./drop-shadow";
import { fastBoxBlur } from "./fast-box-blur";
import { findEdges } from "./find-edges";
import { gaussianBlur } from "./gaussian-blur";
import { glow } from "./glow";
import { sharpen } from "./sharpen";
import { unsharpMask } from "./unsharp-mask";

/** Effects that blur, sharpen or glow. */
export const BLUR_EFFECTS: readonly Effect[] = [gaussianBlur, fastBoxBlur, directionalBlur, sharpen, unsharpMask, glow, dropShadow, findEdges];
