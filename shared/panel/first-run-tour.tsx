import { useRef, useState } from "react";
import { ActionButton } from "./action-button";
import { Button } from "./button";
import { say } from "../words/say";

type Card = { readonly title: string; readonly text: string };

const CARDS: readonly Card[] = [
  {
    title: say`A helper proposes, you decide`,
    text: say`It looks, and shows what it would change on your own pictures and words. It never cuts, grades or moves anything by itself: only what you tick is done, when you press the button that says what it will do.`,
  },
  {
    title: say`Everything can be taken back`,
    text: say`Edit > Undo takes back what was applied; the button says beforehand how many steps that is. Each panel keeps receipts with Revert, and the Ledger panel lists everything, weeks later too.`,
  },
  {
    title: say`Nothing leaves this machine`,
    text: say`Frames, transcripts and names are looked at here, by models that come with the plugin. Nothing is sent anywhere. Settings shows what is kept on this machine, and erases it.`,
  },
];

/** Three cards for the first run, one at a time, above the panel and in nobody's way. */
export function FirstRunTour({ onClose }: { readonly onClose: () => void }) {
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const card = CARDS[at] ?? CARDS[0];
  if (!card) return null;
  const isLast = at === CARDS.length - 1;
  const turn = (to: number): void => {
    setAt(to);
    title.current?.focus();
  };
  // The cards go, and the focus that was in them goes to the panel.
  const close = (): void => {
    document.querySelector<HTMLElement>("main")?.focus();
    onClose();
  };
  return (
    <section
      className="tour"
      aria-label={say`First steps`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <h2 ref={title} tabIndex={-1}>
        {card.title}
      </h2>
      <p>{card.text}</p>
      <div className="tour-foot">
        <span className="caption">
          {say`Card ${at + 1} of ${CARDS.length}`}
        </span>
        {at > 0 && <ActionButton onPress={() => turn(at - 1)}>{say`Back`}</ActionButton>}
        {!isLast && (
          <ActionButton isBordered onPress={() => turn(at + 1)}>
            {say`Next`}
          </ActionButton>
        )}
        <Button onPress={close}>{isLast ? say`Got it` : say`Close`}</Button>
      </div>
    </section>
  );
}
