import { tasteInWords } from "../../../shared/effects/choice/taste/taste-in-words";
import { ActionButton } from "../../../shared/panel/action-button";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { TasteState } from "./taste-state";
import { say } from "../../../shared/words/say";

/** What was learnt from the editor's choices, in words, with the switch and the way to forget it. */
export function TasteLine({ model, taste: { taste, problem } }: { readonly model: EffectPreviewsModel; readonly taste: TasteState }) {
  return (
    <details className="sheet-part">
      <summary>{say`Taste: ${taste.isOn ? say`learns from what you choose` : say`off`}`}</summary>
      <ul className="caption">
        {tasteInWords(taste).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="caption">{say`It brings some looks forward a little and hides none. It stays on this computer.`}</p>
      {problem !== null && <p className="sheet-note">{problem}</p>}
      <div className="look-actions">
        <button type="button" className="toggle" aria-pressed={taste.isOn} onClick={() => model.taste.switchTo(!taste.isOn)}>
          {say`Learn from my choices`}
        </button>
        <ActionButton isBordered disabled={taste.choices === 0} onPress={() => model.taste.erase()}>
          {say`Erase what was learnt`}
        </ActionButton>
      </div>
    </details>
  );
}
