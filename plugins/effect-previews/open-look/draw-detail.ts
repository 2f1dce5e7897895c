import { describeProblem } from "../../../shared/host/host-problem";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { cropped } from "../engine/cropped";
import type { Crop, StackToDraw } from "../engine/preview-jobs";
import type { SeenFrame } from "../frame/frame-state";
import { grabFrame } from "../frame/grab-frame";
import type { PanelTools } from "../panel-tools";
import type { Detail } from "./open-look";
import { say } from "../../../shared/words/say";

/** Longer side of a frame at full size: beyond it a drawing takes more memory than a panel should. */
const FULL_PX = 1920;

/** What of it is shown. */
const SHOWN = { widthPx: 640, heightPx: 360 };

type DetailWanted = { readonly frame: SeenFrame; readonly sequence: SequenceSnapshot; readonly profile: string | null; readonly look: StackToDraw };

/** The middle of the frame at full size, without and with a look. The whole frame is drawn: a vignette must know where it is. */
export async function drawDetail(tools: PanelTools, { frame, sequence, profile, look }: DetailWanted, signal: AbortSignal): Promise<Detail> {
  if (frame.alone !== null) return { kind: "failed", text: { happened: say`This picture is of the layer alone.`, meaning: say`At full size it would have to be set up once more, in two more undo steps.`, advice: say`Look at the layer in its composition to see it at full size.` } };
  const maxPx = Math.min(FULL_PX, Math.max(frame.layer.widthPx, frame.layer.heightPx));
  const grabbed = await grabFrame(tools, { sequence, at: frame.at, maxPx }, signal);
  if (!grabbed.ok) return { kind: "failed", text: describeProblem(grabbed.problem) };
  const picture = grabbed.value;
  const crop: Crop = { ...SHOWN, leftPx: Math.max(0, Math.round((picture.widthPx - SHOWN.widthPx) / 2)), topPx: Math.max(0, Math.round((picture.heightPx - SHOWN.heightPx) / 2)) };
  const answer = await tools.engine.run("large", { picture, layer: frame.layer, frameNumber: frame.frameNumber, profile, look, crop }, () => undefined, signal);
  if (!answer) return { kind: "closed" };
  if (answer.kind === "undrawn") return { kind: "failed", text: { happened: answer.why, meaning: say`Nothing was changed in your project.`, advice: say`Choose another look.` } };
  return { kind: "drawn", before: cropped(picture, crop), after: answer.image, scale: picture.widthPx / frame.layer.widthPx };
}
