import { chooseLooks } from "../../../shared/effects/choice/choose-looks";
import { lookSignature } from "../../../shared/effects/choice/look-signature";
import { drawStackOnBytes } from "../../../shared/effects/draw-stack";
import { readyStack } from "../../../shared/effects/effect-stack";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { percentile } from "../match/percentile";
import { seededRandom } from "../match/seeded-random";
import { SHARED_LOOKS } from "./shared-looks";

const LOOKS = 300;
const SHOWN = 24;
const ROUNDS = 15;

/** Milliseconds of choosing 24 of 300 looks whose signatures are there, the first time and the median after it. */
export function chooseMs(picture: RgbaImage): { readonly cold: number; readonly warm: number; readonly chosen: number } {
  const random = seededRandom("300 looks");
  const candidates = Array.from({ length: LOOKS }, (_, index) => ({ id: `${index}`, signature: lookSignature(variation(picture, index, random.uniform(-60, 60))), relevance: random.uniform(0, 1), taste: random.uniform(-1, 1) }));
  let chosen = 0;
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    chosen = chooseLooks(candidates, SHOWN).chosen.length;
    return performance.now() - started;
  });
  return { cold: times[0]!, warm: percentile(times.slice(1), 0.5), chosen };
}

function variation(picture: RgbaImage, index: number, brightness: number): RgbaImage {
  const { stack } = SHARED_LOOKS[index % SHARED_LOOKS.length]!;
  const ready = readyStack([...stack, { effect: "ADBE Brightness & Contrast 2", params: { "ADBE Brightness & Contrast 2-0001": brightness } }], picture);
  if (!ready.ok) throw new Error(ready.problem.what);
  return drawStackOnBytes(picture, ready.value, { layer: picture, scale: 1, frameNumber: 0, lumetri: BUILT_IN_RESPONSE });
}
