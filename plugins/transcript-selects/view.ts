import type { HostAbilities } from "../../shared/host/host-profile";
import { say } from "../../shared/words/say";

/** What the middle of the panel shows. */
export type View = "found" | "transcript" | "selects" | "tidy" | "story" | "markers";

type ViewTab = { readonly view: View; readonly label: string };

const VIEWS: readonly ViewTab[] = [
  { view: "found", label: say`Found` },
  { view: "transcript", label: say`Transcript` },
  { view: "selects", label: say`Selects` },
  { view: "tidy", label: say`Tidy` },
  { view: "story", label: say`Story` },
];

/** The views in the order of their tabs; Alt and the number of its place opens one. Markers have one of their own where the host keeps them on layers. */
export function viewsFor({ clipMarkers }: HostAbilities): readonly ViewTab[] {
  return clipMarkers === "timeline" ? [...VIEWS, { view: "markers", label: say`Markers` }] : VIEWS;
}
