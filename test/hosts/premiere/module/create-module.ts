import type { premierepro } from "@adobe/premierepro";
import API_TABLE from "../host/api-table.json";
import type { HandleFactory } from "../host/handle-factory";
import { exposeClass, type ClassName } from "../host/guard-class";
import type { SimulatedHost } from "../host/simulated-host";
import { SimulatedAction } from "../host/simulated-action";
import { SimulatedColor, SimulatedPointF, SimulatedPointKeyframe, SimulatedRectF, SimulatedTimeDisplay } from "../values/simulated-geometry";
import { SimulatedFrameRate, FRAME_RATE_STATICS } from "../values/simulated-frame-rate";
import { hostGuid, SimulatedGuid } from "../values/simulated-guid";
import { SimulatedAafExportOptions, SimulatedAddTransitionOptions, SimulatedCloseProjectOptions, SimulatedOpenProjectOptions } from "../values/simulated-options";
import { SimulatedTickTime, TICK_TIME_STATICS } from "../values/simulated-tick-time";
import { applicationStatics, SimulatedApplication, SimulatedEncoderManager, SimulatedProduction, SimulatedUniqueSerializeable } from "./application-statics";
import { EVENT_CLASS_STATICS, SimulatedOperationCompleteEvent, SimulatedProjectClosedEvent, SimulatedProjectEvent } from "./event-classes";
import { announceChange, eventManagerStatics } from "./event-manager-statics";
import { exporterStatics } from "./exporter-statics";
import { audioFilterFactoryStatics, videoFilterFactoryStatics } from "./filter-factory-statics";
import { SimulatedAudioFilterComponent, SimulatedVideoFilterComponent } from "./filter-token";
import { HOST_CONSTANTS } from "./host-constants";
import { metadataStatics } from "./metadata-statics";
import { projectSettingsStatics, SCRATCH_DISK_STATICS, SimulatedIngestSettings, SimulatedScratchDiskSettings } from "./project-settings-statics";
import { projectUtilsStatics, SimulatedProjectItemSelection } from "./project-utils-statics";
import { clipProjectItemStatics, SimulatedClipProjectItem } from "./simulated-clip-project-item";
import { SimulatedAudioClipTrackItem, SimulatedVideoClipTrackItem, TRACK_ITEM_TYPES } from "./simulated-clip-track-item";
import { SimulatedComponent } from "./simulated-component";
import { SimulatedAudioComponentChain, SimulatedVideoComponentChain } from "./simulated-component-chain";
import { SimulatedComponentParam } from "./simulated-component-param";
import { folderItemStatics, SimulatedFolderItem } from "./simulated-folder-item";
import { SimulatedFootageInterpretation } from "./simulated-footage-interpretation";
import { KEYFRAME_STATICS, SimulatedKeyframe } from "./simulated-keyframe";
import { MARKER_TYPES, markersStatics, SimulatedMarker, SimulatedMarkers } from "./simulated-markers";
import { SimulatedMedia } from "./simulated-media";
import { projectStatics, SimulatedCompoundAction, SimulatedProject, SimulatedProjectColorSettings } from "./simulated-project";
import { projectItemStatics, SimulatedProjectItem } from "./simulated-project-item";
import { propertiesStatics, SimulatedProperties } from "./simulated-properties";
import { selectionStatics, SimulatedSelection } from "./simulated-selection";
import { SimulatedSequence } from "./simulated-sequence";
import { sequenceEditorStatics, SimulatedSequenceEditor } from "./simulated-sequence-editor";
import { SEQUENCE_SETTINGS_STATICS, SimulatedSequenceSettings } from "./simulated-sequence-settings";
import { AUDIO_TRACK_STATICS, SimulatedAudioTrack, SimulatedCaptionTrack, SimulatedVideoTrack, VIDEO_TRACK_STATICS } from "./simulated-tracks";
import { sourceMonitorStatics } from "./source-monitor-statics";
import { SimulatedTextSegments, textSegmentsStatics, transcriptStatics } from "./transcript-statics";
import { SimulatedVideoTransition, TRANSITION_FACTORY_STATICS } from "./transition-statics";

/** A class of the module: what its instances are made from, and its static members. */
type Entry = { readonly instance: { readonly prototype: object }; readonly statics?: object };

/** Classes of which only the static side does anything. */
class StaticOnly {}

/** Values that plugins make themselves, with or without `new`. */
const VALUE_CLASSES = {
  AAFExportOptions: SimulatedAafExportOptions,
  AddTransitionOptions: SimulatedAddTransitionOptions,
  CloseProjectOptions: SimulatedCloseProjectOptions,
  OpenProjectOptions: SimulatedOpenProjectOptions,
  Color: SimulatedColor,
  PointF: SimulatedPointF,
  RectF: SimulatedRectF,
  TickTime: SimulatedTickTime,
  FrameRate: SimulatedFrameRate,
  Guid: SimulatedGuid,
} as const;

