import { useEffect, useRef, type RefObject } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { SessionView } from "../session/session-view";
import type { WorkbenchSession } from "../session/workbench-session";
import { useSession, useView } from "./use-session";

/** Keeps the canvas on the frame under the playhead; while one frame is drawn only the newest wish waits. */
export function useMonitorPicture(canvas: RefObject<HTMLCanvasElement | null>): void {
  const session = useSession();
  const { revision, onScreen, playhead } = useView();
  const drawing = useRef(false);
  useEffect(() => {
    if (drawing.current) return;
    drawing.current = true;
    void drawUntilCurrent(session, canvas).finally(() => {
      drawing.current = false;
    });
  }, [session, canvas, revision, onScreen?.id, playhead]);
}

async function drawUntilCurrent(session: WorkbenchSession, canvas: RefObject<HTMLCanvasElement | null>): Promise<void> {
  let shown: SessionView | undefined;
  while (!shown || isOutdated(shown, session.view())) {
    shown = session.view();
    if (!shown.onScreen) return;
    const frame = await session.renderFrame(shown.playhead);
    draw(frame, shown.onScreen.background, canvas.current?.getContext("2d"));
  }
}

function draw({ data, widthPx, heightPx }: RgbaImage, background: string, context: CanvasRenderingContext2D | null | undefined): void {
  if (!context) return;
  context.putImageData(new ImageData(new Uint8ClampedArray(data), widthPx, heightPx), 0, 0);
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = background;
  context.fillRect(0, 0, widthPx, heightPx);
}

function isOutdated(shown: SessionView, now: SessionView): boolean {
  return shown.revision !== now.revision || shown.playhead !== now.playhead || shown.onScreen?.id !== now.onScreen?.id;
}
