import type { LayerState } from "../../../../hosts/after-effects/state/project-state";
import type { LayerSwitch } from "../../../session/after-effects/layer-edits";
import { useAfterEffects } from "../use-after-effects";

/** Each switch with its name and its drawing on 14 by 14. */
const SWITCHES: readonly { readonly which: LayerSwitch; readonly label: string; readonly drawing: string }[] = [
  { which: "enabled", label: "Visible", drawing: "M1 7c3-5 9-5 12 0-3 5-9 5-12 0Zm6-2.2a2.2 2.2 0 1 0 .01 0Z" },
  { which: "solo", label: "Solo", drawing: "M7 3.5a3.5 3.5 0 1 0 .01 0Z" },
  { which: "locked", label: "Locked", drawing: "M3 6.5h8v6H3Zm1.5 0V4.2a2.5 2.5 0 0 1 5 0v2.3H8.2V4.4a1.2 1.2 0 0 0-2.4 0v2.1Z" },
  { which: "shy", label: "Shy", drawing: "M2 8h10v1.5h-1V12H9.5V9.5h-5V12H3V9.5H2Zm3-1a2 2 0 0 1 4 0Z" },
];

/** The eye, solo, lock and shy switches of a layer. */
export function LayerSwitches({ layer, name }: { readonly layer: LayerState; readonly name: string }) {
  const session = useAfterEffects();
  return (
    <span className="layer-switches">
      {SWITCHES.map(({ which, label, drawing }) => (
        <button key={which} aria-pressed={layer[which]} aria-label={`${label}: ${name}`} title={label} onClick={() => session.flip(layer, which)}>
          <svg viewBox="0 0 14 14" width="14" height="14" fillRule="evenodd" aria-hidden="true">
            <path d={drawing} />
          </svg>
        </button>
      ))}
    </span>
  );
}
