import type { PropertyNode, PropertyState } from "./property-state";

/**
 * Everything the simulated After Effects knows about one project, as one immutable value.
 * An edit makes a new value; Edit > Undo puts an older one back. Nothing in here is a live object.
 * Times are the host's own: seconds as floating point numbers.
 */
export type ProjectState = {
  /** "" when it was never saved. */
  readonly path: string;
  /** Compositions, footage and folders by id, in the order they were made. Ids outlive every edit and are never given again. */
  readonly items: ReadonlyMap<number, ItemState>;
  /** The folder that holds everything. */
  readonly rootId: number;
  readonly bitsPerChannel: 8 | 16 | 32;
  readonly expressionEngine: string;
  readonly workingSpace: string;
};

export type ItemState = CompState | FootageState | FolderState;

type ItemBase = {
  readonly id: number;
  readonly name: string;
  /** The folder it lies in; null for the root only. */
  readonly parentId: number | null;
  readonly label: number;
  readonly comment: string;
  /** GUID for Dynamic Link. */
  readonly dynamicLinkGuid: string;
};

export type FolderState = ItemBase & { readonly kind: "folder" };

export type CompState = ItemBase & {
  readonly kind: "comp";
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelAspect: number;
  readonly duration: number;
  readonly frameRate: number;
  readonly displayStartTime: number;
  readonly dropFrame: boolean;
  readonly bgColor: Rgb;
  readonly workAreaStart: number;
  readonly workAreaDuration: number;
  /** [2, 2] is half resolution. */
  readonly resolutionFactor: readonly [number, number];
  readonly hideShyLayers: boolean;
  readonly motionBlur: boolean;
  readonly frameBlending: boolean;
  readonly draft3d: boolean;
  /** Topmost layer first, as in the timeline: `layers[0]` is the host's layer 1. */
  readonly layers: readonly LayerState[];
  /** "ADBE Marker"; the times of its keys are times of the composition. */
  readonly markers: PropertyState;
};

export type FootageState = ItemBase & {
  readonly kind: "footage";
  readonly source: FootageSourceState;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelAspect: number;
  /** 0 for stills and solids. */
  readonly duration: number;
  /** 0 for stills and solids. */
  readonly frameRate: number;
  readonly hasVideo: boolean;
  readonly hasAudio: boolean;
  /** The file is not where it was. */
  readonly missing: boolean;
};

export type FootageSourceState =
  /** `path` is what the media library is asked for. */
  | { readonly kind: "file"; readonly path: string; readonly still: boolean }
  | { readonly kind: "solid"; readonly color: Rgb }
  | { readonly kind: "placeholder" };

/** What a layer is. A null, a solid and an adjustment layer are "av" with a solid as source. */
export type LayerKind = "av" | "text" | "shape" | "camera" | "light";

export type LayerState = {
  readonly id: number;
  readonly kind: LayerKind;
  /** null while the layer shows its source's name. */
  readonly ownName: string | null;
  /** The composition or footage that it shows; null for text, shapes, cameras and lights. */
  readonly sourceId: number | null;
  /** Time of the composition at which the layer's own clock shows 0. */
  readonly startTime: number;
  /** In and out point in time of the composition. */
  readonly inPoint: number;
  readonly outPoint: number;
  /** Percent: layer time = (time of the composition - startTime) * 100 / stretch. Negative plays backwards. */
  readonly stretch: number;
  /** The eye in the timeline. */
  readonly enabled: boolean;
  readonly audioEnabled: boolean;
  readonly solo: boolean;
  readonly shy: boolean;
  readonly locked: boolean;
  readonly nullLayer: boolean;
  readonly adjustmentLayer: boolean;
  readonly guideLayer: boolean;
  readonly threeD: boolean;
  readonly collapseTransformation: boolean;
  /** The fx switch of the whole layer. */
  readonly effectsActive: boolean;
  readonly motionBlur: boolean;
  readonly preserveTransparency: boolean;
  /** "ADBE Time Remapping" among the properties counts (seconds of the source, keyed in layer time) while this is on. */
  readonly timeRemapEnabled: boolean;
  /** Name of the enumeration's member, "NORMAL". */
  readonly blendingMode: string;
  readonly trackMatte: { readonly layerId: number; readonly type: string } | null;
  readonly parentId: number | null;
  readonly label: number;
  readonly comment: string;
  /** Top of the property tree: "ADBE Marker", "ADBE Time Remapping", "ADBE Mask Parade", "ADBE Effect Parade", "ADBE Transform Group", "ADBE Text Properties"... */
  readonly properties: readonly PropertyNode[];
};

export type Rgb = readonly [number, number, number];
