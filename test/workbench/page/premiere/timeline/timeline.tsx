import { TimelineFrame } from "../../timeline/timeline-frame";
import { usePremiere, usePremiereView } from "../use-premiere";
import { TimelineTrack } from "./timeline-track";

const TRACK_HEADER_PX = 56;

/** The active sequence's tracks: video from the top down, then audio, with a ruler and the playhead over all. */
export function Timeline() {
  const session = usePremiere();
  const { project, activeSequenceGuid, onScreen, selectedIds } = usePremiereView();
  const sequence = activeSequenceGuid === null ? undefined : project.sequences.get(activeSequenceGuid);
  if (!sequence || !onScreen) return <section className="pane timeline" aria-label="Timeline" />;
  const { videoTracks, audioTracks } = sequence;
  return (
    <TimelineFrame
      onScreen={onScreen}
      rowsName="Tracks"
      headerPx={TRACK_HEADER_PX}
      selected={selectedIds.size === 0 ? "nothing selected" : `${selectedIds.size} selected`}
      onDeselect={() => session.select([])}
      rows={(pxPerSecond) => (
        <>
          {videoTracks.map((track, index) => <TimelineTrack key={track.id} track={track} kind="video" label={`V${index + 1}`} pxPerSecond={pxPerSecond} />).reverse()}
          {audioTracks.map((track, index) => <TimelineTrack key={track.id} track={track} kind="audio" label={`A${index + 1}`} pxPerSecond={pxPerSecond} />)}
        </>
      )}
    />
  );
}
