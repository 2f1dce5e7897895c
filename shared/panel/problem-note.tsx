import { useEffect, useRef } from "react";
import type { ProblemText } from "../host/host-problem";
import { Button } from "./button";
import { Icon } from "./icon";

type ProblemNoteProps = {
  readonly text: ProblemText;
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
};

/** What happened, what it means for the project, what to do: stands where the thing is that failed. */
export function ProblemNote({ text, action }: ProblemNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  // Newer browsers answer with a promise, which is no way to clean up.
  useEffect(() => {
    void note.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={note} className="note" role="alert">
      <p className="note-title">
        <Icon name="warning" /> {text.happened}
      </p>
      <p>{text.meaning}</p>
      <p>{text.advice}</p>
      {text.detail !== undefined && <p className="caption">{text.detail}</p>}
      {action && <Button onPress={action.onPress}>{action.label}</Button>}
    </div>
  );
}
