import { framesPerSecond } from "../../../../shared/time/frame-rate";
import { secondsFromTicks } from "../../../../shared/time/ticks";
import { newComp, newFolder, newFootage } from "../../../hosts/after-effects/state/new-item";
import { newLayer } from "../../../hosts/after-effects/state/new-layer";
import type { CompState, FolderState, FootageState, ItemState, LayerState, ProjectState } from "../../../hosts/after-effects/state/project-state";
import type { MediaState } from "../../../hosts/media/media-state";
import { INTERVIEW_FORMAT } from "../interview-footage";
import type { SampleCut } from "../sample-cut";
import { SAMPLE_FOLDER } from "../sample-footage";
import { SAMPLE_IDS } from "./sample-ids";
import { titlesComp, titlesSolids } from "./sample-titles";

/** Labels of the layers by scene, as the host counts its colours. */
const FIRST_SCENE_LABEL = 8;

/**
 * "Trimbin sample": the composition "Rough cut" with one trimmed layer a shot, in which frame i shows media frame i; "Titles" with every kind of layer;
 * "Interviews" with both interviews one after the other; and their footage.
 *
 *     1 | A001 |
 *     2        | B001 |
 *     3               | B002 |
 */
export function sampleCompositions(cut: SampleCut, graded: MediaState, interviews: readonly { readonly name: string; readonly media: MediaState }[]): ProjectState {
  const footage = [footageOf(SAMPLE_IDS.graded, "edit_graded.mp4", SAMPLE_IDS.footageFolder, graded), ...interviews.map(({ name, media }, index) => footageOf(SAMPLE_IDS.firstInterview + index, `${name}.mp4`, SAMPLE_IDS.interviewFolder, media))];
  const [, ...spoken] = footage;
  const roughCut = roughCutOf(cut, graded);
  const items: ItemState[] = [roughCut, titlesComp(roughCut), ...folders(), interviewsComp(spoken), ...footage, ...titlesSolids()];
  return { path: `${SAMPLE_FOLDER}/Trimbin sample.aep`, items: new Map(items.map((item) => [item.id, item])), rootId: SAMPLE_IDS.root, bitsPerChannel: 8, expressionEngine: "javascript-1.0", workingSpace: "" };
}

function folders(): FolderState[] {
  const { root, footageFolder, interviewFolder, solidFolder } = SAMPLE_IDS;
  return [newFolder(root, "Root", null), newFolder(footageFolder, "Footage", root), newFolder(interviewFolder, "Interviews", root), newFolder(solidFolder, "Solids", root)];
}

function roughCutOf(cut: SampleCut, media: MediaState): CompState {
  const { widthPx, heightPx } = media;
  const fps = framesPerSecond(media.frameRate);
  const comp = newComp(SAMPLE_IDS.roughCut, "Rough cut", SAMPLE_IDS.root, { widthPx, heightPx, duration: cut.frames / fps, frameRate: fps });
  const scenes = [...new Set(cut.shots.map((shot) => shot.scene))];
  const layers = cut.shots.map((shot, index): LayerState => {
    const layer = newLayer(comp, { id: SAMPLE_IDS.firstShotLayer + index, kind: "av", ownName: shot.name, sourceId: SAMPLE_IDS.graded, widthPx, heightPx, startTime: 0, inPoint: shot.start / fps, outPoint: shot.end / fps });
    return { ...layer, label: FIRST_SCENE_LABEL + scenes.indexOf(shot.scene) };
  });
  return { ...comp, layers };
}

function interviewsComp(footage: readonly FootageState[]): CompState {
  const { frameRate, widthPx, heightPx } = INTERVIEW_FORMAT;
  const duration = footage.reduce((sum, each) => sum + each.duration, 0);
  const comp = newComp(SAMPLE_IDS.interviews, "Interviews", SAMPLE_IDS.interviewFolder, { widthPx, heightPx, duration, frameRate: framesPerSecond(frameRate) });
  let at = 0;
  const layers = footage.map((each, index) => {
    const layer = newLayer(comp, { id: SAMPLE_IDS.firstInterviewLayer + index, kind: "av", sourceId: each.id, widthPx: each.widthPx, heightPx: each.heightPx, startTime: at, outPoint: at + each.duration });
    at = layer.outPoint;
    return layer;
  });
  return { ...comp, layers };
}

/** Footage of a media file. */
export function footageOf(id: number, name: string, folderId: number, { path, widthPx, heightPx, duration, frameRate, hasVideo, hasAudio, still }: MediaState): FootageState {
  const clock = still ? {} : { duration: secondsFromTicks(duration), frameRate: framesPerSecond(frameRate) };
  return newFootage(id, name, folderId, { kind: "file", path, still }, { widthPx, heightPx, ...clock, hasVideo, hasAudio });
}
