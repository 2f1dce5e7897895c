import type { MouseEvent } from "react";
import type { LayerState } from "../../../../hosts/after-effects/state/project-state";
import { layerKeyframes, layerMarkers } from "../../../session/after-effects/layer-facts";

type LayerBarProps = { readonly layer: LayerState; readonly name: string; readonly pxPerSecond: number; readonly onChoose: (event: MouseEvent) => void; readonly onOpen: () => void };

/** A layer in time, from its in to its out point, with its keyframes and markers. Pointers only: the layer's name does the same for keys. */
export function LayerBar({ layer, name, pxPerSecond, onChoose, onOpen }: LayerBarProps) {
  const { inPoint, outPoint, label } = layer;
  const leftOf = (seconds: number): number => (seconds - inPoint) * pxPerSecond;
  const within = ({ at }: { readonly at: number }): boolean => at >= inPoint && at <= outPoint;
  return (
    <div
      className={`layer-bar label-${label}`}
      style={{ left: inPoint * pxPerSecond, width: Math.max(3, (outPoint - inPoint) * pxPerSecond - 1) }}
      title={name}
      aria-hidden="true"
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      {layerKeyframes(layer).filter(within).map(({ at, names }) => (
        <span key={at} className="keyframe" style={{ left: leftOf(at) }} title={`Keyframe: ${names.join(", ")}`} />
      ))}
      {layerMarkers(layer).filter(within).map(({ at, comment }) => (
        <span key={at} className="marker" style={{ left: leftOf(at) }} title={`Marker: ${comment}`}>
          <span className="marker-text">{comment}</span>
        </span>
      ))}
    </div>
  );
}
