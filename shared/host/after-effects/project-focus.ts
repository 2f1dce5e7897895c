import { quietly } from "../quietly";
import { isComp } from "./live-project";

type Project = AfterEffectsUXP.Project;

/** What is selected in the project panel, and which item is in front, by id. */
export type ProjectFocus = { readonly selected: readonly number[]; readonly active: number | null };

/** The focus as it is now. */
export function readFocus(project: Project): ProjectFocus {
  return { selected: project.selection.map((item) => item.id), active: project.activeItem?.id ?? null };
}

/**
 * Puts the focus back as far as documented members can: whether making or removing an item changes it is unknown. Nothing is touched where it did not
 * change, and nobody misses it where the host refuses.
 */
export function restoreFocus(project: Project, focus: ProjectFocus): void {
  quietly(() => {
    for (const item of project.selection) if (!focus.selected.includes(item.id)) item.selected = false;
    const stillSelected = new Set(project.selection.map((item) => item.id));
    for (const id of focus.selected) if (!stillSelected.has(id)) project.itemByID(id).selected = true;
    if (focus.active === null || project.activeItem?.id === focus.active) return;
    const active = project.itemByID(focus.active);
    if (isComp(active)) active.openInViewer();
  });
}
