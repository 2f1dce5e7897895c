import type { PointerEvent } from "react";
import { frameAt, snapToFrame } from "../../../../shared/time/frame-rate";
import { secondsFromTicks, ticksFromSeconds } from "../../../../shared/time/ticks";
import { formatTimecode } from "../../../../shared/time/timecode";
import { sequenceEnd } from "../../../hosts/premiere/state/find-in-state";
import type { SequenceState } from "../../../hosts/premiere/state/project-state";
import { useSession, useView } from "../use-session";

const LABEL_SPACING_PX = 90;
const NICE_SECONDS = [0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 600, 1800];

/** Time marks over the tracks; click or drag moves the playhead. */
export function TimelineRuler({ sequence, pxPerSecond }: { readonly sequence: SequenceState; readonly pxPerSecond: number }) {
  const session = useSession();
  const { playhead } = useView();
  const step = NICE_SECONDS.find((seconds) => seconds * pxPerSecond >= LABEL_SPACING_PX) ?? 3600;
  const end = sequenceEnd(sequence);
  const marks = Array.from({ length: Math.floor(secondsFromTicks(end) / step) + 1 }, (_, index) => index * step);
  const seek = (event: PointerEvent<HTMLElement>) => {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons === 0) return;
    const seconds = (event.clientX - event.currentTarget.getBoundingClientRect().left) / pxPerSecond;
    session.setPlayhead(snapToFrame(ticksFromSeconds(Math.max(0, seconds)), sequence.frameRate));
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
        aria-valuemax={frameAt(end, sequence.frameRate)}
        aria-valuenow={frameAt(playhead, sequence.frameRate)}
        aria-valuetext={formatTimecode(playhead, sequence.frameRate)}
        onPointerDown={seek}
        onPointerMove={seek}
      >
        {marks.map((seconds) => (
          <span key={seconds} style={{ left: seconds * pxPerSecond }}>
            {formatTimecode(ticksFromSeconds(seconds) + sequence.zeroPoint, sequence.frameRate)}
          </span>
        ))}
      </div>
    </div>
  );
}
