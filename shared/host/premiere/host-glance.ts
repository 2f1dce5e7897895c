import type { premierepro, Sequence } from "@adobe/premierepro";
import { activeProject } from "./live-project";

/** Just enough of the host's state to notice changes that it has no event for. */
export type HostGlance = { readonly project: string; readonly sequence: string; readonly selection: string };

/** What is open and selected now; cheap enough to be asked every second. */
export async function glanceAtHost(ppro: premierepro): Promise<HostGlance> {
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
