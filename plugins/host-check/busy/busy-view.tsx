import { useEffect, useRef } from "react";
import type { Finding } from "../../../shared/host/check-port";
import type { HostApp } from "../../../shared/host/host-profile";
import { hostWords } from "../../../shared/panel/host-words";
import { say } from "../../../shared/words/say";
import type { CheckProgress } from "../host-check-state";
import type { QuestionRow } from "../questions/question-row";
import { answerWords } from "../report/finding-lines";
import { inALine, inHostWords, leftWords } from "./busy-words";

type BusyViewProps = { readonly app: HostApp; readonly rows: readonly QuestionRow[]; readonly progress: CheckProgress };

/** A check under way: what goes on in the host, and every question with its answer as soon as there is one. */
export function BusyView({ app, rows, progress }: BusyViewProps) {
  const list = useRef<HTMLUListElement>(null);
  const { now, answered } = progress;
  useEffect(() => {
    // Nothing moves under somebody's pointer.
    if (list.current?.matches(":hover") === false) list.current.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [now]);
  return (
    <div className="check-busy">
      <div className="check-busy-head">
        <p>{inHostWords(progress, app, hostWords(app).host)}</p>
        <p className="caption">{leftWords(rows, progress)}</p>
      </div>
      <ul ref={list} aria-label={say`Questions and answers so far`}>
        {rows.map(({ id, asks }) => (
          <li key={id} aria-current={id === now ? "step" : undefined}>
            <span>{asks}</span> <Answer finding={answered.get(id)} isNow={id === now} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answer({ finding, isNow }: { readonly finding: Finding | undefined; readonly isNow: boolean }) {
  if (finding) return <strong className="check-answer">{inALine(answerWords(finding))}</strong>;
  return <span className="check-answer caption">{isNow ? say`asking now` : say`waits`}</span>;
}
