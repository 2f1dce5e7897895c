/** A panel of the suite: its folder under plugins/, its page, and its entrypoint in the host. */
export interface Panel {
  /** The folder under plugins/, the page's file name and the entrypoint's id. */
  readonly id: string;
  /** What the host shows in its menu. */
  readonly label: string;
}

/** Every panel that ships, in the order the host lists them. */
export const panels: readonly Panel[] = [
  { id: "shot-match", label: "Shot Match" },
  { id: "transcript-selects", label: "Transcript Selects" },
  { id: "effect-previews", label: "Effect Previews" },
  { id: "ledger", label: "Ledger" },
  { id: "host-check", label: "Host Check" },
  { id: "settings", label: "Settings" },
];
