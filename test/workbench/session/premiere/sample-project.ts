import { frameStart } from "../../../../shared/time/frame-rate";
import type { TickRange } from "../../../../shared/time/tick-range";
import { addSequence, emptySequence } from "../../../hosts/premiere/module/new-sequence";
import { addToBin } from "../../../hosts/premiere/module/project-tree";
import { newClipItem } from "../../../hosts/premiere/state/new-clip-item";
import type { MediaState } from "../../../hosts/media/media-state";
import type { BinState, ProjectState } from "../../../hosts/premiere/state/project-state";
import { placeOnVideoTrack } from "./place-on-video-track";
import type { SampleCut, SampleShot } from "../sample-cut";
import { SAMPLE_FOLDER, sampleMedia } from "../sample-footage";

const PROJECT_NAME = "Trimbin sample.prproj";
const ROOT_ID = "bin:root";
const SEQUENCE_GUID = "5a3b1e00-0000-4000-8000-000000000001";

/**
 * "Trimbin sample": one clip per shot, marked in and out, in a bin per scene, and the sequence "Rough cut" in which frame i shows media frame i.
 *
 *     V2            | C001 |       | C002 |
 *     V1   | A001 |          | A002 |
 */
export function sampleProject(cut: SampleCut): ProjectState {
  const media = sampleMedia(cut);
  const scenes = [...new Set(cut.shots.map((shot) => shot.scene))];
  const withSequence = addSequence(emptyProject(), sequenceOf(cut, media), ROOT_ID);
  const withBins = scenes.reduce((state, scene) => addToBin(state, ROOT_ID, newBin(`bin:${scene}`, scene)), withSequence);
  return cut.shots.reduce((state, shot) => addToBin(state, `bin:${shot.scene}`, clipOf(shot, media)), withBins);
}

function emptyProject(): ProjectState {
  return {
    guid: "5a3b1e00-0000-4000-8000-000000000000",
    name: PROJECT_NAME,
    path: `${SAMPLE_FOLDER}/${PROJECT_NAME}`,
    items: new Map([[ROOT_ID, newBin(ROOT_ID, PROJECT_NAME)]]),
    rootId: ROOT_ID,
    sequences: new Map(),
    properties: new Map(),
    settings: {},
  };
}

function sequenceOf(cut: SampleCut, media: MediaState) {
  return cut.shots.reduce(
    (sequence, shot) => {
      const range = rangeOf(shot, media);
      return placeOnVideoTrack(sequence, { id: `item:${shot.name}`, clip: clipOf(shot, media), trackIndex: shot.track, range, source: range });
    },
    emptySequence(SEQUENCE_GUID, "clip:Rough cut", "Rough cut", media),
  );
}

function clipOf(shot: SampleShot, media: MediaState) {
  const { start, end } = rangeOf(shot, media);
  return { ...newClipItem(`clip:${shot.name}`, shot.name, media), inPoint: start, outPoint: end };
}

function rangeOf({ start, end }: SampleShot, { frameRate }: MediaState): TickRange {
  return { start: frameStart(start, frameRate), end: frameStart(end, frameRate) };
}

function newBin(id: string, name: string): BinState {
  return { kind: "bin", id, name, colorLabel: 7, childIds: [] };
}
