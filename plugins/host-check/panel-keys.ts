import type { KeyLine } from "../../shared/panel/keyboard-sheet";
import { say } from "../../shared/words/say";

/** All keys of the panel, for the sheet that "?" opens. */
export const PANEL_KEYS: readonly KeyLine[] = [
  { keys: say`Tab`, does: say`Move between questions, steps and buttons` },
  { keys: say`Space`, does: say`Tick or untick a question or a group` },
  { keys: say`Ctrl or Cmd + Enter`, does: say`Start the check` },
  { keys: say`Esc`, does: say`Stop the check, keep its answers; from the findings back to the questions` },
  { keys: "?", does: say`This list` },
];
