import type { ShownMarker } from "../../../session/after-effects/layer-facts";

/** The composition's own markers, under the ruler. */
export function CompMarkerRow({ markers, pxPerSecond }: { readonly markers: readonly ShownMarker[]; readonly pxPerSecond: number }) {
  return (
    <div className="comp-markers" role="group" aria-label="Composition markers">
      <div className="track-header">Composition markers</div>
      <div className="lane">
        {markers.map(({ at, comment }) => (
          <span key={at} className="marker" style={{ left: at * pxPerSecond }} title={comment}>
            <span className="marker-text">{comment}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
