import type { KeyboardEvent } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import { Checkbox } from "../../../shared/panel/checkbox";
import { EmptyNote } from "../../../shared/panel/empty-note";
import { LineGrid } from "../../../shared/panel/line-grid";
import { Button } from "../../../shared/panel/button";
import type { FoundBite } from "../../../shared/transcript/search/found-bite";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { clipTimecode, lengthWords } from "../source/clip-timecode";
import { PlayButton } from "../source/play-button";
import { MarkedWords } from "./marked-words";
import { foundKey, isFiltering } from "./search-state";
import { say } from "../../../shared/words/say";

type FoundListProps = { readonly model: SelectsModel; readonly state: SelectsState };

/** What was found, best first, each with the reason why. */
export function FoundList({ model, state }: FoundListProps) {
  const { search, kept } = state;
  const { clips } = model.tools.shelf;
  const isKept = ({ mediaId, start, end }: FoundBite): boolean => kept.now.selects.some((select) => select.mediaId === mediaId && select.start === start && select.end === end);
  if (search.found.length === 0) {
    const isNarrowed = isFiltering(search.filters);
    return (
      <EmptyNote action={isNarrowed ? <Button onPress={() => model.search.clearFilters()}>{say`Clear filters`}</Button> : null}>
        {isNarrowed ? say`Nothing found with these filters.` : say`Nobody says this. Try fewer or other words; a phrase in quotes must stand there word for word.`}
      </EmptyNote>
    );
  }
  return (
    <section aria-label={say`Found`} aria-busy={search.isBehind}>
      <LineGrid
        key={`${search.answers ?? ""}|${search.list}`}
        label={search.list === "bites" ? say`Best bites` : say`Where it is discussed`}
        items={search.found}
        keyOf={foundKey}
        nameOf={(bite, index) => [say`Result ${index + 1}`, bite.speaker ?? say`nobody named`, bite.text, bite.why.sentence, ...(isKept(bite) ? [say`kept as a select`] : []), search.ticked.has(foundKey(bite)) ? "ticked" : say`not ticked`].join(", ")}
        onKey={(bite, event) => foundKeys(model, bite, event)}
      >
        {(bite, { tabIndex }) => {
          const clip = clips.get(bite.mediaId);
          return (
            <>
              <div className="line-head">
                <Checkbox tabIndex={tabIndex} checked={search.ticked.has(foundKey(bite))} onChange={() => model.search.tick(bite)}>
                  {bite.speaker ?? say`Nobody named`}
                </Checkbox>
                <span className="caption">
                  {clip ? `${clip.name} · ${clipTimecode(clip, bite.start)} · ` : ""}
                  {lengthWords(bite.end - bite.start)}
                </span>
              </div>
              <p className="line-text">
                <MarkedWords bite={bite} transcript={clip?.transcript} />
              </p>
              <p className="caption">{bite.why.sentence}</p>
              <div className="line-foot">
                <PlayButton model={model} tabIndex={tabIndex} onPress={() => play(model, bite)} />
                <ActionButton tabIndex={tabIndex} onPress={() => model.selects.toggle(bite.mediaId, bite.words, bite)}>
                  {isKept(bite) ? say`Kept: remove` : say`Keep as select`}
                </ActionButton>
                <ActionButton tabIndex={tabIndex} onPress={() => model.story.addWords(bite.mediaId, bite.words)}>
                  {say`Add to story`}
                </ActionButton>
                <ActionButton tabIndex={tabIndex} onPress={() => model.openClip(bite.mediaId, bite.words)}>
                  {say`Open`}
                </ActionButton>
              </div>
            </>
          );
        }}
      </LineGrid>
    </section>
  );
}

function foundKeys(model: SelectsModel, bite: FoundBite, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  switch (key.toLowerCase()) {
    case " ":
      play(model, bite);
      return true;
    case "x":
      model.search.tick(bite);
      return true;
    case "enter":
      model.selects.toggle(bite.mediaId, bite.words, bite);
      return true;
    case "a":
      model.story.addWords(bite.mediaId, bite.words);
      return true;
    case "o":
      model.openClip(bite.mediaId, bite.words);
      return true;
    default:
      return false;
  }
}

function play(model: SelectsModel, bite: FoundBite): void {
  model.follow(model.cue.play(bite.mediaId, bite, bite.speaker ?? say`the result`));
}
