import { NotSimulatedError } from "../host/host-errors";
import type { SimulatedHost } from "../host/simulated-host";
import { MediaError } from "../../media/media-library";
import { newClipItem } from "../state/new-clip-item";
import type { ClipItemState } from "../state/project-state";
import { HOST_CONSTANTS } from "./host-constants";
import { addAllToBin } from "./project-tree";

/** Asks the media library about each file and puts clips into the bin; false when one of them could not be used. */
export async function importMedia(host: SimulatedHost, paths: readonly string[], binId: string): Promise<boolean> {
  const { media } = host;
  if (!media) throw new NotSimulatedError("Project.importFiles without a media library");
  const clips: ClipItemState[] = [];
  for (const path of paths) {
    try {
      clips.push(newClipItem(host.newId(), path.split(/[\\/]/).pop() ?? path, await media.probe(path)));
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
    }
  }
  if (clips.length > 0) host.mutateDirectly("Import", (state) => addAllToBin(state, binId, clips));
  const complete = clips.length === paths.length;
  const { SUCCESS, FAILED } = HOST_CONSTANTS.OperationCompleteState;
  host.events.emit("application", HOST_CONSTANTS.OperationCompleteEvent.IMPORT_MEDIA_COMPLETE, () => ({ state: complete ? SUCCESS : FAILED }));
  return complete;
}
