import type { Effect } from "../../effect-drawing";
import { addGrain } from "./add-grain";
import { bulge } from "./bulge";
import { cornerPin } from "./corner-pin";
import { crop } from "./crop";
import { horizontalFlip, verticalFlip } from "./flips";
import { gradientRamp } from "./gradient-ramp";
import { linearWipe } from "./linear-wipe";
import { mirror } from "./mirror";
import { mosaic } from "./mosaic";
import { motionTile } from "./motion-tile";
import { noise } from "./noise";
import { offset } from "./offset";
import { radialWipe } from "./radial-wipe";
import { rgbSplit } from "./rgb-split";
import { transform } from "./transform";
import { venetianBlinds } from "./venetian-blinds";

/** Effects that move, mask or break up the picture. */
export const SHAPE_EFFECTS: readonly Effect[] = [
  transform, cornerPin, motionTile, offset, mirror, bulge,
  crop, horizontalFlip, verticalFlip,
  linearWipe, radialWipe, venetianBlinds,
  mosaic, rgbSplit, noise, addGrain, gradientRamp,
];
