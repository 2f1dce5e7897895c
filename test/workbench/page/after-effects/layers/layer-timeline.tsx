import type { KeyboardEvent } from "react";
import { listedLayers } from "../../../session/after-effects/layer-edits";
import { shownMarkers } from "../../../session/after-effects/layer-facts";
import { TimelineFrame } from "../../timeline/timeline-frame";
import { useAfterEffects, useAfterEffectsView } from "../use-after-effects";
import { chosenByArrow, chosenByClick } from "./choose-layers";
import { CompMarkerRow } from "./comp-marker-row";
import { LayerRow } from "./layer-row";

const LAYER_HEADER_PX = 330;

/** The open composition's layers, topmost first, with a ruler and the current time over all. */
export function LayerTimeline() {
  const session = useAfterEffects();
  const { comp, onScreen, selectedLayerIds } = useAfterEffectsView();
  if (!comp || !onScreen) return <section className="pane timeline" aria-label="Timeline" />;
  const listed = listedLayers(comp);
  const shy = comp.layers.filter((layer) => layer.shy).length;
  const markers = shownMarkers(comp.markers);
  const onKey = (event: KeyboardEvent) => {
    const next = chosenByArrow(event, listed.filter((layer) => !layer.locked), selectedLayerIds);
    if (next === null) return;
    event.preventDefault();
    session.choose(next);
    const last = next.at(-1);
    document.getElementById(`layer-${last ?? ""}`)?.focus();
  };
  return (
    <TimelineFrame
      onScreen={onScreen}
      rowsName="Layers"
      headerPx={LAYER_HEADER_PX}
      selected={selectedLayerIds.size === 0 ? "nothing selected" : `${selectedLayerIds.size} selected`}
      onDeselect={() => session.select([])}
      more={
        shy > 0 && (
          <button aria-pressed={comp.hideShyLayers} onClick={() => session.flipHiddenShy()}>
            {comp.hideShyLayers ? `${shy} shy hidden` : "Hide shy layers"}
          </button>
        )
      }
      rows={(pxPerSecond) => (
        <>
          {markers.length > 0 && <CompMarkerRow markers={markers} pxPerSecond={pxPerSecond} />}
          <div className="layers" onKeyDown={onKey}>
            {listed.map((layer) => (
              <LayerRow
                key={layer.id}
                layer={layer}
                number={comp.layers.indexOf(layer) + 1}
                pxPerSecond={pxPerSecond}
                onChoose={(event) => session.choose(chosenByClick(event, layer.id, listed, selectedLayerIds))}
              />
            ))}
          </div>
        </>
      )}
    />
  );
}