/** Builds what `require("premierepro")` answers in this host, and connects the host to the classes. */
export function createModule(host: SimulatedHost): premierepro {
  connect(host);
  const front = frontOf(host);
  const exported: Record<string, unknown> = { Constants: HOST_CONSTANTS };
  const entries = classEntries(front);
  for (const name of Object.keys(API_TABLE) as ClassName[]) {
    const { instance, statics = {} } = entries[name] ?? { instance: StaticOnly };
    exported[name] = name in VALUE_CLASSES ? valueClass(front, name, statics) : exposeClass(front, name, instance, statics);
  }
  // Every class was checked against its declaration where it is written; the module as a whole is put together by name.
  return exported as unknown as premierepro;
}

/** The host as static members see it: they belong to no project, and work in the one in front. */
function frontOf(host: SimulatedHost): SimulatedHost {
  const now = (): SimulatedHost => {
    // Every project needs its makers of handles before anything of it is handed out.
    if ((host.front.handles as HandleFactory | undefined) === undefined) connect(host.front);
    return host.front;
  };
  return new Proxy(host, {
    get: (_target, key) => {
      const front = now();
      const value: unknown = Reflect.get(front, key, front);
      return typeof value === "function" && key !== "announce" ? (value as (...args: unknown[]) => unknown).bind(front) : value;
    },
    set: (_target, key, value) => Reflect.set(now(), key, value, now()),
  });
}

function connect(host: SimulatedHost): void {
  host.handles = {
    project: () => new SimulatedProject(host) as unknown as ReturnType<typeof host.handles.project>,
    sequence: (guid) => new SimulatedSequence(host, guid) as unknown as ReturnType<typeof host.handles.sequence>,
    projectItem: (id) => new SimulatedProjectItem(host, id),
    clipProjectItem: (id) => new SimulatedClipProjectItem(host, id) as unknown as ReturnType<typeof host.handles.clipProjectItem>,
    folderItem: (id) => new SimulatedFolderItem(host, id),
    videoTrack: (ref) => new SimulatedVideoTrack(host, ref),
    audioTrack: (ref) => new SimulatedAudioTrack(host, ref),
    trackItem: (ref) => (ref.kind === "video" ? new SimulatedVideoClipTrackItem(host, ref) : new SimulatedAudioClipTrackItem(host, ref)),
    selection: (sequenceGuid, itemIds) => {
      const audio = new Set(host.state.sequences.get(sequenceGuid)?.audioTracks.flatMap((track) => track.items.map((item) => item.id)));
      return new SimulatedSelection(host, itemIds.map((itemId) => ({ sequenceGuid, kind: audio.has(itemId) ? "audio" : "video", itemId })));
    },
  };
  host.announce = (changed) => announceChange(host, changed);
}

