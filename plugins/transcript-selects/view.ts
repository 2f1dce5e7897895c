/** What the middle of the panel shows. */
export type View = "found" | "transcript" | "selects" | "tidy" | "story";

/** The views in the order of their tabs; Alt and the number of its place opens one. */
export const VIEWS: readonly { readonly view: View; readonly label: string }[] = [
  { view: "found", label: "Found" },
  { view: "transcript", label: "Transcript" },
  { view: "selects", label: "Selects" },
  { view: "tidy", label: "Tidy" },
  { view: "story", label: "Story" },
];
