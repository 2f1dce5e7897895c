import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { KeyboardSheet } from "../../shared/panel/keyboard-sheet";
import { LiveRegion } from "../../shared/panel/live-region";
import { PanelLayout } from "../../shared/panel/panel-layout";
import { usePanelKeys } from "../../shared/panel/use-panel-keys";
import { refusalsOf } from "./apply/offer";
import { useOffer } from "./apply/use-offer";
import { DoZone } from "./do-zone";
import { useMarkerOffer } from "./markers/use-marker-offer";
import { panelKeys } from "./panel-keys";
import { LookZone } from "./look-zone";
import type { SelectsModel } from "./selects-model";
import { viewsFor } from "./view";
import { WhatZone } from "./what-zone";

/** The Transcript Selects panel: renders the model's state and sends it intents. */
export function SelectsPanel({ model }: { readonly model: SelectsModel }) {
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const offer = useOffer(model, state);
  const markers = useMarkerOffer(model, state);
  const { can } = model.tools.description.profile;
  const [showsKeys, setShowsKeys] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    model.follow(model.refresh());
  }, [model]);
  usePanelKeys({
    onApply: () => model.follow(model.applyNext()),
    onBack: () => model.follow(model.cue.stop()),
    onHelp: () => setShowsKeys(true),
    onOther: (event) => {
      const isCommand = event.ctrlKey || event.metaKey;
      const place = event.altKey && !isCommand ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      const view = place === undefined ? undefined : viewsFor(can)[Number(place) - 1];
      if (view) model.openView(view.view);
      else if (event.key === "/" && !isCommand && !event.altKey) searchField.current?.focus();
      else if (isCommand && event.key.toLowerCase() === "z") event.shiftKey ? model.keep.redo() : model.keep.undo();
      else return false;
      return true;
    },
  });
  if (state.fault) throw state.fault;
  return (
    <>
      <PanelLayout
        what={<WhatZone model={model} state={state} searchField={searchField} onHelp={() => setShowsKeys(true)} />}
        look={<LookZone model={model} state={state} refusals={refusalsOf(offer)} markers={markers} />}
        act={<DoZone model={model} state={state} offer={offer} markers={markers} />}
      />
      <LiveRegion says={state.says} />
      {showsKeys && <KeyboardSheet lines={panelKeys(can)} onClose={() => setShowsKeys(false)} />}
    </>
  );
}
