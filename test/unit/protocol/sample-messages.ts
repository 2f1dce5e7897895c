import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { BinListing, SequenceUse } from "../../../shared/host/bin-listing";
import type { FilePart } from "../../../shared/host/file-part";
import type { ClipFrameRequest, CommitRequest, EncodedFrame, FileRequest, FrameRequest, HostDescription, ReadScope, SaveRequest } from "../../../shared/host/host-port";
import type { SliderAddress } from "../../../shared/host/host-profile";
import type { MeasuredHost, Scratch } from "../../../shared/host/check-port";
import type { Deed } from "../../../shared/host/ledger-entry";
import type { LedgerListing } from "../../../shared/host/ledger-port";
import type { KeptData, SettingsReport } from "../../../shared/host/settings-port";
import type { Receipt } from "../../../shared/host/receipt";
import { NO_BINS } from "../../../shared/project/bins-snapshot";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import type { ClipRef } from "../../../shared/project/references";

/** More ticks than a double can count. */
const MANY_TICKS = 9_007_199_254_740_993n;

const clip: ClipRef = { sequenceGuid: "seq-1", track: 0, start: 0n, sourceStart: MANY_TICKS, mediaId: "media-1", name: "A003" };

export const samplePlan: EditPlan = {
  format: "trimbin-plan/1",
  label: "Match 1 shot to A003",
  items: [
    {
      id: "one",
      title: "A007",
      why: "It is darker.",
      needsConfirmation: false,
      edits: [
        {
          kind: "set-parameter",
          on: { effect: { clip, matchName: "AE.ADBE Lumetri", occurrence: 0 }, index: 18, displayName: "Exposure" },
          from: { kind: "constant", value: 0 },
          to: { kind: "keyframed", keys: [{ at: MANY_TICKS, value: { red: 0, green: 0.5, blue: 1, alpha: 1 }, interpolation: "linear" }] },
        },
        { kind: "add-effect", effect: { clip, matchName: "AE.ADBE Lumetri", occurrence: 0 }, displayName: "Lumetri Color", chainIndex: 2, params: [{ index: 1, displayName: "Exposure", state: { kind: "keyframed", keys: [{ at: 1n, value: { x: 0, y: 1 }, interpolation: "hold" }] } }] },
      ],
    },
  ],
};

export const sampleReceipt: Receipt = {
  format: "trimbin-receipt/1",
  id: "receipt-1",
  at: "2026-11-23T05:12:00.000Z",
  host: { name: "Premiere", version: "26.3.0" },
  project: { guid: "project-1", name: "Film" },
  plan: samplePlan,
  reverts: null,
  outcome: { kind: "applied" },
  undoSteps: ["Match 1 shot to A003"],
};

export const sampleSnapshot: ProjectSnapshot = {
  project: { guid: "project-1", name: "Film" },
  sequences: [
    {
      guid: "seq-1",
      name: "Cut 4",
      frameRate: { numerator: 24000, denominator: 1001 },
      widthPx: 1920,
      heightPx: 1080,
      zeroPoint: 0n,
        counting: "non-drop",
      end: MANY_TICKS,
      videoTracks: [
        {
          index: 0,
          name: "V1",
          muted: false,
          clips: [{ ref: clip, name: "A003", range: { start: 0n, end: MANY_TICKS }, selected: true, disabled: false, adjustmentLayer: false, mediaPath: null, size: null, refusal: null, remarks: [], markers: null, offline: false, effects: null }],
        },
      ],
      markers: [],
    },
  ],
  activeSequenceGuid: "seq-1",
  projectItems: [],
  bins: NO_BINS,
};

const slider: SliderAddress = { index: 1, displayName: "Slider", neutral: 0, min: -100, max: 100 };

export const sampleSettings: SettingsReport = {
  language: { value: "en", lockedBy: null },
  theme: { value: "darkest", lockedBy: "Post house Nord" },
  person: { value: "Mia", lockedBy: null },
  tourSeen: true,
  studioFolder: { value: "Studio", lockedBy: null },
  policy: { kind: "in-force", foundIn: "both", policy: { format: "trimbin-policy/1", studio: { name: "Post house Nord", contact: "it@nord.example" }, panels: { "effect-previews": "off" }, limits: { undoSteps: 20 } } },
};

export const sampleLedger: LedgerListing = {
  books: [{ name: "ledger-seat1.jsonl", place: "seat", own: true, bytes: 1200, head: { seq: 4, hash: "ab12" } }],
  problem: { kind: "missing-file", name: "the studio folder" },
};

export const sampleKept: KeptData = { kind: "ledger", files: 1, bytes: 1200 };

