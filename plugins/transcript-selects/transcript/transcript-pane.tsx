import { EmptyNote } from "../../../shared/panel/empty-note";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { ClipChoice } from "../source/clip-choice";
import { transcriptAdvice } from "../source/transcript-advice";
import { TranscriptView } from "./transcript-view";
import { say } from "../../../shared/words/say";

/** One clip's transcript, with the choice of the clip above it. */
export function TranscriptPane({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  const { clips, open } = state;
  const clip = open && model.tools.shelf.clips.get(open.mediaId);
  if (!clips.some(({ words }) => words.kind === "read")) return <EmptyNote action={null}>{say`No transcript was read yet. ${transcriptAdvice(model.tools.description.profile)}`}</EmptyNote>;
  return (
    <>
      <ClipChoice model={model} state={state} />
      {clip && open && <TranscriptView key={open.mediaId} model={model} state={state} clip={clip} goTo={open.goTo} turn={open.turn} />}
    </>
  );
}
