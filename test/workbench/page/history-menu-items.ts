import type { LabelledHistory } from "../session/session-view";
import type { WorkbenchSession } from "../session/workbench-session";
import type { MenuItem } from "./menu";

/** Undo and redo as the Edit menu words them: with the label of the step. */
export function historyMenuItems(session: WorkbenchSession, { undo, redo }: LabelledHistory): MenuItem[] {
  const [last, next] = [undo.at(-1), redo[0]];
  return [
    { label: last ? `Undo ${last.label}` : "Can't undo", keys: "Ctrl+Z", disabled: !last, run: () => session.undo() },
    { label: next ? `Redo ${next.label}` : "Can't redo", keys: "Ctrl+Shift+Z", disabled: !next, run: () => session.redo() },
  ];
}
