import { useRef } from "react";
import { Menu } from "./menu";
import { useSession, useView } from "./use-session";

/** File, Edit and Sequence, in the host's words. */
export function MenuBar() {
  const session = useSession();
  const { history, selectedIds } = useView();
  const files = useRef<HTMLInputElement>(null);
  const timeline = useRef<HTMLInputElement>(null);
  const undo = history.undo.at(-1);
  const redo = history.redo[0];
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
          { label: undo ? `Undo ${undo.label}` : "Can't undo", keys: "Ctrl+Z", disabled: !undo, run: () => session.undo() },
          { label: redo ? `Redo ${redo.label}` : "Can't redo", keys: "Ctrl+Shift+Z", disabled: !redo, run: () => session.redo() },
          { label: "Select all clips", run: () => session.selectAll() },
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
      <input
        ref={files}
        type="file"
        className="visually-hidden"
        aria-label="Open media"
        tabIndex={-1}
        multiple
        accept="video/*"
        onChange={(event) => {
          void session.openMedia([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <input
        ref={timeline}
        type="file"
        className="visually-hidden"
        aria-label="Open timeline"
        tabIndex={-1}
        accept=".otio,.xml,.json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void session.readTimeline(file);
          event.target.value = "";
        }}
      />
    </nav>
  );
}
