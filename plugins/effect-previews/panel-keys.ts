import type { KeyLine } from "../../shared/panel/keyboard-sheet";
import { say } from "../../shared/words/say";

/** All keys of the panel, for the sheet that "?" opens. */
export const PANEL_KEYS: readonly KeyLine[] = [
  { keys: "/", does: say`Go to the search field; Down goes from it to the looks` },
  { keys: say`Arrows, Home, End`, does: say`Move between looks; with a look open, move the wipe` },
  { keys: say`Enter, Space`, does: say`Open the look large; among variations: take this one` },
  { keys: "F", does: say`Make the look a favourite, or no longer` },
  { keys: "M", does: say`More like this one` },
  { keys: say`Up, Down`, does: say`With a look open: previous or next look` },
  { keys: "B", does: say`Hold to see before` },
  { keys: say`1 to 4`, does: say`With a look open: wipe, side by side, flicker, full size` },
  { keys: "R", does: say`With a look open: variations around it` },
  { keys: say`[ and ]`, does: say`With a look open: weaker, stronger` },
  { keys: say`Esc`, does: say`Back one level` },
  { keys: say`Ctrl or Cmd + Enter`, does: say`Apply the open look to all that is selected` },
  { keys: "?", does: say`This list` },
];
