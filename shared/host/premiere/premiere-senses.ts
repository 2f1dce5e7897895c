import type { premierepro, Sequence } from "@adobe/premierepro";
import type { HostGlance, HostSenses } from "../events/host-senses";
import { listenToHost } from "./host-listeners";
import { activeProject } from "./live-project";

/** How changes in Premiere are noticed: by a look every now and then, and by its own events while a project is open. */
export function premiereSenses(ppro: premierepro): HostSenses {
  return {
    glance: () => glance(ppro),
    listen: async (note) => {
      const project = await activeProject(ppro);
      return project ? listenToHost(ppro, project, await project.getActiveSequence(), note) : () => undefined;
    },
  };
}

async function glance(ppro: premierepro): Promise<HostGlance> {
  const project = await activeProject(ppro);
  const sequence: Sequence | null = project && (await project.getActiveSequence());
  return {
    project: project?.guid.toString() ?? "",
    sequence: sequence ? `${sequence.guid.toString()} ${await sequence.getVideoTrackCount()}` : "",
    selection: sequence ? await describeSelection(sequence) : "",
  };
}

async function describeSelection(sequence: Sequence): Promise<string> {
  const items = await (await sequence.getSelection()).getTrackItems();
  const places: string[] = [];
  for (const item of items) places.push(`${await item.getTrackIndex()}@${(await item.getStartTime()).ticks}`);
  return places.sort().join(" ");
}
