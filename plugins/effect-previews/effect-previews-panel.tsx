import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { MAX_STRENGTH } from "../../shared/effects/looks/look-strength";
import { KeyboardSheet } from "../../shared/panel/keyboard-sheet";
import { LiveRegion } from "../../shared/panel/live-region";
import { PanelLayout } from "../../shared/panel/panel-layout";
import { usePanelKeys } from "../../shared/panel/use-panel-keys";
import { DoZone } from "./do-zone";
import type { EffectPreviewsModel } from "./effect-previews-model";
import { LookZone } from "./look-zone";
import { START_LOOKING, type LookingBy } from "./open-look/looking-state";
import { PANEL_KEYS } from "./panel-keys";
import { useFocusFlow } from "./use-focus-flow";
import { WhatZone } from "./what-zone";

const WAYS: readonly LookingBy[] = ["wipe", "side-by-side", "flicker", "full-size"];

/** What one press of a bracket changes. */
const STRENGTH_STEP = 0.1;

/** The Effect Previews panel: renders the model's state and sends it intents. */
export function EffectPreviewsPanel({ model }: { readonly model: EffectPreviewsModel }) {
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const [showsKeys, setShowsKeys] = useState(false);
  const [looking, setLooking] = useState(START_LOOKING);
  const searchField = useRef<HTMLInputElement>(null);
  const lastOpen = useRef<string | null>(null);
  // A variation has no tile: the way back leads to the look it came from.
  if (state.open && state.sheet.keys.includes(state.open.key)) lastOpen.current = state.open.key;
  useEffect(() => {
    model.follow(model.refresh());
  }, [model]);
  useFocusFlow(state, lastOpen.current);
  const { holdBefore } = usePanelKeys({
    onApply: () => model.follow(model.apply.apply()),
    onBack: () => model.follow(model.back()),
    onHelp: () => setShowsKeys(true),
    onNumber: (number) => {
      const by = WAYS[number - 1];
      if (by && state.open) setLooking({ ...looking, by });
    },
    onOther: (event) => {
      const { open } = state;
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === "/" && !open) searchField.current?.focus();
      else if (open && event.key.toLowerCase() === "r" && !state.refine) model.follow(model.refine.start());
      else if (open && event.key.toLowerCase() === "f") model.toggleFavourite(open.key);
      else if (open && (event.key === "[" || event.key === "]")) model.follow(model.largeLook.setStrength(stepped(open.strength, event.key === "]" ? STRENGTH_STEP : -STRENGTH_STEP)));
      else return false;
      return true;
    },
  });
  if (state.fault) throw state.fault;
  return (
    <>
      <PanelLayout
        what={<WhatZone model={model} state={state} searchField={searchField} onHelp={() => setShowsKeys(true)} />}
        look={<LookZone model={model} state={state} lastOpen={lastOpen.current} looking={looking} onLooking={setLooking} holdBefore={holdBefore} />}
        act={<DoZone model={model} state={state} />}
      />
      <LiveRegion says={state.says} />
      {showsKeys && <KeyboardSheet lines={PANEL_KEYS} onClose={() => setShowsKeys(false)} />}
    </>
  );
}

function stepped(strength: number, by: number): number {
  return Math.min(MAX_STRENGTH, Math.max(0, Math.round((strength + by) * 100) / 100));
}
