import type { PointerEvent } from "react";
import { frameAt, snapToFrame } from "../../../../shared/time/frame-rate";
import { secondsFromTicks, ticksFromSeconds } from "../../../../shared/time/ticks";
import { formatTimecode } from "../../../../shared/time/timecode";
import type { OnScreen } from "../../session/session-view";
import { useSession, useView } from "../use-session";

const LABEL_SPACING_PX = 90;
const NICE_SECONDS = [0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 600, 1800];

/** Time marks over the rows; click or drag moves the playhead. */
export function TimelineRuler({ onScreen, pxPerSecond }: { readonly onScreen: OnScreen; readonly pxPerSecond: number }) {
  const session = useSession();
  const { playhead } = useView();
  const { duration, frameRate, zeroPoint } = onScreen;
  const step = NICE_SECONDS.find((seconds) => seconds * pxPerSecond >= LABEL_SPACING_PX) ?? 3600;
  const marks = Array.from({ length: Math.floor(secondsFromTicks(duration) / step) + 1 }, (_, index) => index * step);
  const seek = (event: PointerEvent<HTMLElement>) => {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons === 0) return;
    const seconds = (event.clientX - event.currentTarget.getBoundingClientRect().left) / pxPerSecond;
    session.setPlayhead(snapToFrame(ticksFromSeconds(Math.max(0, seconds)), frameRate));
  };
  return (
    <div className="ruler-row">
      <div className="track-header" />
      <div
        className="ruler"
        role="slider"
        tabIndex={0}
        aria-label="Timeline playhead"
        aria-valuemin={0}
        aria-valuemax={frameAt(duration, frameRate)}
        aria-valuenow={frameAt(playhead, frameRate)}
        aria-valuetext={formatTimecode(playhead, frameRate)}
        onPointerDown={seek}
        onPointerMove={seek}
      >
        {marks.map((seconds) => (
          <span key={seconds} style={{ left: seconds * pxPerSecond }}>
            {formatTimecode(ticksFromSeconds(seconds) + zeroPoint, frameRate)}
          </span>
        ))}
      </div>
    </div>
  );
}
