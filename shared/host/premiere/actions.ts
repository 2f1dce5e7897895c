import type { Action } from "@adobe/premierepro";
import { assertNever } from "../../basics/assert-never";
import type { ReadyAction } from "./ready-action";

/** Makes the host actions of one phase. Only to be called inside the lock, and the actions to be used before it ends. */
export function createActions(ready: ReadyAction): Action[] {
  switch (ready.kind) {
    case "set-value":
      return [ready.param.createSetValueAction(ready.keyframe, true)];
    case "set-time-varying":
      return [ready.param.createSetTimeVaryingAction(ready.on)];
    case "add-keyframes":
      return ready.keyframes.map((keyframe) => ready.param.createAddKeyframeAction(keyframe));
    case "remove-keyframes":
      return ready.times.map((time) => ready.param.createRemoveKeyframeAction(time));
    case "set-interpolation":
      return ready.keys.map(({ at, mode }) => ready.param.createSetInterpolationAtKeyframeAction(at, mode));
    case "insert-effect":
      // Appending is what Adobe's own sample does, two effects in one transaction too; inserting is for places in between.
      return ready.at === "end" ? [ready.chain.createAppendComponentAction(ready.effect)] : [ready.chain.createInsertComponentAction(ready.effect, ready.at)];
    case "remove-effect":
      return [ready.chain.createRemoveComponentAction(ready.effect)];
    case "add-marker":
      return [ready.markers.createAddMarkerAction(ready.name, ready.type, ready.start, ready.duration, ready.comments)];
    case "dress-marker":
      return [
        ...(ready.colorIndex === null ? [] : [ready.marker.createSetColorByIndexAction(ready.colorIndex)]),
        ...(ready.comments === null ? [] : [ready.marker.createSetCommentsAction(ready.comments)]),
      ];
    case "remove-marker":
      return [ready.markers.createRemoveMarkerAction(ready.marker)];
    case "import-transcript":
      // Parsed inside the transaction's callback, as Adobe's sample does it: parsed elsewhere it was seen to answer true and to wipe what the clip had.
      return [ready.transcripts.createImportTextSegmentsAction(ready.transcripts.importFromJSON(ready.json), ready.clip)];
    case "create-bin":
      return [ready.root.createBinAction(ready.name, false)];
    case "create-subclip":
      // Soft boundaries: an editor may open a bite up again.
      return [ready.source.createSubClipAction(ready.name, ready.start, ready.end, false, ready.takes)];
    case "clone-sequence":
      return [ready.sequence.createCloneAction()];
    case "remove-items":
      return [ready.editor.createRemoveItemsAction(ready.selection, false, ready.mediaType)];
    case "rename":
      return [ready.item.createSetNameAction(ready.name)];
    case "move":
      return [ready.from.createMoveItemAction(ready.item, ready.to)];
    case "place":
      return [ready.editor.createOverwriteItemAction(ready.item, ready.at, 0, 0)];
    case "remove":
      return [ready.from.createRemoveItemAction(ready.item)];
    default:
      return assertNever(ready);
  }
}
