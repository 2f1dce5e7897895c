import { ProblemNote } from "../../../shared/panel/problem-note";
import type { PartId } from "../parts";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { say } from "../../../shared/words/say";

type ChangeTroubleProps = { readonly part: PartId; readonly model: SettingsModel; readonly state: SettingsState };

/** Why a setting of this part could not be kept, with another try. */
export function ChangeTrouble({ part, model, state: { change } }: ChangeTroubleProps) {
  if (change.kind !== "failed" || change.part !== part) return null;
  return <ProblemNote text={change.text} action={{ label: say`Try again`, onPress: () => model.follow(model.choices.set(part, change.wanted)) }} />;
}
