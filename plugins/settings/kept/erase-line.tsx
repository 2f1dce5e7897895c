import { useEffect, useRef } from "react";
import { assertNever } from "../../../shared/basics/assert-never";
import { Button } from "../../../shared/panel/button";
import { Checkbox } from "../../../shared/panel/checkbox";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { SettingsModel } from "../settings-model";
import type { Erasing } from "./kept-state";
import { takesLedger, targetInWords } from "./kept-words";
import { say } from "../../../shared/words/say";

type EraseLineProps = { readonly model: SettingsModel; readonly erasing: Exclude<Erasing, { kind: "no" }>; readonly amount: string };

/** The question before something is erased for good, and what came of it; a line in the panel, where the thing is. */
export function EraseLine({ model, erasing, amount }: EraseLineProps) {
  switch (erasing.kind) {
    case "asked":
      return <Question model={model} erasing={erasing} amount={amount} />;
    case "erasing":
      return <p className="caption">{say`Erasing ${targetInWords(erasing.what).name}`}</p>;
    case "done":
      return <p className="caption">{say`Erased: ${targetInWords(erasing.what).name}.`}</p>;
    case "failed":
      return <ProblemNote text={erasing.text} action={{ label: say`Try again`, onPress: () => model.follow(model.kept.erase()) }} />;
    default:
      return assertNever(erasing);
  }
}

function Question({ model, erasing, amount }: { readonly model: SettingsModel; readonly erasing: Extract<Erasing, { kind: "asked" }>; readonly amount: string }) {
  const question = useRef<HTMLDivElement>(null);
  const { name, lost } = targetInWords(erasing.what);
  // Where the question stands the focus goes, and back to its button when it is put away.
  useEffect(() => {
    const asker = document.activeElement;
    question.current?.focus();
    return () => (asker instanceof HTMLElement && asker.isConnected ? asker.focus() : undefined);
  }, [erasing.what]);
  const isReady = !takesLedger(erasing.what) || erasing.isLedgerUnderstood;
  return (
    <div ref={question} className="note" role="group" aria-label={say`Erase ${name}?`} tabIndex={-1}>
      <p className="note-title">
        {say`Erase ${name} (${amount})? This cannot be undone.`}
      </p>
      <p>{say`What is lost: ${lost}`}</p>
      {takesLedger(erasing.what) && (
        <>
          <p>{say`The ledger is the record of what was assisted and who accepted it. A delivery may ask for it: save a report in the Ledger panel first. Books of other machines in the studio folder stay.`}</p>
          <Checkbox checked={erasing.isLedgerUnderstood} onChange={(checked) => model.kept.understandLedger(checked)}>
            {say`I have what I need of the ledger`}
          </Checkbox>
        </>
      )}
      <div className="part-buttons">
        <Button disabled={!isReady} onPress={() => model.follow(model.kept.erase())}>
          {say`Erase for good`}
        </Button>
        <Button onPress={() => model.kept.keep()}>{say`Keep it`}</Button>
      </div>
    </div>
  );
}
