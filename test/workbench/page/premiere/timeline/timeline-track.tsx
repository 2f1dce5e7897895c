import type { MouseEvent } from "react";
import { secondsFromTicks } from "../../../../../shared/time/ticks";
import type { TrackItemState, TrackState } from "../../../../hosts/premiere/state/project-state";
import { Thumbnail } from "../../thumbnail";
import { usePremiere, usePremiereView } from "../use-premiere";

const THUMBNAIL_PX = { width: 57, height: 32 };

type TimelineTrackProps = { readonly track: TrackState; readonly kind: "video" | "audio"; readonly label: string; readonly pxPerSecond: number };

/** One track: its name on the left, its clips at their times. */
export function TimelineTrack({ track, kind, label, pxPerSecond }: TimelineTrackProps) {
  return (
    <div className={`track ${kind}`} role="group" aria-label={`Track ${label}`}>
      <div className="track-header" title={track.name}>
        {label}
      </div>
      <div className="lane">
        {track.items.map((item) => (
          <TimelineClip key={item.id} item={item} kind={kind} pxPerSecond={pxPerSecond} />
        ))}
      </div>
    </div>
  );
}

function TimelineClip({ item, kind, pxPerSecond }: { readonly item: TrackItemState; readonly kind: "video" | "audio"; readonly pxPerSecond: number }) {
  const session = usePremiere();
  const { selectedIds, project } = usePremiereView();
  const clip = project.items.get(item.projectItemId);
  const mediaPath = clip?.kind === "clip" ? clip.media?.path : undefined;
  const selected = selectedIds.has(item.id);
  const effects = item.components.filter((component) => !component.intrinsic);
  const widthPx = secondsFromTicks(item.range.end - item.range.start) * pxPerSecond;
  const choose = (event: MouseEvent) => {
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return session.select([item.id]);
    session.select(selected ? [...selectedIds].filter((id) => id !== item.id) : [...selectedIds, item.id]);
  };
  const classes = ["clip", selected && "selected", item.disabled && "disabled"].filter(Boolean).join(" ");
  return (
    <button className={classes} style={{ left: secondsFromTicks(item.range.start) * pxPerSecond, width: Math.max(3, widthPx - 1) }} aria-pressed={selected} title={item.name} onClick={choose}>
      <span className="clip-name">
        {effects.length > 0 && (
          <span className="fx" title={effects.map((effect) => effect.displayName).join(", ")}>
            fx
          </span>
        )}
        {item.name}
      </span>
      {kind === "video" && mediaPath !== undefined && widthPx > 20 && (
        <Thumbnail mediaPath={mediaPath} at={(item.source.start + item.source.end) / 2n} widthPx={THUMBNAIL_PX.width} heightPx={THUMBNAIL_PX.height} />
      )}
    </button>
  );
}
