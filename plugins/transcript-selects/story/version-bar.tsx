import { useState } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import { DraftField } from "../../../shared/panel/draft-field";
import { Picker } from "../../../shared/panel/picker";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { newVersion, removeVersion, renameVersion, switchVersion } from "../../../shared/transcript/story/change-versions";
import { compareVersions } from "../../../shared/transcript/story/compare-versions";
import { currentVersion } from "../../../shared/transcript/story/read-story";
import type { Story } from "../../../shared/transcript/story/story";
import type { SelectsModel } from "../selects-model";
import { ComparedView } from "./compared-view";
import { say } from "../../../shared/words/say";

type VersionBarProps = { readonly model: SelectsModel; readonly story: Story; readonly clips: ReadonlyMap<string, SpokenClip> };

/** The versions of the story: which one is shown, a new one from it, two side by side. */
export function VersionBar({ model, story, clips }: VersionBarProps) {
  const [against, setAgainst] = useState("");
  const version = currentVersion(story);
  const others = story.versions.filter(({ id }) => id !== version.id);
  const other = others.find(({ id }) => id === against);
  const change = model.story.change.bind(model.story);
  return (
    <>
      <div className="version-bar">
        <Picker label={say`Version`} value={version.id} options={story.versions.map(({ id, name }) => ({ value: id, label: name }))} onPick={(id) => change(say`Show another version`, (now) => switchVersion(now, id))} />
        <DraftField label={say`Name of this version`} value={version.name} onDone={(name) => change(say`Rename a version`, (now) => renameVersion(now, version.id, name.trim() || version.name))} />
        <ActionButton onPress={() => change(say`New version`, (now) => newVersion(now, say`Version ${now.versions.length + 1}`, version.id))} name={say`New version from ${version.name}`}>
          {say`New version`}
        </ActionButton>
        {others.length > 0 && (
          <>
            <Picker label={say`Compare with`} value={other?.id ?? ""} options={[{ value: "", label: say`None` }, ...others.map(({ id, name }) => ({ value: id, label: name }))]} onPick={setAgainst} />
            <ActionButton onPress={() => change(say`Remove a version`, (now) => removeVersion(now, version.id))} name={say`Remove version, ${version.name}`}>
              {say`Remove version`}
            </ActionButton>
          </>
        )}
      </div>
      {other && <ComparedView nameA={version.name} nameB={other.name} compared={compareVersions(version, other, clips)} />}
    </>
  );
}
