import { fail, succeed, type Result } from "../basics/result";
import type { RgbaImage } from "../basics/rgba-image";
import { stretchToFullRange } from "./full-range";
import type { InferenceProblem } from "./inference-problem";
import { LazySession } from "./lazy-session";
import { modelPicture } from "./model-picture";
import { OnnxSession, type ModelBytes } from "./onnx-session";
import { skinProbabilities } from "./skin-probabilities";
import { sureSkin } from "./sure-skin";
import { say } from "../words/say";

/** Where a picture shows people's skin, faces and bodies alike: 0..1, row by row from the top left, stretched over the whole picture. */
export interface FoundSkin {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Length is widthPx * heightPx; 0 everywhere where `hasSkin` is false. */
  readonly values: Float32Array;
  readonly hasSkin: boolean;
}

/** The picture that MediaPipe's selfie_multiclass_256x256 looks at. */
const SIDE_PX = 256;

/**
 * Finds skin by MediaPipe's multi-class selfie model, which tells faces and bodies from hair, clothes and the rest. It loads on the first
 * question. One picture takes about half a second and blocks its thread: ask in a worker.
 */
export class SkinSegmenter {
  private readonly session: LazySession<OnnxSession>;

  /** `load` is asked for the bytes when they are first needed, and again after a failure or a close. */
  constructor(load: () => Promise<Result<ModelBytes, InferenceProblem>>) {
    this.session = new LazySession(async () => {
      const bytes = await load();
      return bytes.ok ? OnnxSession.open(bytes.value, { purpose: say`find skin`, remedy: say`Install the plugin again.` }) : bytes;
    });
  }

  /** Looks for skin in every frame, in order. An aborted signal ends it before the next frame. */
  async find(frames: readonly RgbaImage[], signal: AbortSignal): Promise<Result<readonly FoundSkin[], InferenceProblem>> {
    if (signal.aborted) return fail({ kind: "cancelled" });
    const session = await this.session.open();
    if (!session.ok) return session;
    const found: FoundSkin[] = [];
    for (const frame of frames) {
      if (signal.aborted) return fail({ kind: "cancelled" });
      const skin = await findIn(frame, session.value);
      if (!skin.ok) return skin;
      found.push(skin.value);
    }
    return succeed(found);
  }

  /** Gives the model's memory back; the next question loads it again. */
  async close(): Promise<void> {
    await this.session.close();
  }
}

async function findIn(frame: RgbaImage, session: OnnxSession): Promise<Result<FoundSkin, InferenceProblem>> {
  const picture = modelPicture(frame, SIDE_PX);
  stretchToFullRange(picture);
  const answer = await session.run({ input0: { shape: [1, SIDE_PX, SIDE_PX, 3], values: picture } });
  if (!answer.ok) return answer;
  const scores = answer.value["output0"];
  if (scores === undefined) throw new Error("The skin model has no output0; build it with npm run models.");
  const values = sureSkin(skinProbabilities(scores.values), SIDE_PX);
  return succeed({ widthPx: SIDE_PX, heightPx: SIDE_PX, values, hasSkin: values.some((value) => value > 0) });
}
