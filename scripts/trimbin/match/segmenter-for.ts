import type { MatchChoice } from "../../../shared/color/scene/match-choice";
import type { SkinSegmenter } from "../../../shared/inference/skin-segmenter";
import { openSkinSegmenter } from "../../models/open-skin-segmenter";

/** Who looks for skin: somebody only where skin comes first, since the model takes half a second a frame. */
export function segmenterFor({ manner }: MatchChoice, root: string): SkinSegmenter | null {
  return manner === "skin-first" ? openSkinSegmenter(root) : null;
}
