import { useEffect, useState, useSyncExternalStore } from "react";
import type { HostDescription } from "../../shared/host/host-port";
import { KeyboardSheet } from "../../shared/panel/keyboard-sheet";
import { LiveRegion } from "../../shared/panel/live-region";
import { PanelLayout } from "../../shared/panel/panel-layout";
import { usePanelKeys } from "../../shared/panel/use-panel-keys";
import { DoZone } from "./do-zone";
import type { HostCheckModel } from "./host-check-model";
import { LookZone } from "./look-zone";
import { PANEL_KEYS } from "./panel-keys";
import { WhatZone } from "./what-zone";

/** The Host Check panel: renders the model's state and sends it intents. */
export function HostCheckPanel({ model, description }: { readonly model: HostCheckModel; readonly description: HostDescription }) {
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const [showsKeys, setShowsKeys] = useState(false);
  const { stage } = state;
  useEffect(() => {
    model.follow(model.refresh());
  }, [model]);
  usePanelKeys({
    onApply: () => model.follow(model.check()),
    // While a person is asked for keys, Esc is one of them.
    onBack: () => (stage.name === "checking" ? stage.asked === null && model.cancel() : model.follow(model.goOn())),
    onHelp: () => setShowsKeys(true),
  });
  if (state.fault) throw state.fault;
  return (
    <>
      <PanelLayout
        what={<WhatZone description={description} state={state} onHelp={() => setShowsKeys(true)} />}
        look={<LookZone model={model} state={state} />}
        act={<DoZone model={model} state={state} />}
      />
      <LiveRegion says={state.says} />
      {showsKeys && <KeyboardSheet lines={PANEL_KEYS} onClose={() => setShowsKeys(false)} />}
    </>
  );
}
