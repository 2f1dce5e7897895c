import type { GroupState, MarkerState, PropertyNode, PropertyState, TextState, ValueState, ValueType } from "./property-state";

/** A property as it is when new. */
export function newProperty(matchName: string, name: string, valueType: ValueType, value: ValueState, more: Partial<PropertyState> = {}): PropertyState {
  return {
    kind: "property",
    matchName,
    name,
    valueType,
    defaultValue: value,
    value,
    min: null,
    max: null,
    unitsText: "",
    choices: null,
    canVaryOverTime: valueType !== "NO_VALUE",
    keys: [],
    expression: null,
    enabled: true,
    separation: null,
    ...more,
  };
}

/** A group as it is when new. */
export function newGroup(matchName: string, name: string, children: readonly PropertyNode[], indexed = false): GroupState {
  return { kind: "group", matchName, name, indexed, enabled: true, children };
}

/** A property that holds markers, and none yet. */
export function markerProperty(): PropertyState {
  return newProperty("ADBE Marker", "Marker", "MARKER", null);
}

/** A marker that says this and nothing else. */
export function newMarker(comment: string): MarkerState {
  return {
    kind: "marker",
    comment,
    duration: 0,
    label: 0,
    chapter: "",
    url: "",
    frameTarget: "",
    cuePointName: "",
    eventCuePoint: false,
    protectedRegion: false,
    parameters: {},
  };
}

/** Text in the host's default clothes. */
export function newText(text: string): TextState {
  return { kind: "text", text, font: "MyriadPro-Regular", fontSize: 36, fillColor: [1, 1, 1], applyFill: true };
}

/** "ADBE Transform Group" with anchor point and position in the middle of what they belong to. */
export function transformGroup(anchor: readonly [number, number], position: readonly [number, number]): GroupState {
  const [x, y] = position;
  const follower = (dimension: number, axis: string, value: number): PropertyState =>
    newProperty(`ADBE Position_${dimension}`, `${axis} Position`, "OneD", value, { separation: { role: "follower", dimension }, unitsText: "pixels" });
  return newGroup("ADBE Transform Group", "Transform", [
    newProperty("ADBE Anchor Point", "Anchor Point", "ThreeD_SPATIAL", [...anchor, 0], { unitsText: "pixels" }),
    newProperty("ADBE Position", "Position", "ThreeD_SPATIAL", [x, y, 0], { separation: { role: "leader", separated: false }, unitsText: "pixels" }),
    follower(0, "X", x),
    follower(1, "Y", y),
    follower(2, "Z", 0),
    newProperty("ADBE Scale", "Scale", "ThreeD", [100, 100, 100], { unitsText: "percent" }),
    newProperty("ADBE Orientation", "Orientation", "ThreeD_SPATIAL", [0, 0, 0], { unitsText: "degrees" }),
    newProperty("ADBE Rotate X", "X Rotation", "OneD", 0, { unitsText: "degrees" }),
    newProperty("ADBE Rotate Y", "Y Rotation", "OneD", 0, { unitsText: "degrees" }),
    newProperty("ADBE Rotate Z", "Rotation", "OneD", 0, { unitsText: "degrees" }),
    newProperty("ADBE Opacity", "Opacity", "OneD", 100, { min: 0, max: 100, unitsText: "percent" }),
  ]);
}
