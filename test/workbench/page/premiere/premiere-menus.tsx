import { useRef } from "react";
import { FileOpener } from "../file-opener";
import { historyMenuItems } from "../history-menu-items";
import { Menu } from "../menu";
import { usePremiere, usePremiereView } from "./use-premiere";

/** File, Edit and Clip, in Premiere's words. */
export function PremiereMenus() {
  const session = usePremiere();
  const { history, selectedIds } = usePremiereView();
  const files = useRef<HTMLInputElement>(null);
  const timeline = useRef<HTMLInputElement>(null);
  const nothingSelected = selectedIds.size === 0;
  return (
    <nav className="menu-bar" aria-label="Menus">
      <Menu
        label="File"
        items={[
          { label: "Open sample project", run: () => session.openSampleProject() },
          { label: "Open media…", run: () => files.current?.click() },
          { label: "Open timeline…", run: () => timeline.current?.click() },
        ]}
      />
      <Menu
        label="Edit"
        items={[
          ...historyMenuItems(session, history),
          { label: "Select all clips", keys: "Ctrl+A", run: () => session.selectAll() },
          { label: "Deselect all", disabled: nothingSelected, run: () => session.select([]) },
        ]}
      />
      <Menu
        label="Clip"
        items={[
          { label: "Delete selected clips", keys: "Del", disabled: nothingSelected, run: () => session.deleteSelected() },
          { label: "Move selected clips right by a second", disabled: nothingSelected, run: () => session.nudgeSelected() },
          { label: "Disable or enable selected clips", disabled: nothingSelected, run: () => session.toggleSelected() },
        ]}
      />
      <FileOpener opener={files} label="Open media" accept="video/*" multiple onFiles={(chosen) => void session.openMedia(chosen)} />
      <FileOpener opener={timeline} label="Open timeline" accept=".otio,.xml,.json" onFiles={([file]) => file && void session.readTimeline(file)} />
    </nav>
  );
}
