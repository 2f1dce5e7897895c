import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { KeyboardSheet, type KeyLine } from "../../shared/panel/keyboard-sheet";
import { LiveRegion } from "../../shared/panel/live-region";
import { PanelLayout } from "../../shared/panel/panel-layout";
import { usePanelKeys } from "../../shared/panel/use-panel-keys";
import { DoZone } from "./do-zone";
import type { LedgerModel } from "./ledger-model";
import { LookZone } from "./look-zone";
import { WhatZone } from "./what-zone";
import { say } from "../../shared/words/say";

/** The Ledger panel: renders the model's state and sends it intents. */
export function LedgerPanel({ model }: { readonly model: LedgerModel }) {
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const [showsKeys, setShowsKeys] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    model.follow(model.refresh());
  }, [model]);
  useEffect(() => {
    // A hidden panel may miss news; no one of these tells on every build that it is shown again.
    const look = (): void => {
      if (document.visibilityState === "visible") model.follow(model.comeBack());
    };
    document.addEventListener("visibilitychange", look);
    document.documentElement.addEventListener("pointerenter", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      document.documentElement.removeEventListener("pointerenter", look);
      window.removeEventListener("focus", look);
    };
  }, [model]);
  usePanelKeys({
    onApply: () => model.follow(model.revert()),
    onBack: () => model.follow(model.openEntry(null)),
    onHelp: () => setShowsKeys(true),
    onOther: ({ key, ctrlKey, metaKey, altKey }) => {
      if (key !== "/" || ctrlKey || metaKey || altKey) return false;
      searchField.current?.focus();
      return true;
    },
  });
  if (state.fault) throw state.fault;
  return (
    <>
      <PanelLayout
        what={<WhatZone model={model} state={state} searchField={searchField} onHelp={() => setShowsKeys(true)} />}
        look={<LookZone model={model} state={state} />}
        act={<DoZone model={model} state={state} />}
      />
      <LiveRegion says={state.says} />
      {showsKeys && <KeyboardSheet lines={KEYS} onClose={() => setShowsKeys(false)} />}
    </>
  );
}

const KEYS: readonly KeyLine[] = [
  { keys: "/", does: say`Go to the search field; Down goes from it to the list` },
  { keys: say`Up, Down, Home, End`, does: say`Move between changes; with one open, between its lines` },
  { keys: say`Enter`, does: say`Open the change with all its lines` },
  { keys: say`Space`, does: say`Tick to revert: all lines of a change; with one open, the line` },
  { keys: say`Esc`, does: say`Back to the list` },
  { keys: say`Ctrl or Cmd + Enter`, does: say`Revert what is ticked` },
  { keys: "?", does: say`This list` },
];
