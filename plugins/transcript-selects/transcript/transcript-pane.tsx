import { EmptyNote } from "../../../shared/panel/empty-note";
import { Picker } from "../../../shared/panel/picker";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { TranscriptView } from "./transcript-view";

/** One clip's transcript, with the choice of the clip above it. */
export function TranscriptPane({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  const { clips, open } = state;
  const readable = clips.filter(({ words }) => words.kind === "read");
  const clip = open && model.tools.shelf.clips.get(open.mediaId);
  if (readable.length === 0) return <EmptyNote action={null}>No transcript was read yet. Transcribe clips in the host (Window &gt; Text), then refresh.</EmptyNote>;
  return (
    <>
      <Picker
        label="Clip"
        value={open?.mediaId ?? ""}
        options={[...(clip ? [] : [{ value: "", label: "Choose a clip" }]), ...readable.map(({ mediaId, name, bin }) => ({ value: mediaId, label: bin === "" ? name : `${name} · ${bin}` }))]}
        onPick={(mediaId) => model.openClip(mediaId, null)}
      />
      {clip && open && <TranscriptView key={open.mediaId} model={model} state={state} clip={clip} goTo={open.goTo} turn={open.turn} />}
    </>
  );
}
