import { Picker } from "../../../shared/panel/picker";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { ChangeTrouble } from "./change-trouble";
import { languageName } from "./language-name";
import { LockedLine } from "./locked-line";
import { LANGUAGES } from "../../../shared/words/languages";
import { say } from "../../../shared/words/say";

/** The language of all panels. */
export function LanguagePart({ model, state }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  const { language } = state.settings;
  // One that was set elsewhere, and that this version has no catalogue for, is still what is set.
  const tags = [...new Set([...LANGUAGES.map(({ tag }) => tag), language.value])];
  return (
    <Part id="language">
      {language.lockedBy === null ? (
        <Picker
          label={say`Language of the panels`}
          value={language.value}
          options={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
          onPick={(tag) => model.follow(model.choices.set("language", { language: tag }))}
        />
      ) : (
        <p>{languageName(language.value)}</p>
      )}
      {tags.length > 1 && <p className="caption">{say`A panel that is open speaks another language when it is opened again.`}</p>}
      <LockedLine setting={language} settings={state.settings} />
      <ChangeTrouble part="language" model={model} state={state} />
    </Part>
  );
}
