import { counted } from "../../../shared/words/counted";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { sampleTimes } from "../../../shared/color/sample-times";
import { describeProblem } from "../../../shared/host/host-problem";
import { clipSight, whyUnseen } from "../../../shared/panel/clip-sight";
import { hostWords } from "../../../shared/panel/host-words";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";
import { frameAt, framesPerSecond } from "../../../shared/time/frame-rate";
import type { TickRange } from "../../../shared/time/tick-range";
import type { Ticks } from "../../../shared/time/ticks";
import { scalePicture } from "../engine/scale-picture";
import { TILE_SIZE } from "../engine/tile-size";
import type { PanelTools } from "../panel-tools";
import { FRAME_PLACES, type FramePlace, type FrameState, type SeenFrame } from "./frame-state";
import { decodeGrabbed, grabFrame, timecodeIn } from "./grab-frame";
import type { ReadSource } from "./source";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** Longer side of the frame that is asked of the host: as large as a panel of 900 px shows it beside its words. */
export const LARGE_PX = 640;

/** As many pixels as a look's measures and signature are sampled at. */
const SKETCH = { widthPx: 48, heightPx: 27 };

const NO_WHOLE_FRAME = say`no whole frame of it can be seen`;

/** Grabs a clip's frame where nothing covers it; or says why there is none. */
export async function lookAtClip(tools: PanelTools, sequence: SequenceSnapshot, clip: ClipSnapshot, place: FramePlace, signal: AbortSignal): Promise<FrameState> {
  const unseen = whyUnseen(sequence, clip, tools.description.profile.app);
  const at = unseen === null ? momentOf(sequence, clip, place, clipSight(sequence, clip).visible) : null;
  if (at === null) return hidden(tools, clip, unseen ?? NO_WHOLE_FRAME, canBeAlone(tools, sequence, clip));
  const grabbed = await grabFrame(tools, { sequence, at, maxPx: LARGE_PX }, signal);
  return grabbed.ok ? seenFrame(sequence, clip, at, grabbed.value, null) : { kind: "unseen", text: describeProblem(grabbed.problem), canRetry: true };
}

/** Has the host show a clip without what lies over and under it, wherever it is covered; or says why there is no picture. */
export async function lookAtClipAlone(tools: PanelTools, { projectGuid, sequence }: Pick<ReadSource, "projectGuid" | "sequence">, clip: ClipSnapshot, place: FramePlace, signal: AbortSignal): Promise<FrameState> {
  const at = momentOf(sequence, clip, place, [clip.range]);
  if (at === null) return hidden(tools, clip, NO_WHOLE_FRAME, false);
  const grabbed = await tools.host.grabClipAlone({ projectGuid, clip: clip.ref, times: [at], maxWidthPx: LARGE_PX, maxHeightPx: LARGE_PX }, signal);
  if (!grabbed.ok) return { kind: "unseen", text: describeProblem(grabbed.problem), canRetry: true };
  const { frames, undoSteps } = grabbed.value;
  const [frame] = frames;
  if (!frame) return hidden(tools, clip, say`the host showed no frame of it`, false);
  const picture = await decodeGrabbed(tools, sequence, frame);
  if (!picture.ok) return { kind: "unseen", text: { ...describeProblem(picture.problem), meaning: say`Looking left ${counted(undoSteps.length, "undo step")}; nothing else was changed.` }, canRetry: true };
  return seenFrame(sequence, clip, at, picture.value, { undoSteps: undoSteps.length });
}

function seenFrame(sequence: SequenceSnapshot, clip: ClipSnapshot, at: Ticks, large: RgbaImage, alone: SeenFrame["alone"]): SeenFrame {
  const tile = scalePicture(large, TILE_SIZE.widthPx, TILE_SIZE.heightPx);
  return {
    kind: "seen",
    clipKey: clipKey(clip.ref),
    clipName: clip.name,
    at,
    timecode: timecodeIn(sequence, at),
    frameNumber: frameAt(at, sequence.frameRate),
    layer: { widthPx: sequence.widthPx, heightPx: sequence.heightPx },
    framesPerSecond: framesPerSecond(sequence.frameRate),
    alone,
    large,
    tile,
    sketch: scalePicture(tile, SKETCH.widthPx, SKETCH.heightPx),
  };
}

function momentOf(sequence: SequenceSnapshot, clip: ClipSnapshot, place: FramePlace, visible: readonly TickRange[]): Ticks | null {
  const times = sampleTimes(clip.range, sequence.frameRate, visible);
  return times[Math.min(times.length - 1, FRAME_PLACES.indexOf(place))] ?? null;
}

/** Would the panel offer to look at it without what covers it? */
function canBeAlone({ description }: PanelTools, sequence: SequenceSnapshot, clip: ClipSnapshot): boolean {
  return description.profile.can.clipAlone !== null && !clip.offline && !clip.disabled && !clip.adjustmentLayer && clipSight(sequence, clip).coveredBy.length > 0;
}

function hidden({ description }: PanelTools, clip: ClipSnapshot, why: string, canAlone: boolean): FrameState {
  const word = hostWords(description.profile.app).clip;
  const others = say`or select another ${thing(word)}`;
  return {
    kind: "unseen",
    text: {
      happened: say`There is no picture of ${clip.name}: ${why}.`,
      meaning: say`Looks need a picture to be shown on. Nothing was changed in your project.`,
      advice: canAlone ? say`Use "Look at this ${thing(word)} alone" above; or make it visible and look again; ${others}.` : clip.offline ? say`Relink its media, then look again; ${others}.` : say`Make it visible, then look again; ${others}.`,
    },
    canRetry: true,
  };
}
