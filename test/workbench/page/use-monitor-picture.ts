import { useEffect, useRef, type RefObject } from "react";
import type { SessionView } from "../session/session-view";
import type { WorkbenchSession } from "../session/workbench-session";
import { useSession, useView } from "./use-session";

/** Keeps the canvas on the frame under the playhead; while one frame is drawn only the newest wish waits. */
export function useMonitorPicture(canvas: RefObject<HTMLCanvasElement | null>): void {
  const session = useSession();
  const { project, activeSequenceGuid, playhead } = useView();
  const drawing = useRef(false);
  useEffect(() => {
    if (drawing.current) return;
    drawing.current = true;
    void drawUntilCurrent(session, canvas).finally(() => {
      drawing.current = false;
    });
  }, [session, canvas, project, activeSequenceGuid, playhead]);
}

async function drawUntilCurrent(session: WorkbenchSession, canvas: RefObject<HTMLCanvasElement | null>): Promise<void> {
  let shown: SessionView | undefined;
  while (!shown || isOutdated(shown, session.view())) {
    shown = session.view();
    if (shown.activeSequenceGuid === null) return;
    const { data, widthPx, heightPx } = await session.renderFrame(shown.playhead);
    canvas.current?.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(data), widthPx, heightPx), 0, 0);
  }
}

function isOutdated(shown: SessionView, now: SessionView): boolean {
  return shown.project !== now.project || shown.playhead !== now.playhead || shown.activeSequenceGuid !== now.activeSequenceGuid;
}
