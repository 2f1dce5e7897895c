import { ActionButton } from "../../../shared/panel/action-button";
import { Icon } from "../../../shared/panel/icon";
import { AloneNote } from "../alone/alone-note";
import type { ResultView } from "./result-view";
import { counted } from "../../../shared/words/counted";
import { say } from "../../../shared/words/say";
import { things } from "../../../shared/words/thing-word";

/** What is to be known of a whole run before its shots are judged: a reference that stands apart, a question that several shots ask. */
export function RunNotes({ model, run, canChange }: Pick<ResultView, "model" | "run" | "canChange">) {
  const apart = run.scenes.filter(({ heroIsOutlier }) => heroIsOutlier);
  const asking = run.shots.filter(({ outcome }) => outcome.kind === "asks").map(({ shot }) => shot.key);
  const alone = [...run.scenes.map(({ reference }) => reference), ...run.shots.map(({ looked }) => looked?.seen)].flatMap((seen) => seen?.alone ?? []);
  return (
    <>
      <AloneNote model={model} canChange={canChange} />
      {alone.length > 0 && (
        <p className="caption">
          {say`${counted(alone.length, model.words.shot)} seen alone: ${counted(alone.reduce((sum, { undoSteps }) => sum + undoSteps, 0), "undo step")}, and the project is as it was. What was seen alone can't be measured after Apply.`}
        </p>
      )}
      {run.carrier?.kind === "levels" && (
        <p className="run-note">
          <Icon name="warning" /> {say`Lumetri Color is not installed here, so matches go out as Levels on red, green and blue. Saturation is not matched, highlights and shadows only in part; differences and previews are those of Levels.`}
        </p>
      )}
      {apart.map(({ hero }) => (
        <p key={hero.key} className="run-note">
          <Icon name="warning" /> {say`The reference ${hero.name} itself looks unlike the other ${things(model.words.shot)}, which agree with one another. Is it the look you want?`}
        </p>
      ))}
      {asking.length > 1 && (
        <div className="run-note">
          <p>
            <Icon name="question" /> {say`${counted(asking.length, model.words.shot)} may be in another colour space than the reference.`}
          </p>
          <ActionButton disabled={!canChange} onPress={() => model.follow(model.run.matchAnyway(asking))}>{say`Match all ${asking.length} anyway`}</ActionButton>
          <ActionButton disabled={!canChange} onPress={() => model.run.leave(asking)}>
            {say`Leave them`}
          </ActionButton>
        </div>
      )}
    </>
  );
}
