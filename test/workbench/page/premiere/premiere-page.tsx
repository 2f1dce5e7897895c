import { PREMIERE_SWITCHES } from "../../session/premiere/host-switch-list";
import type { PremiereSession } from "../../session/premiere/premiere-session";
import { withSwitch } from "../../session/switch-list";
import { HistoryList } from "../history-list";
import { HostSettings } from "../host-settings";
import { TabbedPane } from "../tabbed-pane";
import { WorkbenchLayout } from "../workbench-layout";
import { Monitors } from "./monitors";
import { PremiereMenus } from "./premiere-menus";
import { ProjectBin } from "./project-bin";
import { RelinkDialog } from "./relink-dialog";
import { Timeline } from "./timeline/timeline";
import { PremiereProvider, usePremiere, usePremiereView } from "./use-premiere";

/** The page that plays Premiere: bin and monitors above, the sequence's tracks below. */
export function PremierePage({ session }: { readonly session: PremiereSession }) {
  return (
    <PremiereProvider value={session}>
      <WorkbenchLayout session={session} hostName="Premiere" warning="Nothing here ran in Adobe software." menus={<PremiereMenus />} dialog={<RelinkDialog />}>
        <TabbedPane
          name="Project and host"
          tabs={[
            { id: "project", label: "Project", content: <ProjectBin /> },
            { id: "history", label: "History", content: <HistoryList /> },
            { id: "host", label: "Host", content: <PremiereSettings /> },
          ]}
        />
        <Monitors />
        <Timeline />
      </WorkbenchLayout>
    </PremiereProvider>
  );
}

function PremiereSettings() {
  const session = usePremiere();
  const { switches } = usePremiereView();
  return (
    <HostSettings
      why="Nobody has published how Premiere behaves here."
      list={PREMIERE_SWITCHES}
      switches={switches}
      onChoose={(key, value) => session.setSwitches(withSwitch(switches, PREMIERE_SWITCHES, key, value))}
    />
  );
}
