import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { frameAt, frameStart, ticksPerFrame } from "../../../shared/time/frame-rate";
import { formatTimecode } from "../../../shared/time/timecode";
import { useMonitorPicture } from "./use-monitor-picture";
import { usePlayback } from "./use-playback";
import { useSession, useView } from "./use-session";

/** How a host calls its monitor ("Program monitor"), what stands before the name of what is on screen, and what it says while nothing is. */
export type MonitorWords = { readonly region: string; readonly title: string; readonly scrubber: string; readonly empty: string };

/** The picture at the playhead of what is on screen, with scrubbing, stepping and playing. */
export function Monitor({ words }: { readonly words: MonitorWords }) {
  const session = useSession();
  const { onScreen, playhead } = useView();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [playing, setPlaying] = useState(false);
  useMonitorPicture(canvas);
  usePlayback(playing, () => setPlaying(false));
  useEffect(() => setPlaying(false), [onScreen?.id]);
  if (!onScreen) return <section className="pane monitor" aria-label={words.region}><p className="empty">{words.empty}</p></section>;
  const { frameRate: rate, widthPx, heightPx, duration } = onScreen;
  const last = Math.max(0, frameAt(duration, rate) - 1);
  const seek = (frame: number) => session.setPlayhead(frameStart(Math.min(last, Math.max(0, frame)), rate));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== " " || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    setPlaying(!playing);
  };
  return (
    <section className="pane monitor" aria-label={words.region} tabIndex={0} onKeyDown={onKey}>
      <h2>
        {words.title}: {onScreen.name}
        <small>
          {widthPx} x {heightPx}
        </small>
      </h2>
      <div className="screen">
        <canvas ref={canvas} width={widthPx} height={heightPx} role="img" aria-label={`Frame at ${formatTimecode(playhead, rate)}`} />
      </div>
      <input
        type="range"
        className="scrubber"
        aria-label={words.scrubber}
        aria-valuetext={formatTimecode(playhead, rate)}
        min={0}
        max={last}
        value={frameAt(playhead, rate)}
        onChange={(event) => seek(Number(event.target.value))}
      />
      <div className="transport">
        <output className="timecode" aria-label="Playhead position">
          {formatTimecode(playhead + onScreen.zeroPoint, rate)}
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
        <span className="timecode">{formatTimecode(duration, rate)}</span>
      </div>
    </section>
  );
}
