import type { ShotSample } from "../../../shared/color/shot-sample";
import type { SkinMap } from "../../../shared/color/skin-map";
import { SkinSegmenter } from "../../../shared/inference/skin-segmenter";
import type { SkinAnswer, SkinAsk } from "./engine-jobs";
import type { PictureStep } from "./picture-step";
import { say } from "../../../shared/words/say";

/** Looks for skin in every frame, one picture a step. The model stays loaded for the next time. */
export async function* findSkin(ask: SkinAsk, signal: AbortSignal): AsyncGenerator<PictureStep, SkinAnswer> {
  segmenter ??= new SkinSegmenter(() => Promise.resolve({ ok: true, value: { model: ask.model, wasm: ask.wasm } }));
  const of = ask.samples.reduce((sum: number, { frames }: ShotSample) => sum + frames.length, 0);
  const maps: SkinMap[][] = [];
  let done = 0;
  for (const { frames } of ask.samples) {
    const ofShot: SkinMap[] = [];
    for (const frame of frames) {
      const found = await segmenter.find([frame], signal);
      if (!found.ok) {
        // The next ask brings the bytes anew.
        segmenter = null;
        return { kind: "unavailable", why: found.problem.kind === "cancelled" ? say`The search for skin was cancelled.` : found.problem.message };
      }
      ofShot.push(...found.value);
      yield { done: ++done, of };
    }
    maps.push(ofShot);
  }
  return { kind: "found", maps };
}

let segmenter: SkinSegmenter | null = null;
