import { ActionButton } from "../../../shared/panel/action-button";
import { hostWords } from "../../../shared/panel/host-words";
import { Picker } from "../../../shared/panel/picker";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";

/** Transcript files that wait until somebody says which clip they are of; nothing where none does. */
export function OpenedFiles({ model, state: { opened, clips, imported } }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  if (opened.length === 0) return null;
  const { media } = hostWords(model.tools.description.profile.app);
  const choices = clips.map(({ mediaId, name, bin, words }) => ({ value: mediaId, label: [name, bin, words.kind === "none" ? "" : "has a transcript"].filter((part) => part !== "").join(" · ") }));
  return (
    <section aria-label={`Files that wait for their ${media}`} className="opened-files">
      {opened.map(({ id, name, mediaId, why }) => (
        <div key={id} className="note">
          <p>
            <strong>{name}</strong> <span className="caption">{why}</span>
          </p>
          <div className="list-choices">
            <Picker label={`${name} belongs to`} value={mediaId} options={[{ value: "", label: `Choose a ${media}` }, ...choices]} onPick={(chosen) => model.openedFiles.choose(id, chosen)} />
            <ActionButton isBordered disabled={mediaId === "" || imported.kind === "importing"} onPress={() => model.follow(model.openedFiles.use(id))} name={`Use ${name} for this ${media}`}>
              Use for this {media}
            </ActionButton>
            <ActionButton onPress={() => model.openedFiles.close(id)} name={`Leave ${name} out`}>
              Leave out
            </ActionButton>
          </div>
        </div>
      ))}
    </section>
  );
}
