import { useLayoutEffect, useRef } from "react";
import { Button } from "../../shared/panel/button";
import { EmptyNote } from "../../shared/panel/empty-note";
import { LeftoverNote } from "../../shared/panel/leftover-note";
import { ProblemNote } from "../../shared/panel/problem-note";
import { Tabs } from "../../shared/panel/tabs";
import { assertNever } from "../../shared/basics/assert-never";
import { bitesOf, currentVersion, linesOf } from "../../shared/transcript/story/read-story";
import { KeepingLine } from "./keep/keeping-line";
import type { MarkerOffer } from "./markers/marker-offer";
import { MarkersView } from "./markers/markers-view";
import { FoundList } from "./search/found-list";
import { SelectList } from "./selects/select-list";
import type { SelectsModel } from "./selects-model";
import type { SelectsState } from "./selects-state";
import { ClipList } from "./source/clip-list";
import { StoryView } from "./story/story-view";
import { TidyView } from "./tidy/tidy-view";
import { TranscriptPane } from "./transcript/transcript-pane";
import { viewsFor, type View } from "./view";
import { say } from "../../shared/words/say";

type LookZoneProps = {
  readonly model: SelectsModel;
  readonly state: SelectsState;
  /** Why bites cannot be cut, by the id of their line or select. */
  readonly refusals: ReadonlyMap<string, string>;
  /** Null where the host keeps markers in the bin. */
  readonly markers: MarkerOffer | null;
};

/** The words: what was found, whole transcripts, and what is made of them. */
export function LookZone({ model, state, refusals, markers }: LookZoneProps) {
  const { source, view, cue } = state;
  const top = useRef<HTMLDivElement>(null);
  // Another view begins at its top; a transcript then goes to the words that were asked for.
  useLayoutEffect(() => {
    const room = top.current?.closest(".zone-look");
    if (room) room.scrollTop = 0;
  }, [view]);
  const refresh = (): void => model.follow(model.refresh());
  if (source.kind === "unread") return <EmptyNote action={null}>{say`Reading the project`}</EmptyNote>;
  if (source.kind === "nothing-open") return <EmptyNote action={<Button onPress={refresh}>{say`Refresh`}</Button>}>{source.advice}</EmptyNote>;
  if (source.kind === "problem") return <ProblemNote text={source.text} action={{ label: say`Refresh`, onPress: refresh }} />;
  return (
    <Tabs label={say`Views`} tabs={viewsFor(model.tools.description.profile.can).map(({ view: name, label }) => ({ name, label, note: noteOf(name, state, markers) }))} open={view} onOpen={(name) => model.openView(name)}>
      <div ref={top} />
      <LeftoverNote leftovers={state.leftovers} onRemove={() => model.follow(model.leftovers.remove())} />
      <KeepingLine model={model} keeping={state.keeping} />
      {cue.kind === "failed" && <ProblemNote text={cue.text} action={null} />}
      <OpenView model={model} state={state} refusals={refusals} markers={markers} />
    </Tabs>
  );
}

function OpenView({ model, state, refusals, markers }: LookZoneProps) {
  switch (state.view) {
    case "found":
      return state.search.answers === null ? <ClipList model={model} state={state} /> : <FoundList model={model} state={state} />;
    case "transcript":
      return <TranscriptPane model={model} state={state} />;
    case "selects":
      return <SelectList model={model} state={state} refusals={refusals} />;
    case "tidy":
      return <TidyView model={model} state={state} />;
    case "story":
      return <StoryView model={model} state={state} refusals={refusals} />;
    case "markers":
      return markers && <MarkersView model={model} state={state} offer={markers} />;
    default:
      return assertNever(state.view);
  }
}

/** How many there are, beside the tab's name. */
function noteOf(view: View, { search, kept, tidy }: SelectsState, markers: MarkerOffer | null): string {
  switch (view) {
    case "found":
      return search.answers === null ? "" : String(search.found.length);
    case "transcript":
      return "";
    case "selects":
      return String(kept.now.selects.length || "");
    case "tidy":
      return tidy.kind === "looked" ? String(tidy.accepted.size) : "";
    case "story":
      return String(bitesOf(linesOf(currentVersion(kept.now.story))).length || "");
    case "markers":
      return markers?.kind === "proposed" ? String(markers.plan.items.length || "") : "";
    default:
      return assertNever(view);
  }
}
