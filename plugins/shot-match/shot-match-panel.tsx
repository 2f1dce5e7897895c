import { useEffect, useState, useSyncExternalStore } from "react";
import { KeyboardSheet, type KeyLine } from "../../shared/panel/keyboard-sheet";
import { LiveRegion } from "../../shared/panel/live-region";
import { PanelLayout } from "../../shared/panel/panel-layout";
import { usePanelKeys } from "../../shared/panel/use-panel-keys";
import { DoZone } from "./do-zone";
import { LookZone, type ViewerState } from "./look-zone";
import type { ShotMatchModel } from "./shot-match-model";
import { WhatZone } from "./what-zone";

type ShotMatchPanelProps = {
  readonly model: ShotMatchModel;
  /** Has this host's Lumetri been measured? If not, previews say that they are approximations. */
  readonly calibrated: boolean;
};

/** The Shot Match panel: renders the model's state and sends it intents. */
export function ShotMatchPanel({ model, calibrated }: ShotMatchPanelProps) {
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const [viewer, setViewer] = useState<ViewerState>({ openKey: null, lastKey: null, onlyProposals: false });
  const open = (openKey: string | null): void => setViewer((before) => ({ ...before, openKey, lastKey: openKey ?? before.lastKey }));
  const [showsKeys, setShowsKeys] = useState(false);
  useEffect(() => {
    model.follow(model.refresh());
  }, [model]);
  const { holdBefore } = usePanelKeys({
    onApply: () => model.follow(model.apply()),
    onBack: () => open(null),
    onHelp: () => setShowsKeys(true),
  });
  if (state.fault) throw state.fault;
  return (
    <>
      <PanelLayout
        what={<WhatZone model={model} state={state} onHelp={() => setShowsKeys(true)} />}
        look={<LookZone model={model} state={state} calibrated={calibrated} holdBefore={holdBefore} viewer={viewer} onOpen={open} onOnlyProposals={(onlyProposals) => setViewer((before) => ({ ...before, onlyProposals }))} />}
        act={<DoZone model={model} state={state} />}
      />
      <LiveRegion says={state.says} />
      {showsKeys && <KeyboardSheet lines={KEYS} onClose={() => setShowsKeys(false)} />}
    </>
  );
}

const KEYS: readonly KeyLine[] = [
  { keys: "Arrows, Home, End", does: "Move between shots; with a shot open, move the wipe" },
  { keys: "Space", does: "Tick or untick the shot" },
  { keys: "Enter", does: "Open the shot large" },
  { keys: "Up, Down", does: "With a shot open: previous or next shot" },
  { keys: "B", does: "Hold to see before" },
  { keys: "Esc", does: "Back to all shots" },
  { keys: "Ctrl or Cmd + Enter", does: "Apply to the ticked shots" },
  { keys: "?", does: "This list" },
];
