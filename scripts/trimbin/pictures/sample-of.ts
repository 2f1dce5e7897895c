import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { ShotSample } from "../../../shared/color/shot-sample";
import type { SkinSegmenter } from "../../../shared/inference/skin-segmenter";

/** The frames as the engine takes them, with maps of people's skin where somebody is asked to look for it. */
export async function sampleOf(frames: readonly RgbaImage[], segmenter: SkinSegmenter | null): Promise<Result<ShotSample, string>> {
  if (!segmenter) return succeed({ frames });
  const skin = await segmenter.find(frames, new AbortController().signal);
  if (skin.ok) return succeed({ frames, skin: skin.value });
  return fail(skin.problem.kind === "unavailable" ? `${skin.problem.message} Or match in another manner than skin-first.` : "Looking for skin was stopped.");
}
