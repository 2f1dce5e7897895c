import { useRef, useState } from "react";
import { framesPerSecond } from "../../../../shared/time/frame-rate";
import { secondsFromTicks } from "../../../../shared/time/ticks";
import { formatTimecode } from "../../../../shared/time/timecode";
import { sequenceEnd } from "../../../hosts/premiere/state/find-in-state";
import { useSession, useView } from "../use-session";
import { TimelineRuler } from "./timeline-ruler";
import { TimelineTrack } from "./timeline-track";

const TRACK_HEADER_PX = 56;
const ZOOM_STEP = 1.5;
const TAIL_PX = 80;

/** The active sequence's tracks: video from the top down, then audio, with a ruler and the playhead over all. */
export function Timeline() {
  const session = useSession();
  const { project, activeSequenceGuid, playhead, selectedIds } = useView();
  const [pxPerSecond, setPxPerSecond] = useState(40);
  const scroller = useRef<HTMLDivElement>(null);
  const sequence = activeSequenceGuid === null ? undefined : project.sequences.get(activeSequenceGuid);
  if (!sequence) return <section className="pane timeline" aria-label="Timeline" />;
  const seconds = secondsFromTicks(sequenceEnd(sequence));
  const widthPx = Math.ceil(seconds * pxPerSecond) + TAIL_PX;
  const fit = () => setPxPerSecond(Math.max(1, ((scroller.current?.clientWidth ?? 800) - TRACK_HEADER_PX - 12) / Math.max(0.1, seconds)));
  return (
    <section className="pane timeline" aria-label="Timeline">
      <div className="timeline-head">
        <h2>{sequence.name}</h2>
        <output className="timecode" aria-label="Timeline playhead">
          {formatTimecode(playhead + sequence.zeroPoint, sequence.frameRate)}
        </output>
        <small>
          {framesPerSecond(sequence.frameRate).toFixed(sequence.frameRate.denominator === 1 ? 0 : 3)} fps · {selectedIds.size === 0 ? "nothing selected" : `${selectedIds.size} selected`}
        </small>
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
      <div className="timeline-scroller" ref={scroller} tabIndex={0} role="group" aria-label="Tracks">
        <div className="timeline-tracks" style={{ width: TRACK_HEADER_PX + widthPx }} onClick={(event) => event.target instanceof Element && event.target.classList.contains("lane") && session.select([])}>
          <TimelineRuler sequence={sequence} pxPerSecond={pxPerSecond} />
          {[...sequence.videoTracks].reverse().map((track, index) => (
            <TimelineTrack key={track.id} track={track} kind="video" label={`V${sequence.videoTracks.length - index}`} pxPerSecond={pxPerSecond} />
          ))}
          {sequence.audioTracks.map((track, index) => (
            <TimelineTrack key={track.id} track={track} kind="audio" label={`A${index + 1}`} pxPerSecond={pxPerSecond} />
          ))}
          <div className="playhead" style={{ transform: `translateX(${TRACK_HEADER_PX + secondsFromTicks(playhead) * pxPerSecond}px)` }} aria-hidden="true" />
        </div>
      </div>
    </section>
  );
}
