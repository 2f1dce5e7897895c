import { useRef } from "react";
import { FileOpener } from "../file-opener";
import { historyMenuItems } from "../history-menu-items";
import { Menu } from "../menu";
import { useAfterEffects, useAfterEffectsView } from "./use-after-effects";

/** File, Edit and Layer, in After Effects' words. */
export function AfterEffectsMenus() {
  const session = useAfterEffects();
  const { history, selectedLayerIds } = useAfterEffectsView();
  const files = useRef<HTMLInputElement>(null);
  const nothingSelected = selectedLayerIds.size === 0;
  return (
    <nav className="menu-bar" aria-label="Menus">
      <Menu
        label="File"
        items={[
          { label: "Open sample project", run: () => session.openSampleProject() },
          { label: "Import media…", run: () => files.current?.click() },
        ]}
      />
      <Menu
        label="Edit"
        items={[
          ...historyMenuItems(session, history),
          { label: "Select all layers", keys: "Ctrl+A", run: () => session.selectAll() },
          { label: "Deselect all", disabled: nothingSelected, run: () => session.select([]) },
        ]}
      />
      <Menu
        label="Layer"
        items={[
          { label: "Delete selected layers", keys: "Del", disabled: nothingSelected, run: () => session.deleteSelected() },
          { label: "Move selected layers right by a second", disabled: nothingSelected, run: () => session.nudgeSelected() },
          { label: "Hide or show selected layers", disabled: nothingSelected, run: () => session.flipSelected("enabled") },
          { label: "Lock selected layers", disabled: nothingSelected, run: () => session.flipSelected("locked") },
        ]}
      />
      <FileOpener opener={files} label="Import media" accept="video/*" multiple onFiles={(chosen) => void session.openMedia(chosen)} />
    </nav>
  );
}
