import type { PanelId } from "../../policy/policy";
import { say } from "../../words/say";

/** What a panel is called, what it does to a project, and what its trained models are for: the statement of a report is made of these. */
export const PANEL_DEEDS: { readonly [Panel in PanelId]: { readonly name: string; readonly did: string; readonly modelRole: string } } = {
  "shot-match": {
    name: "Shot Match",
    did: say`Measured the colours of shots and proposed settings of the host's own colour effects, so that a shot looks like a reference shot.`,
    modelRole: say`Tells skin from everything else in a frame, so that skin can be compared with skin. It gives numbers, no picture.`,
  },
  "transcript-selects": {
    name: "Transcript Selects",
    did: say`Found passages in transcripts of what people said, and arranged the passages that were chosen as sequences, subclips and markers.`,
    modelRole: say`Compares the meaning of sentences, so that passages can be found. It gives numbers, no text.`,
  },
  "effect-previews": {
    name: "Effect Previews",
    did: say`Showed previews of the host's own effects, and added those that were chosen, with their settings.`,
    modelRole: say`Took part in choosing what was shown. What it does in detail is not known to this report.`,
  },
  ledger: { name: "Ledger", did: say`Took earlier changes back.`, modelRole: say`The ledger uses no model.` },
  "host-check": { name: "Host Check", did: say`Measured the host in a scratch project of its own.`, modelRole: say`The host check uses no model.` },
  settings: { name: "Settings", did: say`Changed nothing in a project.`, modelRole: say`The settings use no model.` },
};
