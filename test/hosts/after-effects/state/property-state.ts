/** A node of a layer's property tree: a group, or a property that holds a value. `findByMatchName` in find-in-state.ts finds children. */
export type PropertyNode = GroupState | PropertyState;

export type GroupState = {
  readonly kind: "group";
  readonly matchName: string;
  /** As the English host shows it; a person may rename children of indexed groups. */
  readonly name: string;
  /** An indexed group ("ADBE Effect Parade", masks) can be added to, and its children can be moved and removed. */
  readonly indexed: boolean;
  /** The fx switch of an effect; true for groups that have none. */
  readonly enabled: boolean;
  readonly children: readonly PropertyNode[];
};

/** Names of `PropertyValueType`; the numbers are the module's business. */
export type ValueType =
  | "NO_VALUE"
  | "OneD"
  | "TwoD"
  | "ThreeD"
  | "TwoD_SPATIAL"
  | "ThreeD_SPATIAL"
  | "COLOR"
  | "CUSTOM_VALUE"
  | "MARKER"
  | "LAYER_INDEX"
  | "MASK_INDEX"
  | "SHAPE"
  | "TEXT_DOCUMENT";

/**
 * What a property holds: numbers for sliders, angles, popups (from 1) and check boxes (0 or 1); lists for points (layer pixels), scales (percent) and
 * colours (red, green, blue, alpha; 0-1); null where nothing can be read (NO_VALUE, CUSTOM_VALUE).
 */
export type ValueState = number | readonly number[] | MarkerState | ShapeState | TextState | null;

export type PropertyState = {
  readonly kind: "property";
  readonly matchName: string;
  /** As the English host shows it. */
  readonly name: string;
  readonly valueType: ValueType;
  /** What it has when new; tells modified ones apart. */
  readonly defaultValue: ValueState;
  /** What it holds while it has no keyframes. */
  readonly value: ValueState;
  /** Inclusive limits of each number, where the host has some. */
  readonly min: number | null;
  readonly max: number | null;
  /** "%", "degrees", "pixels"... */
  readonly unitsText: string;
  /** The items of a popup; null for anything else. */
  readonly choices: readonly string[] | null;
  readonly canVaryOverTime: boolean;
  /** Sorted by time. `valueAtTime` in value-at-time.ts says what the property holds in between. */
  readonly keys: readonly KeyState[];
  readonly expression: ExpressionState | null;
  readonly enabled: boolean;
  /** Position in a transform group: the leader, or one of the three that follow it while it is separated. */
  readonly separation: { readonly role: "leader"; readonly separated: boolean } | { readonly role: "follower"; readonly dimension: number } | null;
};

export type ExpressionState = { readonly text: string; readonly enabled: boolean };

/** Names of `KeyframeInterpolationType`. */
export type Interpolation = "LINEAR" | "BEZIER" | "HOLD";

/** Speed in units a second; influence in percent of the way to the neighbour, 0.1 to 100. */
export type EaseState = { readonly speed: number; readonly influence: number };

export type KeyState = {
  /** Seconds in the layer's own clock; for markers of a composition in the composition's. */
  readonly time: number;
  readonly value: ValueState;
  /** How the value arrives, and how it leaves. */
  readonly inType: Interpolation;
  readonly outType: Interpolation;
  /** One for a number, colour or spatial value, else one for each dimension. */
  readonly inEase: readonly EaseState[];
  readonly outEase: readonly EaseState[];
  /** Relative to the value; null for values that are no places. */
  readonly inTangent: readonly number[] | null;
  readonly outTangent: readonly number[] | null;
  readonly roving: boolean;
  readonly label: number;
  readonly temporalAutoBezier: boolean;
  readonly temporalContinuous: boolean;
  readonly spatialAutoBezier: boolean;
  readonly spatialContinuous: boolean;
};

export type MarkerState = {
  readonly kind: "marker";
  readonly comment: string;
  readonly duration: number;
  /** 0 to 16. */
  readonly label: number;
  readonly chapter: string;
  readonly url: string;
  readonly frameTarget: string;
  readonly cuePointName: string;
  readonly eventCuePoint: boolean;
  readonly protectedRegion: boolean;
  readonly parameters: Readonly<Record<string, string>>;
};

export type ShapeState = {
  readonly kind: "shape";
  readonly closed: boolean;
  readonly vertices: readonly (readonly [number, number])[];
  readonly inTangents: readonly (readonly [number, number])[];
  readonly outTangents: readonly (readonly [number, number])[];
};

export type TextState = {
  readonly kind: "text";
  readonly text: string;
  readonly font: string;
  readonly fontSize: number;
  readonly fillColor: readonly [number, number, number];
  readonly applyFill: boolean;
};
