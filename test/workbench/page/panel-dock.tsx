import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useSession, useView } from "./use-session";

const WIDTHS_PX = [320, 400, 900];
const MIN_PX = 320;
const MAX_PX = 1100;

type PanelDockProps = { readonly widthPx: number; readonly onWidth: (widthPx: number) => void };

/** Where the plugin's panels are docked: a tab per panel over the plugin's own document. */
export function PanelDock({ widthPx, onWidth }: PanelDockProps) {
  const session = useSession();
  const { panels, openPanelId } = useView();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) session.dockPlugin(place.current);
  }, [session]);
  return (
    <aside className="dock" aria-label="Panels">
      <Splitter widthPx={widthPx} onWidth={onWidth} />
      <div className="dock-head">
        <span className="panel-tabs">
          {panels.map((panel) => (
            <button key={panel.id} aria-pressed={panel.id === openPanelId} onClick={() => session.showPanel(panel.id)}>
              {panel.label}
            </button>
          ))}
        </span>
        <span className="buttons" role="group" aria-label="Width of the panels">
          {WIDTHS_PX.map((each) => (
            <button key={each} aria-pressed={each === widthPx} onClick={() => onWidth(each)}>
              {each}
            </button>
          ))}
        </span>
      </div>
      <div className="dock-place" ref={place} />
    </aside>
  );
}

function Splitter({ widthPx, onWidth }: PanelDockProps) {
  const limit = (wanted: number) => onWidth(Math.min(MAX_PX, Math.max(MIN_PX, Math.round(wanted))));
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons !== 0) limit(window.innerWidth - event.clientX);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") limit(widthPx + 20);
    if (event.key === "ArrowRight") limit(widthPx - 20);
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the panels"
      aria-valuenow={widthPx}
      aria-valuemin={MIN_PX}
      aria-valuemax={MAX_PX}
      onPointerDown={drag}
      onPointerMove={drag}
      onKeyDown={onKey}
    />
  );
}
