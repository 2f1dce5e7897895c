import type { Effect } from "../../effect-drawing";
import { blackAndWhite } from "./black-and-white";
import { channelMixer } from "./channel-mixer";
import { colorBalance } from "./color-balance";
import { colorBalanceHls } from "./color-balance-hls";
import { fill } from "./fill";
import { hueSaturation } from "./hue-saturation";
import { lumetri } from "./lumetri";
import { photoFilter } from "./photo-filter";
import { shiftChannels } from "./shift-channels";
import { tint } from "./tint";
import { toner } from "./toner";
import { tritone } from "./tritone";
import { vibrance } from "./vibrance";

/** Effects that change colours. */
export const COLOR_EFFECTS: readonly Effect[] = [
  lumetri,
  tint,
  tritone,
  toner,
  hueSaturation,
  vibrance,
  colorBalance,
  colorBalanceHls,
  photoFilter,
  channelMixer,
  blackAndWhite,
  shiftChannels,
  fill,
];
