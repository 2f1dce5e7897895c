import { capital, hostWords } from "../../../shared/panel/host-words";
import { Picker } from "../../../shared/panel/picker";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** Which clip's transcript is open, of those that were read. */
export function ClipChoice({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  const { clips, open } = state;
  const { media } = hostWords(model.tools.description.profile.app);
  const isOpen = open !== null && model.tools.shelf.clips.has(open.mediaId);
  const readable = clips.filter(({ words }) => words.kind === "read");
  return (
    <Picker
      label={capital(thing(media))}
      value={open?.mediaId ?? ""}
      options={[...(isOpen ? [] : [{ value: "", label: say`Choose a ${thing(media)}` }]), ...readable.map(({ mediaId, name, bin }) => ({ value: mediaId, label: bin === "" ? name : `${name} · ${bin}` }))]}
      onPick={(mediaId) => model.openClip(mediaId, null)}
    />
  );
}
