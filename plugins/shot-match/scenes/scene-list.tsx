import { ActionButton } from "../../../shared/panel/action-button";
import { Checkbox } from "../../../shared/panel/checkbox";
import { Picker } from "../../../shared/panel/picker";
import { Picture } from "../../../shared/panel/picture";
import { counted } from "../../../shared/words/counted";
import type { ShotMatchModel } from "../shot-match-model";
import type { Shot } from "../source/match-source";
import type { Scene } from "./scene";
import { say } from "../../../shared/words/say";

type SceneListProps = { readonly model: ShotMatchModel; readonly scenes: readonly Scene[]; readonly shots: readonly Shot[] };

/** The scenes that were found, each with its reference and its shots as pictures; what stands alone comes with them, to be joined by hand. */
export function SceneList({ model, scenes, shots }: SceneListProps) {
  const grouped = new Set(scenes.flatMap(({ keys }) => keys));
  const unseen = shots.filter(({ key }) => !grouped.has(key));
  return (
    <section className="scene-list" aria-label={say`Scenes`}>
      {scenes.map((scene, index) => (
        <SceneEntry key={scene.keys[0]} model={model} scene={scene} number={index + 1} shots={shots.filter(({ key }) => scene.keys.includes(key))} />
      ))}
      {unseen.length > 0 && <p className="caption">{say`${counted(unseen.length, model.words.shot)} could not be seen and ${unseen.length === 1 ? say`is` : say`are`} left out: ${unseen.map(({ clip }) => clip.name).join(", ")}.`}</p>}
    </section>
  );
}

function SceneEntry({ model, scene, number, shots }: { readonly model: ShotMatchModel; readonly scene: Scene; readonly number: number; readonly shots: readonly Shot[] }) {
  const isAlone = shots.length < 2;
  return (
    <section className="scene-entry" aria-label={say`Scene ${number}`}>
      <div className="scene-head">
        {isAlone ? (
          <span>{say`Scene ${number} · stands alone`}</span>
        ) : (
          <Checkbox checked={scene.isChosen} onChange={() => model.scenes.toggle(scene)}>
            {say`Scene ${number} · ${counted(shots.length, model.words.shot)}`}
          </Checkbox>
        )}
        {number > 1 && (
          <ActionButton onPress={() => model.scenes.joinToPrevious(scene)} name={say`Join to scene ${number - 1}, scene ${number}`}>
            {say`Join to scene ${number - 1}`}
          </ActionButton>
        )}
      </div>
      {!isAlone && (
        <Picker
          label={say`Reference of scene ${number}`}
          value={scene.heroKey}
          options={shots.map(({ key, clip, timecode }) => ({ value: key, label: `${clip.name} · ${timecode}` }))}
          onPick={(key) => model.scenes.chooseHero(scene, key)}
        />
      )}
      <ol className="scene-shots">
        {shots.map((shot) => (
          <SceneShot key={shot.key} model={model} shot={shot} isHero={!isAlone && shot.key === scene.heroKey} />
        ))}
      </ol>
    </section>
  );
}

function SceneShot({ model, shot, isHero }: { readonly model: ShotMatchModel; readonly shot: Shot; readonly isHero: boolean }) {
  const picture = model.scenes.pictureOf(shot.key);
  return (
    <li>
      <div className="scene-picture">{picture && <Picture image={picture} name={shot.clip.name} />}</div>
      <p className="caption">
        {isHero && <strong>{say`Reference:`} </strong>}
        {shot.clip.name}
      </p>
    </li>
  );
}
