import "./after-effects.css";
import type { AfterEffectsSession } from "../../session/after-effects/after-effects-session";
import { HistoryList } from "../history-list";
import { Monitor, type MonitorWords } from "../monitor";
import { TabbedPane } from "../tabbed-pane";
import { WorkbenchLayout } from "../workbench-layout";
import { AfterEffectsMenus } from "./after-effects-menus";
import { AfterEffectsSettings } from "./after-effects-settings";
import { LayerTimeline } from "./layers/layer-timeline";
import { ProjectPanel } from "./project-panel";
import { AfterEffectsProvider } from "./use-after-effects";

const VIEWER: MonitorWords = {
  region: "Composition viewer",
  title: "Composition",
  scrubber: "Current time in the composition viewer",
  empty: "No composition is open. Double-click one in the Project panel.",
};

/** The page that plays After Effects: project panel and composition viewer above, the layers below. */
export function AfterEffectsPage({ session }: { readonly session: AfterEffectsSession }) {
  return (
    <AfterEffectsProvider value={session}>
      <WorkbenchLayout session={session} hostName="After Effects" warning="Beta: nothing here ran in Adobe software." menus={<AfterEffectsMenus />}>
        <TabbedPane
          name="Project and host"
          tabs={[
            { id: "project", label: "Project", content: <ProjectPanel /> },
            { id: "history", label: "History", content: <HistoryList /> },
            { id: "host", label: "Host", content: <AfterEffectsSettings /> },
          ]}
        />
        <Monitor words={VIEWER} />
        <LayerTimeline />
      </WorkbenchLayout>
    </AfterEffectsProvider>
  );
}
