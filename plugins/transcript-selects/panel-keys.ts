import type { HostAbilities } from "../../shared/host/host-profile";
import type { KeyLine } from "../../shared/panel/keyboard-sheet";
import { viewsFor } from "./view";

/** All keys of the panel in this host, for the sheet that "?" opens. */
export function panelKeys(can: HostAbilities): readonly KeyLine[] {
  const views = viewsFor(can);
  return [
    { keys: "/", does: "Go to the search field; Down goes from it to the results" },
    { keys: `Alt + 1 to ${views.length}`, does: views.map(({ label }) => label).join(", ") },
    { keys: "Up, Down, Home, End", does: "Move between results, selects, suggestions and lines of the story" },
    ...(can.playing ? [{ keys: "Space", does: "Play in the source monitor; Esc stops" }] : []),
    { keys: "X", does: "Tick or untick" },
    { keys: "A", does: "Add to the story" },
    { keys: "Enter", does: "On a result: keep it as a select. On a select or a bite: open it in the transcript" },
    { keys: "O", does: "Open a result in its transcript" },
    { keys: "Left, Right", does: "In a transcript: by word. With Ctrl or Cmd: by sentence" },
    { keys: "Shift with these", does: "Select words" },
    { keys: "Enter, 1 to 6", does: "In a transcript: highlight the selected words, or the sentence, in yellow, green, blue, pink, orange, purple" },
    { keys: "0 to 5", does: "On a select: rating" },
    { keys: "Delete", does: "Remove the highlight, select or line" },
    { keys: "[ and ]", does: "On a select or a bite: one word less or more at the end; with Shift at the start" },
    { keys: "Alt + Up, Down", does: "In the story: move the line" },
    { keys: "Ctrl or Cmd + Z", does: "Undo in the panel; with Shift redo" },
    { keys: "Ctrl or Cmd + Enter", does: can.stringOuts ? "Make the string-out" : "Look at the markers; there, add them" },
    { keys: "?", does: "This list" },
  ];
}
