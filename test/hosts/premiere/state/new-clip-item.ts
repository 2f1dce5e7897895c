import { framesPerSecond } from "../../../../shared/time/frame-rate";
import type { MediaState } from "../../media/media-state";
import type { ClipItemState } from "./project-state";

/** A clip as it lies in the bin right after import; without media for the item that stands for a sequence. */
export function newClipItem(id: string, name: string, media: MediaState | null): ClipItemState {
  return {
    kind: "clip",
    id,
    name,
    colorLabel: media && !media.hasVideo ? 3 : 1,
    media,
    offline: false,
    inPoint: null,
    outPoint: null,
    markers: [],
    transcript: null,
    inputLutId: "00000000-0000-0000-0000-000000000000",
    footage: {
      frameRate: media ? framesPerSecond(media.frameRate) : 0,
      pixelAspectRatio: 1,
      fieldType: 0,
      removePullDown: false,
      alphaUsage: 0,
      ignoreAlpha: false,
      invertAlpha: false,
      vrConform: 0,
      vrLayout: 0,
      vrHorzView: 0,
      vrVertView: 0,
      scaleToFrame: false,
    },
    projectMetadata: "",
    xmp: "",
    proxyPath: null,
    properties: new Map(),
    merged: false,
    multicam: false,
  };
}
