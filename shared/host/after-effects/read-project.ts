import { NO_BINS } from "../../project/bins-snapshot";
import type { ClipSnapshot, ProjectSnapshot, SequenceSnapshot, TrackSnapshot } from "../../project/project-snapshot";
import type { ClipRef } from "../../project/references";
import { canDropFrames } from "../../time/frame-rate";
import { secondsFromTicks, ticksFromSeconds } from "../../time/ticks";
import { requestForScope, type ReadRequest } from "../commit/read-request";
import type { ReadScope } from "../host-port";
import { HostStop, stopIfCancelled } from "../host-stop";
import { shownName } from "../shown-name";
import type { AfterEffectsContext } from "./after-effects-context";
import { compTime } from "./layer-clock";
import { activeComp, compGuid, findComp, findLayer, projectIdentity } from "./live-project";
import { readMarkers, type MarkerClock } from "./markers";
import { compToRead, layerRef, readLayer, type CompToRead } from "./read-layer";

type CompItem = AfterEffectsUXP.CompItem;

/** The project as far as the scope asks. Throws a HostStop where no such composition is open, or when cancelled. */
export function readScope(context: AfterEffectsContext, scope: ReadScope, signal: AbortSignal): ProjectSnapshot {
  if (scope.sequence.kind === "guid") {
    const { guid } = scope.sequence;
    const snapshot = readRequest(context, requestForScope(scope, guid), signal);
    if (snapshot.sequences.length === 0) throw new HostStop({ kind: "composition-gone", name: null });
    return snapshot;
  }
  const active = activeComp(context.app);
  if (!active) throw new HostStop({ kind: "no-composition" });
  return readRequest(context, requestForScope(scope, compGuid(active)), signal);
}

/** The project as far as the request asks; what is gone is left out. Throws a HostStop when cancelled. */
export function readRequest(context: AfterEffectsContext, request: ReadRequest, signal: AbortSignal): ProjectSnapshot {
  const { app } = context;
  const active = activeComp(app);
  return {
    project: projectIdentity(app),
    sequences: request.sequenceGuids.flatMap((guid) => {
      const comp = findComp(app, guid);
      return comp ? [readComp(context, comp, request, signal)] : [];
    }),
    activeSequenceGuid: active && compGuid(active),
    // Footage carries no markers in After Effects; layers do.
    projectItems: [],
    bins: NO_BINS,
  };
}

/** The clock of a composition's own markers. */
export function compMarkerClock({ rate }: Pick<CompToRead, "rate">): MarkerClock {
  return { fromHost: (seconds) => compTime(seconds, rate), toHost: secondsFromTicks };
}

function readComp(context: AfterEffectsContext, comp: CompItem, request: ReadRequest, signal: AbortSignal): SequenceSnapshot {
  const guid = compGuid(comp);
  const from = compToRead(comp);
  const { rate } = from;
  const clips = wantedLayers(context, from, request).map(({ layer, ref }) => {
    stopIfCancelled(signal);
    return readLayer(context, layer, ref, from, request, signal);
  });
  return {
    guid,
    name: shownName(comp.name),
    frameRate: rate,
    widthPx: Math.round(comp.width),
    heightPx: Math.round(comp.height),
    zeroPoint: compTime(comp.displayStartTime, rate),
    counting: comp.dropFrame && canDropFrames(rate) ? "drop" : "non-drop",
    end: ticksFromSeconds(comp.duration),
    videoTracks: tracksOf(clips),
    markers: request.markersOfSequences?.has(guid) === false ? [] : readMarkers(comp.markerProperty, compMarkerClock(from)),
  };
}

/** All layers from the bottom up, or those that were asked for under the references that asked: a layer stays itself wherever it was moved. */
function wantedLayers({ app }: AfterEffectsContext, from: CompToRead, { clips }: ReadRequest): { readonly layer: AfterEffectsUXP.AnyLayer; readonly ref: ClipRef }[] {
  const { comp } = from;
  if (clips === null) {
    return Array.from({ length: comp.numLayers }, (_, i) => comp.layer(comp.numLayers - i)).map((layer) => ({ layer, ref: layerRef(layer, from) }));
  }
  return clips.flatMap((ref) => {
    const layer = ref.sequenceGuid === compGuid(comp) ? findLayer(app, ref) : null;
    return layer ? [{ layer, ref }] : [];
  });
}

function tracksOf(clips: readonly ClipSnapshot[]): TrackSnapshot[] {
  const tracks = new Map<number, ClipSnapshot[]>();
  for (const clip of clips) tracks.set(clip.ref.track, [...(tracks.get(clip.ref.track) ?? []), clip]);
  return [...tracks].sort(([a], [b]) => a - b).map(([index, mine]) => ({ index, name: mine[0]?.name ?? "", muted: false, clips: mine }));
}
