import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import { CompareView } from "../../../shared/panel/compare-view";
import { Picture } from "../../../shared/panel/picture";
import { capital } from "../../../shared/panel/host-words";
import { sceneOf } from "../search/match-run";
import type { MatchedShot } from "../search/shot-outcome";
import { ExportRow } from "../ways-out/export-row";
import type { WayOut } from "../ways-out/way-out";
import { ChoiceControls } from "./choice-controls";
import type { LookingState } from "./looking-state";
import { PinPlaces } from "./pin-places";
import type { ResultView } from "./result-view";
import { ShotFacts } from "./shot-facts";
import { ShotHead } from "./shot-head";
import { ShotScopes } from "./shot-scopes";
import { afterLabel, useAfter } from "./use-after";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

type ShotViewerProps = ResultView & {
  /** The shots that have a picture, in the grid's order. */
  readonly shots: readonly MatchedShot[];
  readonly entry: MatchedShot;
  readonly wayOut: WayOut;
  /** How pictures are looked at; stays from shot to shot. */
  readonly looking: LookingState;
  readonly onLooking: (looking: LookingState) => void;
  readonly onOpen: (key: string | null) => void;
};

/** One shot large, with the wipe on the arrow keys, and everything that can be decided about it. */
export function ShotViewer({ shots, entry, wayOut, looking, onLooking, onOpen, ...view }: ShotViewerProps) {
  const box = useRef<HTMLElement>(null);
  const [wipe, setWipe] = useState(0.5);
  const { words } = view.model;
  const { shot, outcome } = entry;
  const after = useAfter(view, entry);
  const { hero, reference } = sceneOf(view.run, entry);
  const at = shots.indexOf(entry);
  useEffect(() => (box.current?.querySelector<HTMLElement>("[role=slider]") ?? box.current)?.focus(), [shot.key]);

  const go = (to: number): void => onOpen(shots[to]?.shot.key ?? shot.key);
  const press = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest("input, button, summary, [role=application], sp-checkbox, sp-action-button")) return;
    if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === " ") view.model.run.toggle(shot.key);
    else return;
    event.preventDefault();
  };
  const isProposal = outcome.kind === "proposal" && after !== null;
  return (
    <section ref={box} className="shot-viewer" tabIndex={-1} aria-label={say`${capital(thing(words.shot))} ${at + 1} of ${shots.length}, ${shot.clip.name}`} onKeyDown={press}>
      <div className="shot-viewer-bar">
        <ActionButton onPress={() => onOpen(null)}>{say`All ${things(words.shot)}`}</ActionButton>
        <ActionButton onPress={() => go(at - 1)} disabled={at === 0}>
          {say`Previous`}
        </ActionButton>
        <span className="caption">
          {say`${at + 1} of ${shots.length}`}
        </span>
        <ActionButton onPress={() => go(at + 1)} disabled={at === shots.length - 1}>
          {say`Next`}
        </ActionButton>
      </div>
      {isProposal ? (
        <CompareView
          before={outcome.frame}
          after={after}
          hero={reference && { image: reference.middle, name: hero.name }}
          afterLabel={afterLabel(shot.key, view.applied)}
          name={shot.clip.name}
          mode={looking.mode}
          onMode={(mode) => onLooking({ ...looking, mode })}
          wipe={wipe}
          onWipe={setWipe}
          holdBefore={view.holdBefore}
        />
      ) : (
        <div className="shot-picture">{"frame" in outcome && outcome.frame && <Picture image={outcome.frame} name={shot.clip.name} />}</div>
      )}
      <ShotHead {...view} entry={entry} tabIndex={0} />
      <ShotFacts {...view} entry={entry} tabIndex={0} depth="whole" />
      {entry.looked?.evidence && !view.applied && <ChoiceControls model={view.model} run={view.run} entry={entry} />}
      {entry.looked && !view.applied && <PinPlaces {...view} entry={entry} />}
      <ShotScopes outcome={outcome} after={after} afterLabel={afterLabel(shot.key, view.applied)} reference={reference} isOpen={looking.showsScopes} onOpen={(showsScopes) => onLooking({ ...looking, showsScopes })} />
      {outcome.kind === "proposal" && <ExportRow model={view.model} wayOut={wayOut} keys={new Set([shot.key])} label={say`Export this ${thing(words.shot)}`} of={shot.clip.name} />}
    </section>
  );
}
