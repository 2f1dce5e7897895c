import { assertNever } from "../../../shared/basics/assert-never";
import { ActionButton } from "../../../shared/panel/action-button";
import { counted } from "../../../shared/words/counted";
import { ProgressLine } from "../../../shared/panel/progress-line";
import type { SelectsModel } from "../selects-model";
import type { MeaningState } from "./search-state";
import { say } from "../../../shared/words/say";

/** How far the search by meaning is, with what can be done about it, in a place that keeps its height: what stands below must not move. Searching by words never waits for it. */
export function MeaningLine(props: { readonly model: SelectsModel; readonly meaning: MeaningState }) {
  return (
    <div className="meaning-place">
      <MeaningWords {...props} />
    </div>
  );
}

function MeaningWords({ model, meaning }: { readonly model: SelectsModel; readonly meaning: MeaningState }) {
  const begin = (): void => model.follow(model.meaning.prepare("all"));
  switch (meaning.kind) {
    case "asleep":
      return null;
    case "loading":
      return <ProgressLine label={say`Meaning: loading`} share={meaning.share} onCancel={() => model.meaning.stop()} />;
    case "offered":
      return (
        <div className="meaning-line">
          <p className="caption">
            {say`Meaning: off. Reading ${counted(meaning.clips, "clip")} once takes about ${counted(meaning.minutes, "minute")}, on this computer.`}
          </p>
          <ActionButton onPress={begin}>{say`Read for meaning`}</ActionButton>
        </div>
      );
    case "reading":
      return <ProgressLine label={say`Meaning: reading`} share={meaning.done / Math.max(1, meaning.of)} onCancel={() => model.meaning.stop()} />;
    case "ready":
      return (
        <p className="caption">
          {say`Meaning: ready.`}
          {meaning.otherLanguages > 0 && ` ${say`The model knows English only: ${counted(meaning.otherLanguages, "clip")} in other languages ${meaning.otherLanguages === 1 ? say`is` : say`are`} found by words.`}`}
          {meaning.notKept !== null && ` ${say`What was read could not be kept: ${meaning.notKept} It has to be read again tomorrow.`}`}
        </p>
      );
    case "off":
      return (
        <div className="meaning-line">
          <p className="caption">{say`Meaning: off. Words are found, what means the same in other words is not.`}</p>
          <ActionButton onPress={begin}>{say`Turn on`}</ActionButton>
        </div>
      );
    case "unavailable":
      return (
        <div className="meaning-line">
          <p className="caption">{say`Meaning: not available. ${meaning.why}`}</p>
          <ActionButton onPress={begin} name={say`Try again to search by meaning`}>
            {say`Try again`}
          </ActionButton>
        </div>
      );
    default:
      return assertNever(meaning);
  }
}
