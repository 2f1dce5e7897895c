import { useEffect, useRef } from "react";
import { assertNever } from "../../../shared/basics/assert-never";
import { Button } from "../../../shared/panel/button";
import type { Asked } from "../host-check-state";
import { say } from "../../../shared/words/say";

type AskedStepViewProps = { readonly asked: Asked; readonly host: string; readonly onAnswer: (did: boolean) => void };

/** What somebody has to do now, and two ways on. */
export function AskedStepView({ asked, host, onAnswer }: AskedStepViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="check-asked" aria-labelledby="asked-step-title">
      <h2 id="asked-step-title" ref={title} tabIndex={-1}>
        {asked.kind === "at-host" ? say`Your turn in ${host}` : asked.step.title}
      </h2>
      <Words asked={asked} />
      <div className="check-answers">
        <Button look="primary" onPress={() => onAnswer(true)}>
          {say`Continue`}
        </Button>
        <Button onPress={() => onAnswer(false)}>{say`Leave this out`}</Button>
      </div>
    </section>
  );
}

function Words({ asked }: { readonly asked: Asked }) {
  switch (asked.kind) {
    case "at-host":
      return <p>{asked.words}</p>;
    case "in-page":
      return (
        <>
          <p>{asked.step.does}</p>
          {asked.step.keys.length > 0 && (
            <>
              <label className="text-field">
                <span>{say`Press the keys here`}</span>
                <input type="text" autoComplete="off" spellCheck={false} />
              </label>
              <ul className="check-keys">
                {asked.step.keys.map((key) => (
                  <li key={key}>
                    <kbd>{key}</kbd> {asked.arrived.has(key) ? say`arrived` : say`not yet`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      );
    default:
      return assertNever(asked);
  }
}
