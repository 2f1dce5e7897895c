import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { ChangeTrouble } from "../choices/change-trouble";
import { LockedLine } from "../choices/locked-line";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { contentsInWords } from "./folder-contents";
import { say } from "../../../shared/words/say";

/** The folder that a studio shares with its seats. */
export function FolderPart({ model, state }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  const { settings, folder } = state;
  const { studioFolder, policy } = settings;
  const choose = (): void => model.follow(model.folder.choose());
  const isBusy = folder.kind === "choosing" || folder.kind === "unread";
  return (
    <Part id="folder">
      <p className="caption">{say`A folder on shared storage where the studio puts its policy, looks and models for every seat.`}</p>
      <p>{studioFolder.value === null ? say`No folder was chosen.` : <strong>{studioFolder.value}</strong>}</p>
      {folder.kind === "failed" && <ProblemNote text={folder.text} action={{ label: say`Try again`, onPress: () => (folder.doing === "choose" ? choose() : model.follow(model.folder.look())) }} />}
      {folder.kind === "closed" && studioFolder.value !== null && <p className="caption">{say`What lies in it is not read while the policy cannot be followed.`}</p>}
      {folder.kind === "read" && (
        <dl className="facts">
          {contentsInWords(folder.names, policy.kind === "in-force" ? policy.policy : null).map(({ what, found }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{found}</dd>
            </div>
          ))}
        </dl>
      )}
      {studioFolder.lockedBy === null && (
        <div className="part-buttons">
          <ActionButton isBordered disabled={isBusy} onPress={choose}>
            {studioFolder.value === null ? say`Choose a studio folder` : say`Choose another studio folder`}
          </ActionButton>
          {studioFolder.value !== null && (
            <ActionButton disabled={isBusy} onPress={() => model.follow(model.folder.forget())} name={say`Forget the studio folder; nothing in it is changed`}>
              {say`Forget it`}
            </ActionButton>
          )}
        </div>
      )}
      <LockedLine setting={studioFolder} settings={settings} />
      <ChangeTrouble part="folder" model={model} state={state} />
    </Part>
  );
}
