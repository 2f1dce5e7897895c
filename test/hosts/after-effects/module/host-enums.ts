import type { AfterEffectsSwitches } from "../switches";

type Enums = { readonly [Name in keyof AfterEffectsUXP.EnumTable]: Readonly<Record<string, number>> };

/** The module's enumerations: ExtendScript's numbers (from public type definitions and memory; never to be relied on), or any others. */
export function hostEnums({ enumValues }: AfterEffectsSwitches): Enums {
  return enumValues === "extendscript" ? EXTENDSCRIPT : SHUFFLED;
}

/** The name behind a number that a script passed; undefined for a number the enumeration lacks. */
export function enumName(switches: AfterEffectsSwitches, enumeration: keyof Enums, value: number): string | undefined {
  return Object.entries(hostEnums(switches)[enumeration]).find(([, number]) => number === value)?.[0];
}

/** The number that stands for a name. */
export function enumNumber(switches: AfterEffectsSwitches, enumeration: keyof Enums, name: string): number {
  const value = hostEnums(switches)[enumeration][name];
  if (value === undefined) throw new Error(`The simulated ${enumeration} lacks ${name}.`);
  return value;
}

function from(first: number, names: string): Readonly<Record<string, number>> {
  return Object.fromEntries(names.split(" ").map((name, index) => [name, first + index]));
}

