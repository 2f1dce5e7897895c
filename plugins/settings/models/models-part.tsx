import { assertNever } from "../../../shared/basics/assert-never";
import { ActionButton } from "../../../shared/panel/action-button";
import { Icon } from "../../../shared/panel/icon";
import { sizeInWords } from "../../../shared/panel/size-in-words";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import type { ModelFileState, ModelLine, ModelPlace } from "./models-state";
import { verdictInWords } from "./verdict-words";
import { say } from "../../../shared/words/say";

const PLACES: { readonly [place in ModelPlace]: string } = { plugin: say`Comes with the plugin`, data: say`In the plugin's data`, studio: say`In the studio folder` };

/** Which model files there are, and whether they are what they should be. */
export function ModelsPart({ model, state: { models } }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  return (
    <Part id="models">
      <p className="caption">{say`They run on this machine; no picture and no word is sent anywhere. The check reads each file whole and compares its hash.`}</p>
      {models.kind === "unread" && <p className="caption">{say`Looking for the files`}</p>}
      {models.kind === "closed" && <p>{say`No model is read while the studio's policy cannot be followed.`}</p>}
      {models.kind === "listed" && (
        <>
          <ul className="file-list">
            {models.lines.map((line) => (
              <Line key={`${line.place}/${line.name}`} line={line} />
            ))}
          </ul>
          <div className="part-buttons">
            {models.isChecking ? (
              <ActionButton isBordered onPress={() => model.models.cancel()}>
                {say`Cancel the check`}
              </ActionButton>
            ) : (
              <ActionButton isBordered onPress={() => model.follow(model.models.check())}>
                {say`Check these files`}
              </ActionButton>
            )}
          </div>
        </>
      )}
    </Part>
  );
}

function Line({ line: { name, place, use, file } }: { readonly line: ModelLine }) {
  return (
    <li>
      <strong>{name}</strong>
      <p>{use}</p>
      <p className="caption">
        {PLACES[place]}
        {(file.kind === "listed" || file.kind === "checked") && `, ${sizeInWords(file.bytes)}`}
      </p>
      <FileState file={file} />
    </li>
  );
}

function FileState({ file }: { readonly file: ModelFileState }) {
  switch (file.kind) {
    case "listed":
      return <p className="caption">{say`Not checked yet.`}</p>;
    case "reading":
      return <sp-progress-bar size="s" label={say`Reading and checking`} progress={Math.round(file.share * 100)} />;
    case "checked": {
      const { icon, said } = verdictInWords(file.verdict);
      return (
        <>
          <p>
            <Icon name={icon} /> {said}
          </p>
          <p className="caption hash">{say`SHA-256 ${file.sha256}`}</p>
        </>
      );
    }
    case "failed":
      return (
        <p>
          <Icon name="warning" /> {file.text.happened} {file.text.advice}
        </p>
      );
    default:
      return assertNever(file);
  }
}