function classEntries(host: SimulatedHost): Partial<Record<ClassName, Entry>> {
  const small = applicationStatics(host);
  return {
    Action: { instance: SimulatedAction },
    AppPreference: { instance: StaticOnly, statics: small.AppPreference },
    Application: { instance: SimulatedApplication },
    AudioClipTrackItem: { instance: SimulatedAudioClipTrackItem, statics: TRACK_ITEM_TYPES },
    AudioComponentChain: { instance: SimulatedAudioComponentChain },
    AudioFilterComponent: { instance: SimulatedAudioFilterComponent },
    AudioFilterFactory: { instance: StaticOnly, statics: audioFilterFactoryStatics(host) },
    AudioTrack: { instance: SimulatedAudioTrack, statics: AUDIO_TRACK_STATICS },
    CaptionTrack: { instance: SimulatedCaptionTrack },
    ClipProjectItem: { instance: SimulatedClipProjectItem, statics: clipProjectItemStatics(host) },
    Component: { instance: SimulatedComponent },
    ComponentParam: { instance: SimulatedComponentParam },
    CompoundAction: { instance: SimulatedCompoundAction },
    EncoderManager: { instance: SimulatedEncoderManager, statics: small.EncoderManager },
    EventManager: { instance: StaticOnly, statics: eventManagerStatics(host) },
    Exporter: { instance: StaticOnly, statics: exporterStatics(host) },
    FolderItem: { instance: SimulatedFolderItem, statics: folderItemStatics(host) },
    FootageInterpretation: { instance: SimulatedFootageInterpretation },
    FrameRate: { instance: SimulatedFrameRate, statics: FRAME_RATE_STATICS },
    Guid: { instance: SimulatedGuid, statics: { fromString: hostGuid } },
    IngestSettings: { instance: SimulatedIngestSettings },
    Keyframe: { instance: SimulatedKeyframe, statics: KEYFRAME_STATICS },
    Marker: { instance: SimulatedMarker, statics: MARKER_TYPES },
    Markers: { instance: SimulatedMarkers, statics: markersStatics(host) },
    Media: { instance: SimulatedMedia },
    Metadata: { instance: StaticOnly, statics: metadataStatics(host) },
    ObjectMaskUtils: { instance: StaticOnly, statics: small.ObjectMaskUtils },
    OperationCompleteEvent: { instance: SimulatedOperationCompleteEvent, statics: EVENT_CLASS_STATICS.OperationCompleteEvent },
    PRProduction: { instance: SimulatedProduction, statics: small.PRProduction },
    PointKeyframe: { instance: SimulatedPointKeyframe },
    Project: { instance: SimulatedProject, statics: projectStatics(host) },
    ProjectClosedEvent: { instance: SimulatedProjectClosedEvent, statics: EVENT_CLASS_STATICS.ProjectClosedEvent },
    ProjectColorSettings: { instance: SimulatedProjectColorSettings },
    ProjectConverter: { instance: StaticOnly, statics: { AAF_EXPORT_AUDIO_FORMAT_AIFF: 0, AAF_EXPORT_AUDIO_FORMAT_WAV: 1 } },
    ProjectEvent: { instance: SimulatedProjectEvent, statics: EVENT_CLASS_STATICS.ProjectEvent },
    ProjectItem: { instance: SimulatedProjectItem, statics: projectItemStatics(host) },
    ProjectItemSelection: { instance: SimulatedProjectItemSelection },
    ProjectSettings: { instance: StaticOnly, statics: projectSettingsStatics(host) },
    ProjectUtils: { instance: StaticOnly, statics: projectUtilsStatics(host) },
    Properties: { instance: SimulatedProperties, statics: propertiesStatics(host) },
    ScratchDiskSettings: { instance: SimulatedScratchDiskSettings, statics: SCRATCH_DISK_STATICS },
    Sequence: { instance: SimulatedSequence },
    SequenceEditor: { instance: SimulatedSequenceEditor, statics: sequenceEditorStatics(host) },
    SequenceSettings: { instance: SimulatedSequenceSettings, statics: SEQUENCE_SETTINGS_STATICS },
    SequenceUtils: { instance: StaticOnly, statics: sequenceOperations() },
    SnapEvent: { instance: StaticOnly, statics: EVENT_CLASS_STATICS.SnapEvent },
    SourceMonitor: { instance: StaticOnly, statics: sourceMonitorStatics(host) },
    TextSegments: { instance: SimulatedTextSegments, statics: textSegmentsStatics(host) },
    TickTime: { instance: SimulatedTickTime, statics: TICK_TIME_STATICS },
    TimeDisplay: { instance: SimulatedTimeDisplay },
    TrackItemSelection: { instance: SimulatedSelection, statics: selectionStatics(host) },
    Transcript: { instance: StaticOnly, statics: transcriptStatics(host) },
    TransitionFactory: { instance: StaticOnly, statics: TRANSITION_FACTORY_STATICS },
    UniqueSerializeable: { instance: SimulatedUniqueSerializeable, statics: small.UniqueSerializeable },
    Utils: { instance: StaticOnly, statics: small.Utils },
    VideoClipTrackItem: { instance: SimulatedVideoClipTrackItem, statics: TRACK_ITEM_TYPES },
    VideoComponentChain: { instance: SimulatedVideoComponentChain },
    VideoFilterComponent: { instance: SimulatedVideoFilterComponent },
    VideoFilterFactory: { instance: StaticOnly, statics: videoFilterFactoryStatics(host) },
    VideoTrack: { instance: SimulatedVideoTrack, statics: VIDEO_TRACK_STATICS },
    VideoTransition: { instance: SimulatedVideoTransition, statics: { TRANSITIONPOSITION_START: HOST_CONSTANTS.TransitionPosition.START, TRANSITIONPOSITION_END: HOST_CONSTANTS.TransitionPosition.END } },
  };
}

function sequenceOperations(): object {
  const { APPLYCUT, CREATEMARKER, CREATESUBCLIP } = HOST_CONSTANTS.SequenceOperation;
  return { SEQUENCE_OPERATION_APPLYCUT: APPLYCUT, SEQUENCE_OPERATION_CREATEMARKER: CREATEMARKER, SEQUENCE_OPERATION_CREATESUBCLIP: CREATESUBCLIP };
}

/** A class that can be called with and without `new`, as the declarations have it. */
function valueClass(host: SimulatedHost, name: ClassName, statics: object): unknown {
  const valueType: new (...args: never[]) => object = VALUE_CLASSES[name as keyof typeof VALUE_CLASSES];
  const exposed = exposeClass(host, name, valueType, statics) as object;
  const make = (args: unknown[]): object => Reflect.construct(valueType, name === "TickTime" || name === "FrameRate" || name === "Guid" ? [] : args) as object;
  return new Proxy(exposed, { apply: (_target, _self, args: unknown[]) => make(args), construct: (_target, args: unknown[]) => make(args) });
}
