import type { KeyLine } from "../../shared/panel/keyboard-sheet";
import { say } from "../../shared/words/say";

/** All keys of the panel, for the sheet that "?" opens. */
export const PANEL_KEYS: readonly KeyLine[] = [
  { keys: "/", does: say`Go to the list of parts; Enter goes from there to the part` },
  { keys: say`Tab, Shift + Tab`, does: say`Next or previous control` },
  { keys: say`Arrows`, does: say`In a row of choices: choose the next one` },
  { keys: say`Enter`, does: say`In a field: keep what was typed` },
  { keys: say`Esc`, does: say`In a field: take it back. Elsewhere: put away the question about erasing, or stop the check of the models` },
  { keys: "?", does: say`This list` },
];
