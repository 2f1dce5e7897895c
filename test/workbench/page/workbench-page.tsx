import "./workbench.css";
import { useState } from "react";
import type { WorkbenchSession } from "../session/workbench-session";
import { HistoryList } from "./history-list";
import { HostSettings } from "./host-settings";
import { MenuBar } from "./menu-bar";
import { NoticeList } from "./notice-list";
import { PanelDock } from "./panel-dock";
import { Monitors } from "./monitors";
import { ProjectBin } from "./project-bin";
import { RelinkDialog } from "./relink-dialog";
import { TabbedPane } from "./tabbed-pane";
import { Timeline } from "./timeline/timeline";
import { SessionProvider } from "./use-session";
import { useHostShortcuts } from "./use-host-shortcuts";

/** The whole workbench: bin and monitor above, timeline below, panels on the right, as in an editing application. */
export function WorkbenchPage({ session }: { readonly session: WorkbenchSession }) {
  const [dockWidthPx, setDockWidthPx] = useState(400);
  useHostShortcuts(session);
  return (
    <SessionProvider value={session}>
      <div className="workbench" style={{ gridTemplateColumns: `minmax(0, 1fr) ${dockWidthPx}px` }}>
        <section className="top" aria-label="Application bar">
          <MenuBar />
          <p className="banner">
            <strong>Simulated Premiere.</strong> Nothing here ran in Adobe software.
          </p>
        </section>
        <main className="application" aria-label="Simulated Premiere">
          <TabbedPane
            name="Project and host"
            tabs={[
              { id: "project", label: "Project", content: <ProjectBin /> },
              { id: "history", label: "History", content: <HistoryList /> },
              { id: "host", label: "Host", content: <HostSettings /> },
            ]}
          />
          <Monitors />
          <Timeline />
        </main>
        <PanelDock widthPx={dockWidthPx} onWidth={setDockWidthPx} />
        <NoticeList />
        <RelinkDialog />
      </div>
    </SessionProvider>
  );
}
