import type { ClipProjectItem, ProjectItem, Sequence, TickTime } from "@adobe/premierepro";
import type { BinClip, BinListing, BinSequence } from "../bin-listing";
import { frameRateFromFps, frameRateFromTicksPerFrame, type FrameRate } from "../../time/frame-rate";
import { parseTicks, type Ticks } from "../../time/ticks";
import type { TimecodeCounting } from "../../time/timecode";
import { shownName } from "../shown-name";
import { walkBins } from "./bin-walk";
import { fromHostTime } from "./host-values";
import type { PremiereContext } from "./premiere-context";
import { countingOf } from "./read-counting";
import { wantProject } from "./want-project";

/** Each clip costs some ten calls; a breath between clips as between value reads. */
const CLIP_READ = 1;

/** Everything in the bins. Throws a HostStop where no project is open, or when cancelled. */
export async function readBin(context: PremiereContext, signal: AbortSignal): Promise<BinListing> {
  const { ppro, pace } = context;
  const project = await wantProject(context);
  const clips: BinClip[] = [];
  for await (const { raw, clip, bin } of walkBins(ppro, project)) {
    await pace.before(CLIP_READ, signal);
    if (!(await clip.isSequence())) clips.push(await readBinClip(context, raw, clip, bin));
  }
  const sequences: BinSequence[] = [];
  for (const sequence of await project.getSequences()) sequences.push(await readBinSequence(sequence));
  const active: Sequence | null = await project.getActiveSequence();
  const selection = await ppro.ProjectUtils.getSelection(project);
  return {
    project: { guid: project.guid.toString(), name: shownName(project.name) },
    clips,
    sequences,
    activeSequenceGuid: active?.guid.toString() ?? null,
    selected: (await selection.getItems()).map((item) => item.getId()),
  };
}

async function readBinClip({ ppro }: PremiereContext, raw: ProjectItem, clip: ClipProjectItem, bin: string): Promise<BinClip> {
  return {
    mediaId: raw.getId(),
    name: shownName(raw.name),
    bin,
    kind: (await clip.isMulticamClip()) ? "multicam" : (await clip.isMergedClip()) ? "merged" : "media",
    // True for empty containers too (measured): whoever reads it finds no words then.
    hasTranscript: ppro.Transcript.hasTranscript(clip),
    offline: await clip.isOffline(),
    mediaPath: (await clip.getMediaFilePath()) || null,
    frameRate: await frameRateOf(clip),
    ...(await mediaTimes(clip, await ppro.Metadata.getProjectColumnsMetadata(raw))),
    counting: countingOfClip(await ppro.Metadata.getProjectMetadata(raw)),
    recordedOn: recordedOn(await ppro.Metadata.getXMPMetadata(raw)),
  };
}

async function readBinSequence(sequence: Sequence): Promise<BinSequence> {
  const size = await sequence.getFrameSize();
  return {
    guid: sequence.guid.toString(),
    name: shownName(sequence.name),
    frameRate: frameRateFromTicksPerFrame(parseTicks(String(await sequence.getTimebase()))),
    counting: await countingOf(sequence),
    widthPx: Math.round(size.width),
    heightPx: Math.round(size.height),
  };
}

/** Plain values by the type definitions, promises by the documents. */
type MediaTimes = { readonly [Time in "start" | "duration"]: TickTime | Promise<TickTime> };

/** The columns give ticks (as Adobe's sample reads them); before 26.5 a public plugin found the start nowhere else. Stills and offline clips refuse some of it, and are listed all the same. */
async function mediaTimes(clip: ClipProjectItem, columns: string): Promise<{ mediaStart: Ticks; duration: Ticks }> {
  const start = /"Column\.Intrinsic\.MediaStart"[^}]*"ColumnValue":\s*"(-?\d{1,19})"/.exec(columns)?.[1];
  try {
    const media: MediaTimes = await clip.getMedia();
    return { mediaStart: start === undefined ? fromHostTime(await media.start) : parseTicks(start), duration: fromHostTime(await media.duration) };
  } catch {
    return { mediaStart: parseTicks(start ?? "0"), duration: 0n };
  }
}

async function frameRateOf(clip: ClipProjectItem): Promise<FrameRate | null> {
  try {
    return frameRateFromFps((await clip.getFootageInterpretation()).getFrameRate());
  } catch {
    return null;
  }
}

/** The host has no call for how a source counts; in the project's own metadata its start is a timecode, with semicolons when it drops frames (assumed from the project panel). */
function countingOfClip(metadata: string): TimecodeCounting {
  return /Column\.Intrinsic\.MediaStart>[^<]*\d;\d/.test(metadata) ? "drop" : "non-drop";
}

/** The day in XMP's own date of creation, as element or attribute (XMP specification part 2). */
function recordedOn(xmp: string): string | null {
  return /xmp:CreateDate(?:="|>)(\d{4}-\d\d-\d\d)/.exec(xmp)?.[1] ?? null;
}
