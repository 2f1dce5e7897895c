import { counted } from "../../../shared/words/counted";
import { PIN_GROUPS, type PinGroup } from "../../../shared/effects/choice/vary/pin-groups";
import { ActionButton } from "../../../shared/panel/action-button";
import { ChoiceRow } from "../../../shared/panel/choice-row";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { SeenAs } from "../sheet/seen-as";
import { RefineGrid, type MiddlePicture } from "./refine-grid";
import type { RefineState, RefineStep } from "./refine-state";
import { say } from "../../../shared/words/say";

type RefineViewProps = { readonly model: EffectPreviewsModel; readonly refine: RefineState; readonly middle: MiddlePicture; readonly seenAs: SeenAs };

const STEPS: readonly { readonly value: RefineStep; readonly label: string }[] = [
  { value: "coarse", label: say`Large steps` },
  { value: "fine", label: say`Small steps` },
];

const PINS: { readonly [pin in PinGroup]: string } = { brightness: say`Brightness`, contrast: say`Contrast`, color: say`Colour`, texture: say`Texture`, effects: say`All that the look has` };

/** Variations around the open look: Enter takes one, and shows variations around that. */
export function RefineView({ model, refine, middle, seenAs }: RefineViewProps) {
  const { around, before, pinned, step } = refine;
  return (
    <section className="refine" aria-label={say`Variations`}>
      <div className="refine-head">
        <ChoiceRow label={say`How far`} choices={STEPS} value={step} onChoose={(next) => model.follow(model.refine.setStep(next))} />
        <div className="lock-row" role="group" aria-label={say`Leave as it is`}>
          <span className="caption">{say`Keep`}</span>
          {PIN_GROUPS.map((pin) => (
            <button key={pin} type="button" className="toggle" aria-pressed={pinned.includes(pin)} onClick={() => model.follow(model.refine.togglePin(pin))}>
              {PINS[pin]}
            </button>
          ))}
        </div>
      </div>
      {around?.length === 0 ? <p className="sheet-note">{say`No variation can be told from this look. Let something go that is kept, or take larger steps.`}</p> : <RefineGrid around={around} middle={middle} seenAs={seenAs} onPick={(key) => model.follow(model.refine.pick(key))} />}
      <div className="refine-head">
        {before.length > 0 && <ActionButton isBordered onPress={() => model.follow(model.refine.back())}>{say`Back one step (${counted(before.length, "step")} taken)`}</ActionButton>}
        <ActionButton isBordered onPress={() => model.refine.close()}>{say`Done refining`}</ActionButton>
      </div>
    </section>
  );
}
