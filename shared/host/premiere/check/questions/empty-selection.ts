import { fromHostTime, toHostTime } from "../../host-values";
import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Can a selection that TrackItemSelection.createEmptySelection makes be used inside its callback? */
export const emptySelection: Question<CheckGround> = {
  id: "empty-selection",
  asks: "Can a selection that a plugin makes itself be used?",
  does: "Puts a second copy of the clip into the scratch sequence and removes it by such a selection.",
  async ask(ground) {
    const { ppro } = ground;
    const clip = await ground.clip();
    const later = toHostTime(ppro, fromHostTime(await clip.getEndTime()) * 2n);
    const picture = await clip.getProjectItem();
    const before = (await ground.clips()).length;
    const sequence = await ground.sequence();
    await ground.transact("copy", () => [ppro.SequenceEditor.getEditor(sequence).createOverwriteItemAction(picture, later, 0, 0)]);
    const copy = (await ground.clips())[before];
    if (!copy) throw new Error("the copy was not put into the sequence");
    const project = await ground.project();
    const editor = ppro.SequenceEditor.getEditor(await ground.sequence());
    let seen = "";
    try {
      ppro.TrackItemSelection.createEmptySelection((selection) => {
        selection.addItem(copy);
        ground.transactAtOnce(project, "remove", () => [editor.createRemoveItemsAction(selection, false, ppro.Constants.MediaType.ANY)]);
      });
    } catch (error) {
      seen = String(error);
    }
    const left = (await ground.clips()).length;
    return found(left === before ? "works" : "fails", seen || `${left - before} of 1 copies left`);
  },
};
