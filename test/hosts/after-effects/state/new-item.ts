import { markerProperty } from "./new-property";
import type { CompState, FolderState, FootageSourceState, FootageState } from "./project-state";

/** Length, rate and size of a composition. */
export type CompFormat = { readonly widthPx: number; readonly heightPx: number; readonly pixelAspect?: number; readonly duration: number; readonly frameRate: number };

/** Size and kind of footage; stills and solids have neither duration nor rate. */
export type FootageFormat = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelAspect?: number;
  readonly duration?: number;
  readonly frameRate?: number;
  readonly hasVideo?: boolean;
  readonly hasAudio?: boolean;
  readonly missing?: boolean;
};

/** An empty composition. */
export function newComp(id: number, name: string, parentId: number, { widthPx, heightPx, pixelAspect = 1, duration, frameRate }: CompFormat): CompState {
  return {
    ...itemBase(id, name, parentId),
    kind: "comp",
    widthPx,
    heightPx,
    pixelAspect,
    duration,
    frameRate,
    displayStartTime: 0,
    dropFrame: Math.abs(frameRate - 29.97) < 0.01 || Math.abs(frameRate - 59.94) < 0.01,
    bgColor: [0, 0, 0],
    workAreaStart: 0,
    workAreaDuration: duration,
    resolutionFactor: [1, 1],
    hideShyLayers: false,
    motionBlur: false,
    frameBlending: false,
    draft3d: false,
    layers: [],
    markers: markerProperty(),
  };
}

/** Footage as it lies in the project panel right after import. */
export function newFootage(id: number, name: string, parentId: number, source: FootageSourceState, format: FootageFormat): FootageState {
  return {
    ...itemBase(id, name, parentId),
    kind: "footage",
    source,
    widthPx: format.widthPx,
    heightPx: format.heightPx,
    pixelAspect: format.pixelAspect ?? 1,
    duration: format.duration ?? 0,
    frameRate: format.frameRate ?? 0,
    hasVideo: format.hasVideo ?? true,
    hasAudio: format.hasAudio ?? false,
    missing: format.missing ?? false,
  };
}

/** An empty folder; only the root lies in none. */
export function newFolder(id: number, name: string, parentId: number | null): FolderState {
  return { ...itemBase(id, name, parentId), kind: "folder" };
}

function itemBase<Parent extends number | null>(id: number, name: string, parentId: Parent): { readonly id: number; readonly name: string; readonly parentId: Parent; readonly label: number; readonly comment: string; readonly dynamicLinkGuid: string } {
  return { id, name, parentId, label: 0, comment: "", dynamicLinkGuid: `d1a9c0de-0000-4000-9000-${String(id).padStart(12, "0")}` };
}
