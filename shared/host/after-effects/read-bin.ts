import { canDropFrames, frameRateFromFps, type FrameRate } from "../../time/frame-rate";
import { ticksFromSeconds } from "../../time/ticks";
import type { BinClip, BinListing, BinSequence, SequenceUse } from "../bin-listing";
import { stopIfCancelled } from "../host-stop";
import { shownName } from "../shown-name";
import { LayerClock } from "./layer-clock";
import { pictureLayer } from "./layer-kind";
import { activeComp, compGuid, isComp, projectIdentity } from "./live-project";
import { isTemporary } from "./temporary-comps";

type Application = AfterEffectsUXP.Application;
type Item = AfterEffectsUXP.Item;
type FootageItem = AfterEffectsUXP.FootageItem;
type CompItem = AfterEffectsUXP.CompItem;

/** Every footage item with a file, and every composition but those that a set-up made. Throws a HostStop when cancelled. */
export function readBin(app: Application, signal: AbortSignal): BinListing {
  const active = activeComp(app);
  const items = itemsOf(app, signal);
  return {
    project: projectIdentity(app),
    clips: items.flatMap((item) => footageOf(item)?.map(binClip) ?? []),
    sequences: items.filter(isComp).filter((comp) => !isTemporary(comp)).map(binSequence),
    activeSequenceGuid: active && compGuid(active),
    selected: items.filter((item) => item.selected).map((item) => String(item.id)),
  };
}

/** Which parts of which footage the compositions show. Throws a HostStop when cancelled. */
export function readUsage(app: Application, signal: AbortSignal): readonly SequenceUse[] {
  const comps = itemsOf(app, signal).filter(isComp).filter((comp) => !isTemporary(comp));
  return comps.map((comp) => {
    stopIfCancelled(signal);
    return { guid: compGuid(comp), name: shownName(comp.name), clips: Array.from({ length: comp.numLayers }, (_, i) => comp.layer(i + 1)).flatMap((layer) => useOf(layer, comp)) };
  });
}

function useOf(layer: AfterEffectsUXP.AnyLayer, comp: CompItem): SequenceUse["clips"] {
  const source = pictureLayer(layer)?.source ?? null;
  if (!source || isComp(source) || !source.file) return [];
  const clock = new LayerClock(layer, comp);
  const [a, b] = [clock.fromComp(layer.inPoint), clock.fromComp(layer.outPoint)];
  return [{ mediaId: String(source.id), mediaPath: source.file, source: a < b ? { start: a, end: b } : { start: b, end: a } }];
}

function itemsOf({ project }: Application, signal: AbortSignal): Item[] {
  return Array.from({ length: project.numItems }, (_, i) => {
    stopIfCancelled(signal);
    return project.item(i + 1);
  });
}

/** Solids and placeholders are footage without a file. */
function footageOf(item: Item): readonly [FootageItem] | null {
  return "mainSource" in item && item.file ? [item] : null;
}

function binClip(item: FootageItem): BinClip {
  const rate = rateOf(item.frameRate);
  return {
    mediaId: String(item.id),
    name: shownName(item.name),
    bin: folderOf(item),
    kind: "media",
    // After Effects knows no transcripts.
    hasTranscript: false,
    offline: item.footageMissing,
    mediaPath: item.file,
    frameRate: item.hasVideo ? rate : null,
    counting: "non-drop",
    mediaStart: 0n,
    duration: ticksFromSeconds(item.duration),
    recordedOn: null,
  };
}

function binSequence(comp: CompItem): BinSequence {
  const frameRate = frameRateFromFps(comp.frameRate);
  return {
    guid: compGuid(comp),
    name: shownName(comp.name),
    frameRate,
    counting: comp.dropFrame && canDropFrames(frameRate) ? "drop" : "non-drop",
    widthPx: Math.round(comp.width),
    heightPx: Math.round(comp.height),
  };
}

/** "Interviews/Day 1"; "" at the top. */
function folderOf(item: FootageItem): string {
  const names: string[] = [];
  for (let folder = item.parentFolder; !isTop(folder); folder = folder.parentFolder) names.unshift(shownName(folder.name));
  return names.join("/");
}

// The top folder is its own parent, or has none; both were reported of scripting.
function isTop(folder: AfterEffectsUXP.FolderItem | null): boolean {
  return folder?.parentFolder === null || folder?.parentFolder === undefined || folder.parentFolder.id === folder.id;
}

/** Stills have a rate of zero. */
function rateOf(fps: number): FrameRate | null {
  return fps >= 1 && fps <= 1000 ? frameRateFromFps(fps) : null;
}
