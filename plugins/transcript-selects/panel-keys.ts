import type { HostAbilities } from "../../shared/host/host-profile";
import type { KeyLine } from "../../shared/panel/keyboard-sheet";
import { viewsFor } from "./view";
import { say } from "../../shared/words/say";

/** All keys of the panel in this host, for the sheet that "?" opens. */
export function panelKeys(can: HostAbilities): readonly KeyLine[] {
  const views = viewsFor(can);
  return [
    { keys: "/", does: say`Go to the search field; Down goes from it to the results` },
    { keys: say`Alt + 1 to ${views.length}`, does: views.map(({ label }) => label).join(", ") },
    { keys: say`Up, Down, Home, End`, does: say`Move between results, selects, suggestions and lines of the story` },
    ...(can.playing ? [{ keys: say`Space`, does: say`Play in the source monitor; Esc stops` }] : []),
    { keys: "X", does: say`Tick or untick` },
    { keys: "A", does: say`Add to the story` },
    { keys: say`Enter`, does: say`On a result: keep it as a select. On a select or a bite: open it in the transcript` },
    { keys: "O", does: say`Open a result in its transcript` },
    { keys: say`Left, Right`, does: say`In a transcript: by word. With Ctrl or Cmd: by sentence` },
    { keys: say`Shift with these`, does: say`Select words` },
    { keys: say`Enter, 1 to 6`, does: say`In a transcript: highlight the selected words, or the sentence, in yellow, green, blue, pink, orange, purple` },
    { keys: say`0 to 5`, does: say`On a select: rating` },
    { keys: say`Delete`, does: say`Remove the highlight, select or line` },
    { keys: say`[ and ]`, does: say`On a select or a bite: one word less or more at the end; with Shift at the start` },
    { keys: say`Alt + Up, Down`, does: say`In the story: move the line` },
    { keys: say`Ctrl or Cmd + Z`, does: say`Undo in the panel; with Shift redo` },
    { keys: say`Ctrl or Cmd + Enter`, does: can.stringOuts ? say`Make the string-out` : say`Look at the markers; there, add them` },
    { keys: "?", does: say`This list` },
  ];
}