const EXTENDSCRIPT: Enums = {
  AutoKernType: from(8012, "NO_AUTO_KERN METRIC_KERN OPTICAL_KERN"),
  BaselineDirection: from(8212, "BASELINE_WITH_STREAM BASELINE_VERTICAL_ROTATED BASELINE_VERTICAL_CROSS_STREAM"),
  BlendingMode: from(5212, "NORMAL DISSOLVE DANCING_DISSOLVE DARKEN MULTIPLY LINEAR_BURN COLOR_BURN CLASSIC_COLOR_BURN ADD LIGHTEN SCREEN LINEAR_DODGE COLOR_DODGE CLASSIC_COLOR_DODGE OVERLAY SOFT_LIGHT HARD_LIGHT LINEAR_LIGHT VIVID_LIGHT PIN_LIGHT HARD_MIX DIFFERENCE CLASSIC_DIFFERENCE EXCLUSION HUE SATURATION COLOR LUMINOSITY STENCIL_ALPHA STENCIL_LUMA SILHOUETE_ALPHA SILHOUETTE_LUMA ALPHA_ADD LUMINESCENT_PREMUL LIGHTER_COLOR DARKER_COLOR SUBTRACT DIVIDE"),
  CloseOptions: from(1212, "DO_NOT_SAVE_CHANGES PROMPT_TO_SAVE_CHANGES SAVE_CHANGES"),
  DigitSet: from(8412, "DEFAULT_DIGITS ARABIC_DIGITS HINDI_DIGITS FARSI_DIGITS ARABIC_DIGITS_RTL"),
  FieldSeparationType: from(1612, "OFF UPPER_FIELD_FIRST LOWER_FIELD_FIRST"),
  FontBaselineOption: from(8612, "FONT_NORMAL_BASELINE FONT_FAUXED_SUPERSCRIPT FONT_FAUXED_SUBSCRIPT"),
  FontCapsOption: from(8812, "FONT_NORMAL_CAPS FONT_SMALL_CAPS FONT_ALL_CAPS FONT_ALL_SMALL_CAPS"),
  FrameBlendingType: from(4012, "NO_FRAME_BLEND FRAME_MIX PIXEL_MOTION"),
  GetSettingsFormat: from(3412, "STRING STRING_SETTABLE NUMBER NUMBER_SETTABLE"),
  GuideOrientationType: from(0, "HORIZONTAL VERTICAL"),
  GuidePositionType: from(0, "PIXEL PERCENTAGE"),
  ImportAsType: from(3812, "COMP_CROPPED_LAYERS FOOTAGE COMP PROJECT"),
  KeyframeInterpolationType: from(6612, "LINEAR BEZIER HOLD"),
  LayerInputStageType: from(9012, "LAYER_INPUT_STAGE_SOURCE LAYER_INPUT_STAGE_MASKS LAYER_INPUT_STAGE_EFFECTS"),
  LayerQuality: from(4612, "WIREFRAME DRAFT BEST"),
  LightType: from(4412, "PARALLEL SPOT POINT AMBIENT ENVIRONMENT"),
  LineJoinType: from(9212, "LINE_JOIN_MITER LINE_JOIN_ROUND LINE_JOIN_BEVEL"),
  LineOrientation: from(9412, "HORIZONTAL VERTICAL_RIGHT_TO_LEFT VERTICAL_LEFT_TO_RIGHT"),
  LogType: from(3212, "ERRORS_ONLY ERRORS_AND_SETTINGS ERRORS_AND_PER_FRAME_INFO"),
  MaskFeatherFalloff: from(7212, "FFO_LINEAR FFO_SMOOTH"),
  MaskMode: from(6812, "NONE ADD SUBTRACT INTERSECT LIGHTEN DARKEN DIFFERENCE"),
  MaskMotionBlur: from(7012, "SAME_AS_LAYER ON OFF"),
  ParagraphDirection: from(9612, "DIRECTION_LEFT_TO_RIGHT DIRECTION_RIGHT_TO_LEFT"),
  ParagraphJustification: from(7412, "LEFT_JUSTIFY RIGHT_JUSTIFY CENTER_JUSTIFY FULL_JUSTIFY_LASTLINE_LEFT FULL_JUSTIFY_LASTLINE_RIGHT FULL_JUSTIFY_LASTLINE_CENTER FULL_JUSTIFY_LASTLINE_FULL"),
  PREFType: from(8112, "PREF_Type_MACHINE_SPECIFIC PREF_Type_MACHINE_INDEPENDENT PREF_Type_MACHINE_INDEPENDENT_RENDER"),
  ProjectThread: from(1, "MainThread RenderThread"),
  PropertyType: from(6212, "PROPERTY INDEXED_GROUP NAMED_GROUP"),
  PropertyValueType: from(6412, "NO_VALUE ThreeD_SPATIAL ThreeD TwoD_SPATIAL TwoD OneD COLOR CUSTOM_VALUE MARKER LAYER_INDEX MASK_INDEX SHAPE TEXT_DOCUMENT"),
  PulldownMethod: from(2012, "PULLDOWN_3_2 ADVANCE_24P"),
  PulldownPhase: from(1812, "OFF WSSWW SSWWW SWWWS WWWSS WWSSW WWWSW WWSWW WSWWW SWWWW WWWWS"),
  PurgeTarget: from(1412, "ALL_CACHES UNDO_CACHES SNAPSHOT_CACHES IMAGE_CACHES ALL_MEMORY_CACHES"),
  ResolveType: from(9812, "ACCEPT_THEIRS ACCEPT_YOURS ACCEPT_THEIRS_AND_COPY"),
  RQItemStatus: from(3012, "WILL_CONTINUE NEEDS_OUTPUT UNQUEUED QUEUED RENDERING USER_STOPPED ERR_STOPPED DONE"),
  SceneEditDetectionMode: from(9912, "MARKERS SPLIT SPLIT_PRECOMP NONE"),
  TrackMatteType: from(5012, "NO_TRACK_MATTE ALPHA ALPHA_INVERTED LUMA LUMA_INVERTED"),
  ViewerType: from(7612, "VIEWER_COMPOSITION VIEWER_LAYER VIEWER_FOOTAGE"),
};

const SHUFFLED = Object.fromEntries(Object.entries(EXTENDSCRIPT).map(([enumeration, members]) => [enumeration, shuffled(members)])) as Enums;

function shuffled(members: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const names = Object.keys(members);
  return Object.fromEntries(names.map((name, index) => [name, 100 + 3 * (names.length - index)]));
}