export const sampleMeasured: MeasuredHost = {
  format: "trimbin-host-profile/1",
  app: "premiere",
  hostVersion: "26.3.0",
  trimbin: "0.1.0",
  at: "2026-11-23T05:12:00.000Z",
  host: [{ id: "rollback", asks: "Does it roll back?", answer: { kind: "found", value: "yes" }, seen: "the marker was gone", tookMs: 12 }],
  page: [{ id: "webgl2", asks: "Is there WebGL 2?", answer: { kind: "not-found", why: "cancelled" }, seen: "", tookMs: 1 }],
  figures: { maxActions: 20, pauseBetweenStepsMs: 400, rollsBack: true, layouts: { "AE.ADBE Tint": ["", "Map Black To"] } },
};

export const sampleScratch: Scratch = { projectGuid: "scratch", sequenceGuid: "seq-9", clip };

export const sampleDescription: HostDescription = {
  name: "Premiere",
  version: "26.3.0",
  locale: "en_US",
  theme: "dark",
  profile: {
    app: "premiere",
    can: { stringOuts: true, transcripts: true, playing: true, clipMarkers: "bin", clipAlone: { undoSteps: 2 }, noticesWork: true },
    steps: { visibility: "start-state", maxActions: 10 },
    pauseBetweenStepsMs: 350,
    frames: { formats: ["png", "jpg"], fileTimeoutMs: 3000, pollMs: 60 },
    lumetri: {
      matchName: "AE.ADBE Lumetri",
      displayName: "Lumetri Color",
      sliders: { temperature: slider, tint: slider, saturation: slider, exposure: slider, contrast: slider, highlights: slider, shadows: slider, whites: slider, blacks: slider },
      others: [slider],
    },
    calibrated: false,
  },
  trimbin: "0.1.0",
  settings: sampleSettings,
};

export const sampleFrame: EncodedFrame = { at: MANY_TICKS, format: "png", widthPx: 2, heightPx: 1, base64: "iVBORw0KGgo=" };

export const sampleScope: ReadScope = {
  sequence: { kind: "active" },
  effectsOf: { clipKeys: ["seq-1|0|0|0|media-1"] },
  params: [{ matchName: "AE.ADBE Lumetri", indexes: [1, 2] }],
  markersOfItems: ["media-1"],
};

export const sampleFileRequest: FileRequest = { place: "plugin", name: "skin-segmenter.onnx", offset: 786_432 };

export const sampleFilePart: FilePart = { base64: "AAEC", totalBytes: 786_435, nextOffset: null };

export const sampleSaveRequest: SaveRequest = { to: { kind: "ask", suggestedName: "A003 to A007.cube", extensions: ["cube"], encoding: "utf-8" }, text: "LUT_3D_SIZE 2\n" };

export const sampleFrameRequest: FrameRequest = { sequenceGuid: "seq-1", at: MANY_TICKS, maxWidthPx: 512, maxHeightPx: 288 };

export const sampleClipFrames: ClipFrameRequest = { projectGuid: "project", clip, times: [0n, MANY_TICKS], maxWidthPx: 512, maxHeightPx: 288 };

const sampleDeed: Deed = {
  panel: "shot-match",
  sequence: { guid: "seq-1", name: "Cut 4" },
  proposal: {
    offered: [{ id: "one", title: "A007", decision: "adjusted", proposed: "Exposure +0.5", applied: "Exposure +0.4" }],
    engines: [{ name: "Shot Match", version: "0.1.0", model: { file: "skin-segmenter.onnx", sha256: "0".repeat(64) } }],
  },
};

export const sampleCommit: CommitRequest = { projectGuid: "project", plan: samplePlan, reverts: null, by: sampleDeed };

export const sampleBin: BinListing = {
  project: { guid: "project-1", name: "Film" },
  clips: [
    {
      mediaId: "media-1",
      name: "Anna",
      bin: "Interviews/Day 1",
      kind: "media",
      hasTranscript: true,
      offline: false,
      mediaPath: "/media/anna.mov",
      frameRate: { numerator: 30000, denominator: 1001 },
      counting: "drop",
      mediaStart: MANY_TICKS,
      duration: MANY_TICKS,
      recordedOn: "2026-11-01",
    },
  ],
  sequences: [{ guid: "seq-1", name: "Cut 4", frameRate: { numerator: 25, denominator: 1 }, counting: "non-drop", widthPx: 1920, heightPx: 1080 }],
  activeSequenceGuid: "seq-1",
  selected: ["media-1"],
};

export const sampleUse: SequenceUse = { guid: "seq-1", name: "Cut 4", clips: [{ mediaId: "media-1", mediaPath: null, source: { start: 0n, end: MANY_TICKS } }] };
