import { useRef, useState, type CSSProperties, type ReactNode } from "react";
import { framesPerSecond } from "../../../../shared/time/frame-rate";
import { secondsFromTicks } from "../../../../shared/time/ticks";
import { formatTimecode } from "../../../../shared/time/timecode";
import type { OnScreen } from "../../session/session-view";
import { useView } from "../use-session";
import { TimelineRuler } from "./timeline-ruler";

const ZOOM_STEP = 1.5;
const TAIL_PX = 80;

type TimelineFrameProps = {
  readonly onScreen: OnScreen;
  /** What the rows are, for who cannot see them: "Tracks". */
  readonly rowsName: string;
  /** Width of what stands before each row's lane. */
  readonly headerPx: number;
  /** What is selected, in words. */
  readonly selected: string;
  /** Further buttons for the head. */
  readonly more?: ReactNode;
  /** Called for a click beside everything in a lane. */
  readonly onDeselect: () => void;
  /** The rows at this scale. */
  readonly rows: (pxPerSecond: number) => ReactNode;
};

/** What every timeline has: name, timecode and zoom above, a ruler, rows that scroll under it, and the playhead over all. */
export function TimelineFrame({ onScreen, rowsName, headerPx, selected, more, onDeselect, rows }: TimelineFrameProps) {
  const { playhead } = useView();
  const [pxPerSecond, setPxPerSecond] = useState(40);
  const scroller = useRef<HTMLDivElement>(null);
  const { name, frameRate, zeroPoint } = onScreen;
  const seconds = secondsFromTicks(onScreen.duration);
  const widthPx = Math.ceil(seconds * pxPerSecond) + TAIL_PX;
  const fit = () => setPxPerSecond(Math.max(1, ((scroller.current?.clientWidth ?? 800) - headerPx - 12) / Math.max(0.1, seconds)));
  const header: CSSProperties & Record<"--header", string> = { "--header": `${headerPx}px` };
  return (
    <section className="pane timeline" aria-label="Timeline" style={header}>
      <div className="timeline-head">
        <h2>{name}</h2>
        <output className="timecode" aria-label="Timeline playhead">
          {formatTimecode(playhead + zeroPoint, frameRate)}
        </output>
        <small>
          {framesPerSecond(frameRate).toFixed(frameRate.denominator === 1 ? 0 : 3)} fps · {selected}
        </small>
        {more}
        <span className="buttons">
          <button onClick={() => setPxPerSecond(pxPerSecond / ZOOM_STEP)} aria-label="Zoom out of the timeline">
            −
          </button>
          <button onClick={fit}>Fit</button>
          <button onClick={() => setPxPerSecond(Math.min(1200, pxPerSecond * ZOOM_STEP))} aria-label="Zoom into the timeline">
            +
          </button>
        </span>
      </div>
      <div className="timeline-scroller" ref={scroller} tabIndex={0} role="group" aria-label={rowsName}>
        <div className="timeline-tracks" style={{ width: headerPx + widthPx }} onClick={(event) => event.target instanceof Element && event.target.classList.contains("lane") && onDeselect()}>
          <TimelineRuler onScreen={onScreen} pxPerSecond={pxPerSecond} />
          {rows(pxPerSecond)}
          <div className="playhead" style={{ transform: `translateX(${headerPx + secondsFromTicks(playhead) * pxPerSecond}px)` }} aria-hidden="true" />
        </div>
      </div>
    </section>
  );
}
