import "./workbench.css";
import { useState, type ReactNode } from "react";
import type { WorkbenchSession } from "../session/workbench-session";
import { NoticeList } from "./notice-list";
import { PanelDock } from "./panel-dock";
import { SessionProvider } from "./use-session";
import { useHostShortcuts } from "./use-host-shortcuts";

type WorkbenchLayoutProps = {
  readonly session: WorkbenchSession;
  /** The program's name: "Premiere". */
  readonly hostName: string;
  /** What else must be known at first sight. */
  readonly warning: string;
  readonly menus: ReactNode;
  /** Everything of the program but its menus and panels. */
  readonly children: ReactNode;
  readonly dialog?: ReactNode;
};

/** The whole workbench: menus on top, the simulated program on the left, panels on the right. */
export function WorkbenchLayout({ session, hostName, warning, menus, children, dialog }: WorkbenchLayoutProps) {
  const [dockWidthPx, setDockWidthPx] = useState(400);
  useHostShortcuts(session);
  return (
    <SessionProvider value={session}>
      <div className="workbench" style={{ gridTemplateColumns: `minmax(0, 1fr) ${dockWidthPx}px` }}>
        <section className="top" aria-label="Application bar">
          {menus}
          <p className="banner">
            <strong>Simulated {hostName}.</strong> {warning}
          </p>
        </section>
        <main className="application" aria-label={`Simulated ${hostName}`}>
          {children}
        </main>
        <PanelDock widthPx={dockWidthPx} onWidth={setDockWidthPx} />
        <NoticeList />
        {dialog}
      </div>
    </SessionProvider>
  );
}
