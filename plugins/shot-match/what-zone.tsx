import { ActionButton } from "../../shared/panel/action-button";
import { Picker } from "../../shared/panel/picker";
import { Picture } from "../../shared/panel/picture";
import type { MatchRun } from "./search/match-run";
import { capital } from "../../shared/panel/host-words";
import { heroOf } from "./source/hero-of";
import { matchable } from "./source/match-source";
import { ReferencePicker } from "./source/reference-picker";
import type { ShotMatchModel } from "./shot-match-model";
import type { ShotMatchState } from "./shot-match-state";
import { counted } from "../../shared/words/counted";
import type { Thing } from "../../shared/words/things";
import { say } from "../../shared/words/say";
import { things } from "../../shared/words/thing-word";

type WhatZoneProps = { readonly model: ShotMatchModel; readonly state: ShotMatchState; readonly onHelp: () => void };

/** The source: which shot is the reference, and which shots shall look like it. */
export function WhatZone({ model, state, onHelp }: WhatZoneProps) {
  const { source, stage } = state;
  if (source.kind !== "read" || source.shots.length === 0) return null;
  const { shots, sequence } = source;
  const hero = heroOf(shots, state.chosenHeroKey, state.elsewhere);
  const { shot } = model.words;
  const free = matchable(shots);
  const selected = free.filter(({ clip }) => clip.selected).length;
  const { jumps } = state;
  const mapsJumps = jumps.kind !== "closed";
  const isBusy = stage.name === "thinking" || stage.name === "applying" || stage.name === "finding-scenes";
  return (
    <div className="what">
      {jumps.kind !== "closed" ? (
        <div className="what-words">
          <p className="shot-name">{say`Colour jumps at the cuts of ${jumps.sequenceName}`}</p>
          <p className="caption">{say`${jumps.hostMovedOn ? `${say`Project changed since.`} ` : ""}Only looks; nothing is changed.`}</p>
        </div>
      ) : stage.name === "idle" ? (
        <>
          {state.scope !== "scenes" && <ReferencePicker model={model} shots={shots} chosenKey={hero?.key ?? ""} elsewhere={state.elsewhere} />}
          <Picker
            label={say`${capital(things(shot))} to match`}
            value={state.scope}
            options={[
              { value: "selection", label: say`Selected in the timeline (${selected})` },
              { value: "sequence", label: say`All ${things(shot)} of ${sequence.name} (${free.length})` },
              { value: "scenes", label: say`Scene by scene, each to its own reference (${free.length})` },
            ]}
            onPick={(scope) => model.setScope(scope === "sequence" || scope === "scenes" ? scope : "selection")}
          />
        </>
      ) : (
        "run" in stage && stage.run && <Reference run={stage.run} word={shot} news={state.hostMovedOn ? say`Project changed` : null} />
      )}
      <div className="what-more">
        {state.hostMovedOn && (
          <ActionButton onPress={() => model.follow(model.refresh())} name={say`Refresh: look at the project as it is now`}>
            {say`Refresh`}
          </ActionButton>
        )}
        {!mapsJumps && shots.length > 1 && (
          <ActionButton disabled={isBusy} onPress={() => model.follow(model.jumps.survey())} name={say`Jump map: the colour jump at every cut`}>
            {say`Jump map`}
          </ActionButton>
        )}
        <ActionButton onPress={onHelp} name={say`? Keyboard help`}>
          ?
        </ActionButton>
      </div>
    </div>
  );
}

function Reference({ run, word, news }: { readonly run: MatchRun; readonly word: Thing; readonly news: string | null }) {
  const { scenes, shots } = run;
  const [first, ...others] = scenes;
  if (!first) return null;
  if (others.length > 0) {
    return (
      <div className="what-words">
        <p className="shot-name">{say`${counted(scenes.length, "scene")}, each to its own reference`}</p>
        <p className="caption">{news ?? counted(shots.length, word)}</p>
      </div>
    );
  }
  const { hero, reference } = first;
  return (
    <>
      <div className="what-picture">{reference && <Picture image={reference.middle} name={say`Reference, ${hero.name}`} />}</div>
      <div className="what-words">
        <p className="caption">{say`Reference`}</p>
        <p className="shot-name">{hero.name}</p>
        <p className="caption">{news ?? `${hero.where} · ${counted(shots.length, word)}`}</p>
      </div>
    </>
  );
}
