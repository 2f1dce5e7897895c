import { framesPerSecond } from "../../../../shared/time/frame-rate";
import { secondsFromTicks } from "../../../../shared/time/ticks";
import type { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import { addItem, type Change } from "../../../hosts/after-effects/state/edit-state";
import { newComp } from "../../../hosts/after-effects/state/new-item";
import { newLayer } from "../../../hosts/after-effects/state/new-layer";
import type { ProjectState } from "../../../hosts/after-effects/state/project-state";
import { probeFiles, type OpenedFile } from "../probe-files";
import { footageOf } from "./sample-compositions";

type ImportedFootage = {
  /** Names of the files that are in the new composition. */
  readonly opened: readonly string[];
  /** One sentence per file that could not be used. */
  readonly refused: readonly string[];
  readonly change: Change;
  readonly compId: number;
};

/** Probes the person's files and plans their footage and a composition in the format of the first good one, with a layer a file, one after the other. */
export async function importFootage(files: readonly File[], media: VideoElementMediaLibrary, firstFreeId: number): Promise<ImportedFootage> {
  const { opened, refused } = await probeFiles(files, media, crypto.randomUUID());
  return { opened: opened.map((file) => file.name), refused, change: (state) => withCompOf(state, opened, firstFreeId), compId: firstFreeId };
}

function withCompOf(state: ProjectState, opened: readonly OpenedFile[], compId: number): ProjectState {
  const [first] = opened;
  if (!first) return state;
  const { widthPx, heightPx, frameRate } = first.media;
  const duration = opened.reduce((sum, { media }) => sum + secondsFromTicks(media.duration), 0);
  const comp = newComp(compId, first.name.replace(/\.[^.]+$/, ""), state.rootId, { widthPx, heightPx, duration, frameRate: framesPerSecond(frameRate) });
  const footage = opened.map(({ name, media }, index) => footageOf(compId + 1 + index, name, state.rootId, media));
  let at = 0;
  const layers = footage.map((each) => {
    const layer = newLayer(comp, { id: each.id + opened.length, kind: "av", sourceId: each.id, widthPx: each.widthPx, heightPx: each.heightPx, startTime: at, outPoint: at + each.duration });
    at = layer.outPoint;
    return layer;
  });
  return [{ ...comp, layers }, ...footage].reduce(addItem, state);
}
