import type { PanelId } from "../policy/policy";
import { say } from "../words/say";

/** A panel in words: what the host's menu calls it, and what it does and leaves alone. */
export type PanelGuide = { readonly name: string; readonly does: string };

/** What every panel of the suite is there for. */
export const PANEL_GUIDE: { readonly [Id in PanelId]: PanelGuide } = {
  "shot-match": {
    name: "Shot Match",
    does: say`Makes shots look like a reference shot. It shows before and after on your own frames; only the shots that you tick are changed, when you press Apply.`,
  },
  "transcript-selects": {
    name: "Transcript Selects",
    does: say`Finds what people said, keeps it, and puts it in order. It changes nothing until you make the string-out, the subclips or the markers.`,
  },
  "effect-previews": {
    name: "Effect Previews",
    does: say`Draws many looks on the frame of the selected clip. The effects are put on the clip only when you press Apply.`,
  },
  ledger: {
    name: "Ledger",
    does: say`Lists what was proposed, accepted and applied, by whom and with which engine. It takes back whole plans or single lines, weeks later too, and writes the report about AI assistance.`,
  },
  "host-check": {
    name: "Host Check",
    does: say`Measures how this host answers, in a scratch project that it makes and removes. It asks before it starts, and leaves your own project alone.`,
  },
  settings: {
    name: "Settings",
    does: say`This panel: language, theme, your name, the studio's folder and policy, models, what is kept on this machine, and help.`,
  },
};
