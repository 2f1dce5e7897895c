import { succeed } from "../../shared/basics/result";
import { SkinSegmenter } from "../../shared/inference/skin-segmenter";
import { skinModelBytes } from "./model-files";

/** Promises a segmenter for Node that takes its model from the repository at `root`, converting it when it is first used. */
export function openSkinSegmenter(root: string): SkinSegmenter {
  return new SkinSegmenter(async () => succeed(await skinModelBytes(root)));
}
