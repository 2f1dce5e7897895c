import type { Project, ProjectItem } from "@adobe/premierepro";
import { shownName } from "../shown-name";
import { sequenceItems } from "./live-bins";
import type { PremiereContext } from "./premiere-context";

/** Which sequences use things of these names, by name, sorted. Looks at every clip of every sequence, so only where it matters. Throws a HostStop when cancelled. */
export async function readUses(context: PremiereContext, project: Project, names: ReadonlySet<string>, signal: AbortSignal): Promise<ReadonlyMap<string, readonly string[]>> {
  const uses = new Map<string, readonly string[]>();
  for (const sequence of names.size > 0 ? await project.getSequences() : []) {
    const user = shownName(sequence.name);
    for (const { item } of await sequenceItems(context.ppro, sequence)) {
      await context.pace.before(0, signal);
      const shown: ProjectItem | null = await item.getProjectItem();
      if (shown && names.has(shown.name)) uses.set(shown.name, [...new Set([...(uses.get(shown.name) ?? []), user])].sort());
    }
  }
  return uses;
}
