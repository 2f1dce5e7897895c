import { useEffect, useRef } from "react";
import { formatTimecode } from "../../../../shared/time/timecode";
import { secondsFromTicks } from "../../../../shared/time/ticks";
import { usePremiere, usePremiereView } from "./use-premiere";

/** The clip that a panel or a person opened for looking, with sound; it plays where and as fast as the host was told. */
export function SourceMonitor() {
  const session = usePremiere();
  const { project, sourceMonitor } = usePremiereView();
  const player = useRef<HTMLVideoElement>(null);
  const clip = project.items.get(sourceMonitor.openIds[0] ?? "");
  const media = clip?.kind === "clip" ? clip.media : null;
  const address = media ? session.mediaAddress(media.path) : null;
  useEffect(() => {
    const video = player.current;
    if (!video) return;
    if (sourceMonitor.speed === 0) return video.pause();
    video.currentTime = secondsFromTicks(sourceMonitor.position);
    // A browser that wants a click first shows its own controls.
    video.play().catch(() => undefined);
  }, [address, sourceMonitor]);
  if (!media || address === null) return <p className="empty">Nothing is open here. A panel opens a clip here when it plays it.</p>;
  return (
    <>
      <h2>
        Source: {clip?.name}
        <small>{formatTimecode(media.start, media.frameRate)}</small>
      </h2>
      <div className="screen">
        <video ref={player} src={address} controls aria-label={`${clip?.name ?? "Clip"} in the source monitor`} />
      </div>
    </>
  );
}
