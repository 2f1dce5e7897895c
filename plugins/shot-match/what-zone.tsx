import { ActionButton } from "../../shared/panel/action-button";
import { Picker } from "../../shared/panel/picker";
import { Picture } from "../../shared/panel/picture";
import type { MatchRun } from "./search/match-run";
import { heroOf, type Shot } from "./source/match-source";
import type { ShotMatchModel } from "./shot-match-model";
import type { ShotMatchState } from "./shot-match-state";
import { counted } from "../../shared/basics/counted";

type WhatZoneProps = { readonly model: ShotMatchModel; readonly state: ShotMatchState; readonly onHelp: () => void };

/** The source: which shot is the reference, and which shots shall look like it. */
export function WhatZone({ model, state, onHelp }: WhatZoneProps) {
  const { source, stage } = state;
  if (source.kind !== "read" || source.shots.length === 0) return null;
  const { shots, sequence } = source;
  const hero = heroOf(shots, state.chosenHeroKey);
  const selected = shots.filter((shot) => shot.clip.selected).length;
  const mapsJumps = state.jumps.kind !== "closed";
  const isBusy = stage.name === "thinking" || stage.name === "applying" || stage.name === "finding-scenes";
  return (
    <div className="what">
      {mapsJumps ? (
        <div className="what-words">
          <p className="shot-name">Colour jumps at the cuts of {sequence.name}</p>
          <p className="caption">Only looks; nothing is changed.</p>
        </div>
      ) : stage.name === "idle" ? (
        <>
          {state.scope !== "scenes" && <Picker label="Reference: the look to match" value={hero?.key ?? ""} options={shots.map(asOption)} onPick={(key) => model.chooseHero(key)} />}
          <Picker
            label="Shots to match"
            value={state.scope}
            options={[
              { value: "selection", label: `Selected in the timeline (${selected})` },
              { value: "sequence", label: `All shots of ${sequence.name} (${shots.length})` },
              { value: "scenes", label: `Scene by scene, each to its own reference (${shots.length})` },
            ]}
            onPick={(scope) => model.setScope(scope === "sequence" || scope === "scenes" ? scope : "selection")}
          />
        </>
      ) : (
        "run" in stage && stage.run && <Reference run={stage.run} news={state.hostMovedOn ? "Project changed" : null} />
      )}
      <div className="what-more">
        {state.hostMovedOn && (
          <ActionButton onPress={() => model.follow(model.refresh())} name="Refresh: look at the project as it is now">
            Refresh
          </ActionButton>
        )}
        {!mapsJumps && shots.length > 1 && (
          <ActionButton disabled={isBusy} onPress={() => model.follow(model.jumps.survey())} name="Jump map: the colour jump at every cut">
            Jump map
          </ActionButton>
        )}
        <ActionButton onPress={onHelp} name="? Keyboard help">
          ?
        </ActionButton>
      </div>
    </div>
  );
}

function Reference({ run, news }: { readonly run: MatchRun; readonly news: string | null }) {
  const { scenes, shots } = run;
  const [first, ...others] = scenes;
  if (!first) return null;
  if (others.length > 0) {
    return (
      <div className="what-words">
        <p className="shot-name">{counted(scenes.length, "scene")}, each to its own reference</p>
        <p className="caption">{news ?? counted(shots.length, "shot")}</p>
      </div>
    );
  }
  const { hero, reference } = first;
  return (
    <>
      <div className="what-picture">{reference && <Picture image={reference.middle} name={`Reference, ${hero.clip.name}`} />}</div>
      <div className="what-words">
        <p className="caption">Reference</p>
        <p className="shot-name">{hero.clip.name}</p>
        <p className="caption">{news ?? `${hero.timecode} · ${counted(shots.length, "shot")}`}</p>
      </div>
    </>
  );
}

function asOption({ key, clip, timecode, track }: Shot) {
  return { value: key, label: `${clip.name} · ${timecode} · ${track}` };
}
