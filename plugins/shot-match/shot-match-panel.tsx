import { useEffect, useState, useSyncExternalStore } from "react";
import { MANNERS } from "../../shared/color/scene/match-choice";
import type { HostPort } from "../../shared/host/host-port";
import { KeyboardSheet, type KeyLine } from "../../shared/panel/keyboard-sheet";
import type { HostWords } from "../../shared/panel/host-words";
import { LeftoverWatch } from "../../shared/panel/leftover-watch";
import { LiveRegion } from "../../shared/panel/live-region";
import { PanelLayout } from "../../shared/panel/panel-layout";
import { usePanelKeys } from "../../shared/panel/use-panel-keys";
import { DoZone } from "./do-zone";
import { LookZone, type ViewerState } from "./look-zone";
import type { ShotMatchModel } from "./shot-match-model";
import { WhatZone } from "./what-zone";
import { say } from "../../shared/words/say";
import { thing, things } from "../../shared/words/thing-word";

/** The Shot Match panel: renders the model's state and sends it intents. */
export function ShotMatchPanel({ model, host }: { readonly model: ShotMatchModel; readonly host: HostPort }) {
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const [viewer, setViewer] = useState<ViewerState>({ openKey: null, lastKey: null, onlyProposals: false, looking: { mode: "wipe", showsScopes: false } });
  const open = (openKey: string | null): void => setViewer((before) => ({ ...before, openKey, lastKey: openKey ?? before.lastKey }));
  const [showsKeys, setShowsKeys] = useState(false);
  useEffect(() => {
    model.follow(model.refresh());
  }, [model]);
  const { holdBefore } = usePanelKeys({
    onApply: () => model.follow(model.apply()),
    onBack: () => {
      if (state.jumps.kind === "closed") open(null);
      else model.jumps.close();
    },
    onHelp: () => setShowsKeys(true),
    onNumber: (number) => {
      const manner = MANNERS[number - 1];
      if (manner) model.follow(model.run.setManner(viewer.openKey, manner));
    },
  });
  if (state.fault) throw state.fault;
  return (
    <>
      <PanelLayout
        what={<WhatZone model={model} state={state} onHelp={() => setShowsKeys(true)} />}
        look={
          <>
            <LeftoverWatch host={host} panel={model} />
            <LookZone model={model} state={state} holdBefore={holdBefore} viewer={viewer} onOpen={open} onViewer={(change) => setViewer((before) => ({ ...before, ...change }))} />
          </>
        }
        act={<DoZone model={model} state={state} />}
      />
      <LiveRegion says={state.says} />
      {showsKeys && <KeyboardSheet lines={keyLines(model.words)} onClose={() => setShowsKeys(false)} />}
    </>
  );
}

function keyLines({ shot }: HostWords): readonly KeyLine[] {
  return [
    { keys: say`Arrows, Home, End`, does: say`Move between ${things(shot)}; with a ${thing(shot)} open, move the wipe` },
    { keys: say`Space`, does: say`Tick or untick the ${thing(shot)}` },
    { keys: say`Enter`, does: say`Open the ${thing(shot)} large` },
    { keys: say`Up, Down`, does: say`With a ${thing(shot)} open: previous or next ${thing(shot)}` },
    { keys: say`1 to 4`, does: say`Match, Gentle, Exposure + balance only, Skin first: for the open ${thing(shot)}, else for all` },
    { keys: "B", does: say`Hold to see before` },
    { keys: say`Esc`, does: say`Back to all ${things(shot)}` },
    { keys: say`Ctrl or Cmd + Enter`, does: say`Apply to the ticked ${things(shot)}` },
    { keys: "?", does: say`This list` },
  ];
}
