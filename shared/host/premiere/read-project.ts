import type { Project, Sequence, VideoTrack } from "@adobe/premierepro";
import { NO_BINS } from "../../project/bins-snapshot";
import type { ClipSnapshot, ProjectItemSnapshot, ProjectSnapshot, SequenceSnapshot, TrackSnapshot } from "../../project/project-snapshot";
import { frameRateFromTicksPerFrame } from "../../time/frame-rate";
import { parseTicks } from "../../time/ticks";
import type { ReadScope } from "../host-port";
import type { ClipFinder } from "./clip-finder";
import { HostStop, isDeadHandle } from "../host-stop";
import { fromHostTime } from "./host-values";
import { activeProject, clipItems, findBinClips } from "./live-project";
import type { PremiereContext } from "./premiere-context";
import { readBins, type Clones } from "./read-bins";
import { readClip, type MediaPlace } from "./read-clip";
import { countingOf } from "./read-counting";
import { readMarkers } from "./read-markers";
import { requestForScope, type ReadRequest } from "../commit/read-request";
import { shownName } from "../shown-name";

/** The active project as far as the scope asks. Throws a HostStop where there is no such project or sequence, or when cancelled. */
export async function readScope(context: PremiereContext, finder: ClipFinder, scope: ReadScope, signal: AbortSignal): Promise<ProjectSnapshot> {
  const project = await activeProject(context.ppro);
  if (!project) throw new HostStop({ kind: "no-project" });
  if (scope.sequence.kind === "guid") {
    const { guid } = scope.sequence;
    const snapshot = await readRequest(context, finder, project, requestForScope(scope, guid), signal);
    if (snapshot.sequences.length === 0) throw new HostStop({ kind: "sequence-gone", name: null });
    return snapshot;
  }
  const active: Sequence | null = await project.getActiveSequence();
  if (!active) throw new HostStop({ kind: "no-sequence" });
  return readRequest(context, finder, project, requestForScope(scope, active.guid.toString()), signal);
}

/** An edit at the host kills the handles of a reading under way: then it begins anew, once. */
export async function readTwice<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!isDeadHandle(error)) throw error;
    return read();
  }
}

/** The project as far as the request asks; what is gone is left out. Throws a HostStop when cancelled. */
export async function readRequest(
  context: PremiereContext,
  finder: ClipFinder,
  project: Project,
  request: ReadRequest,
  signal: AbortSignal,
  clones: Clones = new Map(),
): Promise<ProjectSnapshot> {
  const active: Sequence | null = await project.getActiveSequence();
  const sequences: SequenceSnapshot[] = [];
  const media = new Map<string, MediaPlace>();
  for (const sequence of await project.getSequences()) {
    if (!request.sequenceGuids.includes(sequence.guid.toString())) continue;
    sequences.push(await readSequence(context, finder, sequence, request, media, signal));
  }
  return {
    project: { guid: project.guid.toString(), name: shownName(project.name) },
    sequences,
    activeSequenceGuid: active?.guid.toString() ?? null,
    projectItems: await readProjectItems(context, project, request.markersOfItems),
    bins: request.bins ? await readBins(context, project, request.bins, clones, signal) : NO_BINS,
  };
}

async function readSequence(
  context: PremiereContext,
  finder: ClipFinder,
  sequence: Sequence,
  request: ReadRequest,
  media: Map<string, MediaPlace>,
  signal: AbortSignal,
): Promise<SequenceSnapshot> {
  const guid = sequence.guid.toString();
  const size = await sequence.getFrameSize();
  const videoTracks: TrackSnapshot[] = [];
  const count = await sequence.getVideoTrackCount();
  for (let index = 0; index < count; index++) {
    if (!wantsTrack(request, guid, index)) continue;
    const track = await sequence.getVideoTrack(index);
    const clips = await readTrack(context, finder, track, { sequenceGuid: guid, track: index }, request, media, signal);
    videoTracks.push({ index, name: shownName(track.name), muted: await track.isMuted(), clips });
  }
  return {
    guid,
    name: shownName(sequence.name),
    frameRate: frameRateFromTicksPerFrame(parseTicks(String(await sequence.getTimebase()))),
    widthPx: Math.round(size.width),
    heightPx: Math.round(size.height),
    zeroPoint: fromHostTime(await sequence.getZeroPoint()),
    counting: await countingOf(sequence),
    end: fromHostTime(await sequence.getEndTime()),
    videoTracks,
    markers: request.markersOfSequences?.has(guid) === false ? [] : await readMarkers(context.ppro, sequence),
  };
}

async function readTrack(
  context: PremiereContext,
  finder: ClipFinder,
  track: VideoTrack,
  where: { readonly sequenceGuid: string; readonly track: number },
  request: ReadRequest,
  media: Map<string, MediaPlace>,
  signal: AbortSignal,
): Promise<ClipSnapshot[]> {
  const all = clipItems(context.ppro, track);
  const refs = request.clips?.filter((ref) => ref.sequenceGuid === where.sequenceGuid && ref.track === where.track);
  const items = refs ? (await finder.find(all, refs)).values() : all;
  const clips: ClipSnapshot[] = [];
  for (const item of items) clips.push(await readClip(context, item, where, request, media, signal));
  return clips.sort((a, b) => (a.range.start < b.range.start ? -1 : a.range.start > b.range.start ? 1 : 0));
}

function wantsTrack(request: ReadRequest, sequenceGuid: string, track: number): boolean {
  return request.clips === null || request.clips.some((ref) => ref.sequenceGuid === sequenceGuid && ref.track === track);
}

async function readProjectItems({ ppro }: PremiereContext, project: Project, ids: readonly string[]): Promise<ProjectItemSnapshot[]> {
  const items: ProjectItemSnapshot[] = [];
  for (const [mediaId, clip] of await findBinClips(ppro, project, new Set(ids))) {
    items.push({ mediaId, name: shownName(clip.name), markers: await readMarkers(ppro, clip) });
  }
  return items;
}
