import { useEffect, useRef } from "react";
import { Button } from "./button";
import { say } from "../words/say";

/** One key and what it does. */
export type KeyLine = { readonly keys: string; readonly does: string };

/** The list of keys, over the panel until it is closed; focus goes back where it was. */
export function KeyboardSheet({ lines, onClose }: { readonly lines: readonly KeyLine[]; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("sp-button")?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="keyboard-sheet" aria-labelledby="keyboard-sheet-title" onClose={onClose}>
      <h2 id="keyboard-sheet-title">{say`Keyboard`}</h2>
      <dl>
        {lines.map((line) => (
          <div key={line.keys}>
            <dt>{line.keys}</dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={() => dialog.current?.close()}>{say`Close`}</Button>
    </dialog>
  );
}
