import type { KeyLine } from "../../shared/panel/keyboard-sheet";

/** All keys of the panel, for the sheet that "?" opens. */
export const PANEL_KEYS: readonly KeyLine[] = [
  { keys: "/", does: "Go to the search field; Down goes from it to the looks" },
  { keys: "Arrows, Home, End", does: "Move between looks; with a look open, move the wipe" },
  { keys: "Enter, Space", does: "Open the look large; among variations: take this one" },
  { keys: "F", does: "Make the look a favourite, or no longer" },
  { keys: "M", does: "More like this one" },
  { keys: "Up, Down", does: "With a look open: previous or next look" },
  { keys: "B", does: "Hold to see before" },
  { keys: "1 to 4", does: "With a look open: wipe, side by side, flicker, full size" },
  { keys: "R", does: "With a look open: variations around it" },
  { keys: "[ and ]", does: "With a look open: weaker, stronger" },
  { keys: "Esc", does: "Back one level" },
  { keys: "Ctrl or Cmd + Enter", does: "Apply the open look to all that is selected" },
  { keys: "?", does: "This list" },
];
