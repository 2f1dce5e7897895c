import { counted } from "../../../shared/words/counted";
import { Button } from "../../../shared/panel/button";
import type { HostWords } from "../../../shared/panel/host-words";
import type { ShotMatchModel } from "../shot-match-model";
import type { AloneOffer } from "./alone-offer";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** The way to see what others cover or show with, with what it does to the project before it is done; nothing where it is not offered. */
export function AloneNote({ model, canChange }: { readonly model: ShotMatchModel; readonly canChange: boolean }) {
  const offer = model.alone.offer();
  if (!offer) return null;
  return (
    <div className="run-note">
      <Button disabled={!canChange} onPress={() => model.follow(model.alone.look())}>
        {aloneWords(offer, model.words)}
      </Button>
      <p>
        {say`For each ${thing(model.words.shot)} a copy of the ${thing(model.words.sequence)} is made and removed again; adjustment layers above it are not in its picture.`}
        {offer.known > 0 && (offer.known === 1 ? ` ${say`1 was looked at before.`}` : ` ${say`${offer.known} were looked at before.`}`)}
      </p>
    </div>
  );
}

/** "Look at 3 layers alone · 6 undo steps". */
export function aloneWords({ keys, undoSteps, way }: AloneOffer, { shot }: HostWords): string {
  const [shots, steps] = [counted(keys.size, shot), counted(undoSteps, "undo step")];
  return way === "search" ? say`Find matches and look at ${shots} alone · ${steps}` : say`Look at ${shots} alone · ${steps}`;
}
