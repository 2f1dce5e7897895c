import { ActionButton } from "../../../shared/panel/action-button";
import { Checkbox } from "../../../shared/panel/checkbox";
import { DraftField } from "../../../shared/panel/draft-field";
import { Picker } from "../../../shared/panel/picker";
import { SELECT_COLORS } from "../../../shared/transcript/selects/select-colors";
import type { SelectsModel } from "../selects-model";
import { RefusalLine } from "../apply/refusal-line";
import { PlayButton } from "../source/play-button";
import { EdgeButtons } from "./edge-buttons";
import { placeWords, ratingOf, ratingWords, standingWords, usageWords, type StandingSelect } from "./select-words";
import { say } from "../../../shared/words/say";

type SelectLineProps = { readonly model: SelectsModel; readonly line: StandingSelect; readonly isLeftOut: boolean; readonly refusal: string | undefined; readonly tabIndex: 0 | -1 };

/** One select: its words, its labels, its edges. */
export function SelectLine({ model, line, isLeftOut, refusal, tabIndex }: SelectLineProps) {
  const { select } = line;
  const label = model.selects.label.bind(model.selects, select.id);
  const oddity = standingWords(line.standing);
  return (
    <>
      <div className="line-head">
        <Checkbox tabIndex={tabIndex} checked={!isLeftOut} onChange={() => model.selects.leaveOut(select.id)}>
          {select.speaker ?? say`Nobody named`}
        </Checkbox>
        <span className="caption">{placeWords(line)}</span>
      </div>
      <p className="line-text">
        <mark className={`mark-select mark-color-${SELECT_COLORS.indexOf(select.color) + 1}`} data-name={select.color}>
          {select.text}
        </mark>
      </p>
      {refusal !== undefined && <RefusalLine>{refusal}</RefusalLine>}
      {oddity !== "" && <p className="caption">{oddity}</p>}
      <p className="caption">{[ratingWords(select.rating), ...select.tags, usageWords(line.uses)].filter((part) => part !== "").join(" · ")}</p>
      {select.note !== "" && tabIndex === -1 && <p className="caption">{select.note}</p>}
      {tabIndex === 0 && (
        <div className="line-fields">
          <DraftField label={say`Tags, with commas between`} placeholder={say`Tags`} value={select.tags.join(", ")} onDone={(tags) => label({ tags: tags.split(",") })} />
          <DraftField label={say`Note`} placeholder={say`Note`} value={select.note} onDone={(note) => label({ note })} />
          <Picker label={say`Colour`} value={select.color} options={SELECT_COLORS.map((color) => ({ value: color, label: color }))} onPick={(name) => label({ color: SELECT_COLORS.find((color) => color === name) ?? select.color })} />
          <Picker label={say`Rating`} value={String(select.rating)} options={["0", "1", "2", "3", "4", "5"].map((value) => ({ value, label: value === "0" ? say`None` : value }))} onPick={(key) => label({ rating: ratingOf(key) ?? select.rating })} />
        </div>
      )}
      <div className="line-foot">
        <PlayButton model={model} tabIndex={tabIndex} onPress={() => model.follow(model.cue.play(select.mediaId, select, select.speaker ?? select.clipName))} />
        <ActionButton tabIndex={tabIndex} onPress={() => model.story.addSelects([select])}>
          {say`Add to story`}
        </ActionButton>
        <ActionButton tabIndex={tabIndex} onPress={() => model.openSelect(select)}>
          {say`Open`}
        </ActionButton>
        <ActionButton tabIndex={tabIndex} onPress={() => model.selects.remove(select.id)}>
          {say`Remove`}
        </ActionButton>
        {tabIndex === 0 && <EdgeButtons onTrim={(edge, by) => model.selects.trim(select.id, edge, by)} />}
      </div>
    </>
  );
}
