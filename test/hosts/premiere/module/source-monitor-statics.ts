import type { ProjectItem, SourceMonitorStatic } from "@adobe/premierepro";
import { idOf } from "../host/handle-refs";
import type { SimulatedHost } from "../host/simulated-host";
import { ticksOf, tickTime } from "../values/simulated-tick-time";

/** The static side of SourceMonitor: what is open there, where it stands and how fast it was told to play. Time does not pass here; the workbench makes it sound. */
export function sourceMonitorStatics(host: SimulatedHost): SourceMonitorStatic {
  const show = (openIds: readonly string[]): boolean => {
    host.updateSession((session) => ({ ...session, sourceMonitor: { openIds, position: 0n, speed: 0 } }));
    return true;
  };
  const openId = (): string | undefined => host.session.sourceMonitor.openIds[0];
  return {
    openFilePath: async (filePath) => {
      const item = [...host.state.items.values()].find((one) => one.kind === "clip" && one.media?.path === filePath);
      return item ? show([item.id, ...host.session.sourceMonitor.openIds]) : false;
    },
    openProjectItem: async (item) => show([idOf(item), ...host.session.sourceMonitor.openIds]),
    closeClip: async () => show(host.session.sourceMonitor.openIds.slice(1)),
    closeAllClips: async () => show([]),
    getPosition: async () => tickTime(host.session.sourceMonitor.position),
    setPosition: async (position) => {
      if (openId() === undefined) return false;
      host.updateSession((session) => ({ ...session, sourceMonitor: { ...session.sourceMonitor, position: ticksOf(position) } }));
      return true;
    },
    play: async (speed = 1) => {
      if (openId() === undefined) return false;
      host.updateSession((session) => ({ ...session, sourceMonitor: { ...session.sourceMonitor, speed } }));
      return true;
    },
    getProjectItem: async () => {
      const id = openId();
      // Null with nothing open; the declaration leaves that out.
      return id === undefined ? (null as unknown as ProjectItem) : host.handles.projectItem(id);
    },
  };
}
