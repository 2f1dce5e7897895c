import { hostGuid } from "../values/simulated-guid";

/**
 * Values of the Constants namespace at run time. Measured on 26.3 by users of the API: InterpolationMode, MarkerColor, ExportType,
 * OperationCompleteState, PixelAspectRatio and the display formats; the media type GUIDs are those of project files.
 * Event names and the numbers of the remaining enumerations are guesses: code must go through Constants, never write a literal.
 */
export const HOST_CONSTANTS = {
  AAFExportAudioFormat: { AIFF: 0, WAV: 1 },
  AudioChannelType: { MONO: 0, STEREO: 1, SURROUND_51: 2, MULTI: 3 },
  AudioDisplayFormatType: { SAMPLE_RATE: 200, MILLISECONDS: 201 },
  AudioTrackEvent: { TRACK_CHANGED: "onTrackChanged", INFO_CHANGED: "onTrackInfoChanged", LOCK_CHANGED: "onTrackLockChanged" },
  ContentType: { ANY: 0, SEQUENCE: 1, MEDIA: 2 },
  EncoderEvent: { RENDER_COMPLETE: "onRenderComplete", RENDER_ERROR: "onRenderError", RENDER_CANCEL: "onRenderCancel", RENDER_QUEUE: "onRenderQueue", RENDER_PROGRESS: "onRenderProgress" },
  ExportType: { QUEUE_TO_AME: "com.adobe.mezzanine.export.queue.ame", QUEUE_TO_APP: "com.adobe.mezzanine.export.queue.batch", IMMEDIATELY: "com.adobe.mezzanine.export.immediately" },
  InterpolationMode: { BEZIER: 5, HOLD: 4, LINEAR: 0, TIME: 6, TIME_TRANSITION_END: 8, TIME_TRANSITION_START: 7 },
  MarkerColor: { GREEN: 0, RED: 1, MAGNETA: 2, ORANGE: 3, YELLOW: 4, BLUE: 6, CYAN: 7 },
  MediaType: {
    ANY: hostGuid("00000000-0000-0000-0000-000000000000"),
    DATA: hostGuid("a6a87e0f-6b6a-4a0b-8b1a-0a5b1d0a7a11"),
    VIDEO: hostGuid("228cda18-3625-4d2d-951e-348879e4ed93"),
    AUDIO: hostGuid("80b8e3d5-6dca-4195-aefb-cb5f407ab009"),
  },
  MetadataType: { INTEGER: 0, REAL: 1, TEXT: 2, BOOLEAN: 3 },
  OperationCompleteEvent: {
    CLIP_EXTEND_REACHED: "onClipExtendReached",
    EFFECT_DROP_COMPLETE: "onEffectDropComplete",
    EFFECT_DRAG_OVER: "onEffectDragOver",
    EXPORT_MEDIA_COMPLETE: "onExportMediaComplete",
    GENERATIVE_EXTEND_COMPLETE: "onGenerativeExtendComplete",
    IMPORT_MEDIA_COMPLETE: "onImportMediaComplete",
  },
  OperationCompleteState: { SUCCESS: 0, CANCELLED: 1, FAILED: 2 },
  PixelAspectRatio: { SQUARE: "1:1", DVNTSC: "10:11", DVNTSCWide: "40:33", DVPAL: "768:702", DVPALWide: "1024:702", Anamorphic: "2:1", HDAnamorphic1080: "1920:1440", DVCProHD: "3:2" },
  PreferenceKey: { AUTO_PEAK_GENERATION: "be.Prefs.AutoPeakGeneration", IMPORT_WORKSPACE: "be.Prefs.ImportWorkspace", SHOW_QUICKSTART_DIALOG: "be.Prefs.ShowQuickstart" },
  ProjectEvent: { OPENED: "onProjectOpened", CLOSED: "onProjectClosed", DIRTY: "onProjectDirty", ACTIVATED: "onProjectActivated", PROJECT_ITEM_SELECTION_CHANGED: "onProjectItemSelectionChanged" },
  ProjectItemColorLabel: { VIOLET: 0, IRIS: 1, LAVENDER: 2, CERULEAN: 3, FOREST: 4, ROSE: 5, MANGO: 6, PURPLE: 7, BLUE: 8, TEAL: 9, MAGENTA: 10, TAN: 11, GREEN: 12, BROWN: 13, YELLOW: 14 },
  PropertyType: { PERSISTENT: 1, NON_PERSISTENT: 0 },
  ScratchDiskFolder: { SAME_AS_PROJECT: "same-as-project", MY_DOCUMENTS: "my-documents" },
  ScratchDiskFolderType: { CAPTURE: "capture", AUDIO_PREVIEW: "audio-preview", VIDEO_PREVIEW: "video-preview", AUTO_SAVE: "auto-save", CCL_LIBRARIES: "ccl-libraries", CAPSULE_MEDIA: "capsule-media" },
  SequenceEvent: { ACTIVATED: "onSequenceActivated", CLOSED: "onSequenceClosed", SELECTION_CHANGED: "onSequenceSelectionChanged" },
  SequenceOperation: { APPLYCUT: "ApplyCuts", CREATEMARKER: "CreateMarkers", CREATESUBCLIP: "CreateSubclips" },
  SnapEvent: { KEYFRAME: "onSnapKeyframe", RAZOR_PLAYHEAD: "onSnapRazorPlayhead", RAZOR_MARKER: "onSnapRazorMarker", TRACKITEM: "onSnapTrackItem", GUIDES: "onSnapGuides", PLAYHEAD_TRACKITEM: "onSnapPlayheadTrackItem" },
  TrackItemType: { EMPTY: 0, CLIP: 1, TRANSITION: 2, PREVIEW: 3, FEEDBACK: 4 },
  TransitionPosition: { START: 0, END: 1 },
  VideoDisplayFormatType: { FPS_23_976: 110, FPS_25: 101, FPS_29_97: 102, FPS_29_97_NON_DROP: 103, FEET_FRAME_16mm: 111, FEET_FRAME_35mm: 112, FRAMES: 109 },
  VideoFieldType: { PROGRESSIVE: 0, UPPER_FIRST: 1, LOWER_FIRST: 2 },
  VideoTrackEvent: { TRACK_CHANGED: "onTrackChanged", INFO_CHANGED: "onTrackInfoChanged", LOCK_CHANGED: "onTrackLockChanged" },
} as const;
