import { useEffect, useRef, useState } from "react";
import { say } from "../../../shared/words/say";

type TakeOffProps = {
  readonly label: string;
  /** More for a screen reader: what is taken off. */
  readonly name: string;
  /** What would be lost, and how it could be kept. */
  readonly question: string;
  readonly onTakeOff: () => void;
};

/** Takes something away that cannot be brought back, after asking in its own place. */
export function TakeOff({ label, name, question, onTakeOff }: TakeOffProps) {
  const [asking, setAsking] = useState<"not yet" | "now" | "answered">("not yet");
  const box = useRef<HTMLDivElement>(null);
  // The safe answer gets the focus; after it, the button that asked.
  useEffect(() => {
    if (asking !== "not yet") [...(box.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, [asking]);
  const take = (): void => {
    setAsking("answered");
    onTakeOff();
  };
  return (
    <div
      ref={box}
      className="take-off"
      onKeyDown={(event) => {
        if (asking !== "now" || event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        setAsking("answered");
      }}
    >
      {asking === "now" ? (
        <div role="group" aria-label={question}>
          <p>{question}</p>
          <div className="look-actions">
            <button type="button" className="toggle" onClick={take}>
              {say`Take off for good`}
            </button>
            <button type="button" className="toggle" onClick={() => setAsking("answered")}>
              {say`Keep`}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="toggle" aria-label={name} onClick={() => setAsking("now")}>
          {label}
        </button>
      )}
    </div>
  );
}
