import { useState } from "react";
import type { FramePoint } from "../../../shared/color/scene/scene-shot";
import { ActionButton } from "../../../shared/panel/action-button";
import { sceneOf } from "../search/match-run";
import type { MatchedShot } from "../search/shot-outcome";
import { PlacePicture } from "./place-picture";
import type { ResultView } from "./result-view";
import { counted } from "../../../shared/words/counted";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

const MIDDLE: FramePoint = { x: 0.5, y: 0.5 };

/** "This is that": the editor points at the same thing in the reference and in the shot, and the shot is compared again with it. */
export function PinPlaces({ model, run, canChange, entry }: Pick<ResultView, "model" | "run" | "canChange"> & { readonly entry: MatchedShot }) {
  const [hero, setHero] = useState(MIDDLE);
  const [target, setTarget] = useState(MIDDLE);
  const { shot, looked } = entry;
  const { hero: reference, reference: seen } = sceneOf(run, entry);
  if (!looked || !seen) return null;
  const tie = (): void => (canChange ? model.follow(model.run.pin(shot.key, { hero, target })) : undefined);
  const of = (side: "hero" | "target"): readonly FramePoint[] => looked.pins.map((pin) => pin[side]);
  return (
    <details className="pin-places">
      <summary>{say`This is that`}</summary>
      <p className="caption">{say`Point at the same thing in both pictures: click, or move the cross with the arrow keys and press Enter.`}</p>
      <div className="pin-pictures">
        <PlacePicture image={seen.middle} name={say`Place in the reference, ${reference.name}`} place={hero} tied={of("hero")} onPlace={setHero} onTie={tie} />
        <PlacePicture image={looked.seen.middle} name={say`Place in this ${thing(model.words.shot)}, ${shot.clip.name}`} place={target} tied={of("target")} onPlace={setTarget} onTie={tie} />
      </div>
      <div className="ask-line">
        <ActionButton disabled={!canChange} onPress={tie}>
          {say`Tie these places`}
        </ActionButton>
        {looked.pins.length > 0 && (
          <ActionButton disabled={!canChange} onPress={() => model.follow(model.run.removePins(shot.key))}>{say`Remove ${counted(looked.pins.length, "tie")}`}</ActionButton>
        )}
      </div>
    </details>
  );
}
