import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { frameAt, frameStart, ticksPerFrame } from "../../../shared/time/frame-rate";
import { formatTimecode } from "../../../shared/time/timecode";
import { sequenceEnd } from "../../hosts/premiere/state/find-in-state";
import { useMonitorPicture } from "./use-monitor-picture";
import { usePlayback } from "./use-playback";
import { useSession, useView } from "./use-session";

/** The sequence's picture at the playhead, with scrubbing, stepping and playing. */
export function ProgramMonitor() {
  const session = useSession();
  const { project, activeSequenceGuid, playhead } = useView();
  const sequence = activeSequenceGuid === null ? undefined : project.sequences.get(activeSequenceGuid);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [playing, setPlaying] = useState(false);
  useMonitorPicture(canvas);
  usePlayback(playing, () => setPlaying(false));
  useEffect(() => setPlaying(false), [activeSequenceGuid]);
  if (!sequence) return <section className="pane monitor" aria-label="Program monitor"><p className="empty">No sequence is open. Open the sample project or your own media from the File menu.</p></section>;
  const rate = sequence.frameRate;
  const last = Math.max(0, frameAt(sequenceEnd(sequence), rate) - 1);
  const seek = (frame: number) => session.setPlayhead(frameStart(Math.min(last, Math.max(0, frame)), rate));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== " " || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    setPlaying(!playing);
  };
  return (
    <section className="pane monitor" aria-label="Program monitor" tabIndex={0} onKeyDown={onKey}>
      <h2>
        Program: {sequence.name}
        <small>
          {sequence.widthPx} x {sequence.heightPx}
        </small>
      </h2>
      <div className="screen">
        <canvas ref={canvas} width={sequence.widthPx} height={sequence.heightPx} role="img" aria-label={`Frame at ${formatTimecode(playhead, rate)}`} />
      </div>
      <input
        type="range"
        className="scrubber"
        aria-label="Playhead in the program monitor"
        aria-valuetext={formatTimecode(playhead, rate)}
        min={0}
        max={last}
        value={frameAt(playhead, rate)}
        onChange={(event) => seek(Number(event.target.value))}
      />
      <div className="transport">
        <output className="timecode" aria-label="Playhead position">
          {formatTimecode(playhead + sequence.zeroPoint, rate)}
        </output>
        <span className="buttons">
          <button onClick={() => session.setPlayhead(playhead - ticksPerFrame(rate))} aria-label="Back one frame">
            ◂❙
          </button>
          <button className="play" onClick={() => setPlaying(!playing)} aria-label={playing ? "Pause" : "Play"}>
            {playing ? "❚❚" : "▶︎"}
          </button>
          <button onClick={() => session.setPlayhead(playhead + ticksPerFrame(rate))} aria-label="Forward one frame">
            ❙▸
          </button>
        </span>
        <span className="timecode">{formatTimecode(sequenceEnd(sequence), rate)}</span>
      </div>
    </section>
  );
}
