import { useEffect } from "react";
import { ticksPerFrame } from "../../../shared/time/frame-rate";
import type { WorkbenchSession } from "../session/workbench-session";

/** The host's keys while the workbench has focus: undo, redo, step, delete, select all. Panels live in frames and keep their own keys. */
export function useHostShortcuts(session: WorkbenchSession): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isTyping(event.target) && handle(session, event)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [session]);
}

function handle(session: WorkbenchSession, event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
    if (event.shiftKey) session.redo();
    else session.undo();
    return true;
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
    session.selectAll();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case "ArrowLeft":
    case "ArrowRight":
      return step(session, (event.key === "ArrowLeft" ? -1n : 1n) * (event.shiftKey ? 5n : 1n), event.target);
    case "Delete":
    case "Backspace":
      session.deleteSelected();
      return true;
    default:
      return false;
  }
}

function step(session: WorkbenchSession, frames: bigint, target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest("[role=tab], [role=menu], [role=separator]")) return false;
  const { onScreen, playhead } = session.view();
  if (!onScreen) return false;
  session.setPlayhead(playhead + frames * ticksPerFrame(onScreen.frameRate));
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
