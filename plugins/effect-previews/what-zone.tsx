import type { RefObject } from "react";
import { counted } from "../../shared/words/counted";
import { hostWords } from "../../shared/panel/host-words";
import { ActionButton } from "../../shared/panel/action-button";
import { ChoiceRow } from "../../shared/panel/choice-row";
import { FrameAwaited } from "../../shared/panel/frame-awaited";
import { Picker } from "../../shared/panel/picker";
import { TextField } from "../../shared/panel/text-field";
import { clipKey } from "../../shared/project/references";
import type { EffectPreviewsModel } from "./effect-previews-model";
import type { EffectPreviewsState } from "./effect-previews-state";
import { clipNotes } from "./frame/clip-words";
import { refusalWords } from "./frame/read-source";
import { shownClip } from "./frame/shown-clip";
import type { FramePlace } from "./frame/frame-state";
import { SEEN_AS } from "./sheet/seen-as";
import { SHELVES } from "./sheet/wish";
import { say } from "../../shared/words/say";
import { thing, things } from "../../shared/words/thing-word";

type WhatZoneProps = { readonly model: EffectPreviewsModel; readonly state: EffectPreviewsState; readonly searchField: RefObject<HTMLInputElement | null>; readonly onHelp: () => void };

const PLACES: readonly { readonly value: FramePlace; readonly label: string }[] = [
  { value: "early", label: say`Early` },
  { value: "middle", label: say`Middle` },
  { value: "late", label: say`Late` },
];

/** The source: whose frame, which of it, and what is looked for. */
export function WhatZone({ model, state, searchField, onHelp }: WhatZoneProps) {
  const { source } = state;
  if (source.kind !== "read") return null;
  const isOpen = state.open !== null;
  return (
    <div className="what">
      <Clip model={model} state={state} onHelp={onHelp} />
      {state.hostMovedOn && (
        <p className="sheet-note">
          {say`The selection or the project changed.`} <ActionButton isBordered onPress={() => model.follow(model.refresh())}>{isOpen ? say`Close this look and look again` : say`Look again`}</ActionButton>
        </p>
      )}
      {!isOpen && <Search model={model} state={state} searchField={searchField} />}
    </div>
  );
}

function Clip({ model, state, onHelp }: Omit<WhatZoneProps, "searchField">) {
  const { source, frame, grabbing, place, open, pickedClipKey } = state;
  if (source.kind !== "read") return null;
  const { clips, refused, sequence } = source;
  const words = hostWords(state.app);
  const clip = shownClip(clips, pickedClipKey);
  const several = clips.length > 1 ? [say`${clips.length} ${things(words.clip)} are selected: a look is applied to all of them.`] : [];
  const leftOut = refused.length > 0 ? [refusalWords(refused)] : [];
  const notes = [...several, ...leftOut, ...(clip ? clipNotes(sequence, clip, state.app) : [])];
  const where = grabbing !== null ? say`looking at it` : frame.kind === "seen" ? frame.timecode : say`no picture`;
  return (
    <>
      <div className="clip-row">
        {clips.length > 1 && open === null ? (
          <Picker label={say`Shown on the frame of`} value={clip ? clipKey(clip.ref) : ""} options={clips.map(({ ref, name }) => ({ value: clipKey(ref), label: name }))} onPick={(key) => model.follow(model.frame.pickClip(key))} />
        ) : (
          <div className="clip-words">
            <p className="look-name">{clip?.name}</p>
            <p className="caption">{where}</p>
          </div>
        )}
        {open === null && (
          <div className="frame-places">
            <span className="caption">{say`Frame`}{clips.length > 1 && ` · ${where}`}</span>
            <ChoiceRow label={say`Which frame of the ${thing(words.clip)}`} choices={PLACES} value={place} onChoose={(next) => model.follow(model.frame.setPlace(next))} />
          </div>
        )}
        <span className="what-more">
          <ActionButton isBordered onPress={() => model.follow(model.refresh())} name={say`Refresh: look at the selection as it is now`}>
            {say`Refresh`}
          </ActionButton>
          <ActionButton isBordered onPress={onHelp} name={say`? Keyboard help`}>
            ?
          </ActionButton>
        </span>
      </div>
      <FrameAwaited what={grabbing} />
      {notes.map((note) => (
        <p key={note} className="caption">
          {note}
        </p>
      ))}
      <AloneLine model={model} state={state} />
    </>
  );
}

/** The layer without what lies over and under it: says what that does to the project before it is done. */
function AloneLine({ model, state }: Pick<WhatZoneProps, "model" | "state">) {
  const { frame, open, grabbing, leftovers } = state;
  const offer = model.aloneOffer();
  if (frame.kind === "seen" && frame.alone !== null) {
    return (
      <p className="caption">
        {say`This is the layer alone, without those over and under it (${counted(frame.alone.undoSteps, "undo step")}${leftovers.kind === "found" ? "" : say`; the project is as it was`}).`}{" "}
        {open === null && <ActionButton isBordered onPress={() => model.follow(model.frame.lookAgain())}>{say`Look at it in its composition`}</ActionButton>}
      </p>
    );
  }
  if (!offer || grabbing !== null) return null;
  return (
    <p className="caption">
      <ActionButton isBordered onPress={() => model.follow(model.frame.lookAlone())}>{say`Look at this layer alone · ${counted(offer.undoSteps, "undo step")}`}</ActionButton> {say`Other layers show with ${offer.clipName}. A copy of the composition is made for one frame and removed again.`}
    </p>
  );
}

function Search({ model, state: { wish, seenAs }, searchField }: Omit<WhatZoneProps, "onHelp">) {
  const toSheet = (): void => document.querySelector<HTMLElement>(".zone-look [data-cell][tabindex='0']")?.focus();
  return (
    <div className="search-row">
      <TextField
        ref={searchField}
        kind="search"
        label={say`Search looks`}
        isLabelUnseen
        placeholder={say`warm, low contrast, no grain`}
        value={wish.query}
        onType={(query) => model.follow(model.sheet.wish({ query }))}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          toSheet();
          event.preventDefault();
        }}
      />
      <Picker label={say`Shelf`} isLabelUnseen value={wish.shelf} options={SHELVES} onPick={(value) => model.follow(model.sheet.wish({ shelf: SHELVES.find((each) => each.value === value)?.value ?? "all" }))} />
      <Picker label={say`Seen with`} isLabelUnseen value={seenAs} options={SEEN_AS} onPick={(value) => model.setSeenAs(SEEN_AS.find((each) => each.value === value)?.value ?? "usual")} />
    </div>
  );
}
