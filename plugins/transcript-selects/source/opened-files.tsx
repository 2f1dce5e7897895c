import { ActionButton } from "../../../shared/panel/action-button";
import { hostWords } from "../../../shared/panel/host-words";
import { Picker } from "../../../shared/panel/picker";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** Transcript files that wait until somebody says which clip they are of; nothing where none does. */
export function OpenedFiles({ model, state: { opened, clips, imported } }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  if (opened.length === 0) return null;
  const { media } = hostWords(model.tools.description.profile.app);
  const choices = clips.map(({ mediaId, name, bin, words }) => ({ value: mediaId, label: [name, bin, words.kind === "none" ? "" : say`has a transcript`].filter((part) => part !== "").join(" · ") }));
  return (
    <section aria-label={say`Files that wait for their ${thing(media)}`} className="opened-files">
      {opened.map(({ id, name, mediaId, why }) => (
        <div key={id} className="note">
          <p>
            <strong>{name}</strong> <span className="caption">{why}</span>
          </p>
          <div className="list-choices">
            <Picker label={say`${name} belongs to`} value={mediaId} options={[{ value: "", label: say`Choose a ${thing(media)}` }, ...choices]} onPick={(chosen) => model.openedFiles.choose(id, chosen)} />
            <ActionButton isBordered disabled={mediaId === "" || imported.kind === "importing"} onPress={() => model.follow(model.openedFiles.use(id))} name={say`Use ${name} for this ${thing(media)}`}>
              {say`Use for this ${thing(media)}`}
            </ActionButton>
            <ActionButton onPress={() => model.openedFiles.close(id)} name={say`Leave ${name} out`}>
              {say`Leave out`}
            </ActionButton>
          </div>
        </div>
      ))}
    </section>
  );
}
