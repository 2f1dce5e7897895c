import type { ProjectItem, ProjectItemSelection, ProjectUtilsStatic } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { HostHandle } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { hostGuid } from "../values/simulated-guid";

/** The one project panel. */
const PROJECT_VIEW = hostGuid("7e1e0000-0000-4000-8000-000000000001");

/** What is selected in the project panel. Plugins can only read it. */
export class SimulatedProjectItemSelection extends HostHandle implements Simulated<ProjectItemSelection> {
  constructor(host: SimulatedHost) {
    super(host, "ProjectItemSelection");
  }

  async getItems(): Promise<ProjectItem[]> {
    return this.host.session.selectedProjectItemIds.map((id) => this.host.handles.projectItem(id));
  }
}

/** The static side of ProjectUtils: one project panel, showing the open project. */
export function projectUtilsStatics(host: SimulatedHost): ProjectUtilsStatic {
  return {
    getSelection: async () => new SimulatedProjectItemSelection(host),
    getProjectViewIds: async () => [PROJECT_VIEW],
    getProjectFromViewId: async () => host.handles.project(),
    getSelectionFromViewId: async () => new SimulatedProjectItemSelection(host),
  };
}

guardClass("ProjectItemSelection", SimulatedProjectItemSelection);
