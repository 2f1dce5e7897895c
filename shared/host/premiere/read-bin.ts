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
  const media = await mediaTimes(clip);
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
    ...media,
    counting: countingOfClip(await ppro.Metadata.getProjectColumnsMetadata(raw)),
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

// Stills and offline clips refuse some of these; the clip is listed all the same.
async function mediaTimes(clip: ClipProjectItem): Promise<{ mediaStart: Ticks; duration: Ticks }> {
  try {
    const media: MediaTimes = await clip.getMedia();
    return { mediaStart: fromHostTime(await media.start), duration: fromHostTime(await media.duration) };
  } catch {
    return { mediaStart: 0n, duration: 0n };
  }
}

async function frameRateOf(clip: ClipProjectItem): Promise<FrameRate | null> {
  try {
    return frameRateFromFps((await clip.getFootageInterpretation()).getFrameRate());
  } catch {
    return null;
  }
}

/** The host does not say how a source counts; its start in the project panel's columns is written with a semicolon when it drops frames (assumed from the panel). */
function countingOfClip(columns: string): TimecodeCounting {
  return /MediaStart"[^}]*\d\d;\d\d/.test(columns) ? "drop" : "non-drop";
}

/** The day in XMP's own date of creation, as element or attribute (XMP specification part 2). */
function recordedOn(xmp: string): string | null {
  return /xmp:CreateDate(?:="|>)(\d{4}-\d\d-\d\d)/.exec(xmp)?.[1] ?? null;
}
