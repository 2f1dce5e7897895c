import type { Effect } from "../../effect-drawing";
import { tint } from "./tint";

/** Effects that change colours. */
export const COLOR_EFFECTS: readonly Effect[] = [tint];
