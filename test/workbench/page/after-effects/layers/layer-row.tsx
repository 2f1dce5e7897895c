import type { MouseEvent } from "react";
import { counted } from "../../../../../shared/words/counted";
import type { LayerState } from "../../../../hosts/after-effects/state/project-state";
import { effectNames, sortOfLayer, type LayerSort } from "../../../session/after-effects/layer-facts";
import { useAfterEffects, useAfterEffectsView } from "../use-after-effects";
import { LayerBar } from "./layer-bar";
import { LayerSwitches } from "./layer-switches";

const ICONS: Readonly<Record<LayerSort, string>> = {
  footage: "▤",
  composition: "▣",
  solid: "■",
  "adjustment layer": "◐",
  null: "⊡",
  text: "T",
  shape: "★",
  camera: "⊙",
  light: "☼",
};

type LayerRowProps = { readonly layer: LayerState; readonly number: number; readonly pxPerSecond: number; readonly onChoose: (event: MouseEvent) => void };

/** One layer: its switches, number, label, name and effects on the left, its bar in time on the right. */
export function LayerRow({ layer, number, pxPerSecond, onChoose }: LayerRowProps) {
  const session = useAfterEffects();
  const { project, selectedLayerIds } = useAfterEffectsView();
  const name = session.nameOf(layer);
  const selected = selectedLayerIds.has(layer.id);
  const sort = sortOfLayer(project, layer);
  const effects = effectNames(layer);
  const nested = session.nestedComp(layer);
  const open = () => nested && session.openComp(nested.id);
  const classes = ["layer", selected && "selected", layer.locked && "locked", !layer.enabled && "hidden-layer"].filter(Boolean).join(" ");
  return (
    <div className={classes} role="group" aria-label={`Layer ${number}, ${name}`}>
      <div className="track-header">
        <LayerSwitches layer={layer} name={name} />
        <span className="layer-number">{number}</span>
        <span className={`layer-label label-${layer.label}`} aria-hidden="true" />
        <button id={`layer-${layer.id}`} className="layer-name" aria-pressed={selected} title={nested ? `${name}: double-click to open` : name} onClick={onChoose} onDoubleClick={open}>
          <span className="layer-icon" aria-hidden="true">
            {ICONS[sort]}
          </span>
          {name}
          {sort !== "footage" && <small> {sort}</small>}
        </button>
        {effects.length > 0 && (
          <span className="fx" title={effects.join(", ")} aria-label={`${counted(effects.length, "effect")}: ${effects.join(", ")}`}>
            fx {effects.length}
          </span>
        )}
      </div>
      <div className="lane">
        <LayerBar layer={layer} name={name} pxPerSecond={pxPerSecond} onChoose={onChoose} onOpen={open} />
      </div>
    </div>
  );
}
