import { useEffect, useRef } from "react";
import { assertNever } from "../../../shared/basics/assert-never";
import type { ProblemText } from "../../../shared/host/host-problem";
import { Icon, type IconName } from "../../../shared/panel/icon";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { Saving } from "../host-check-state";
import { questionWords } from "../questions/question-words";
import { answerWords, type FindingLine } from "./finding-lines";
import type { CheckReport } from "./report-page";
import { say } from "../../../shared/words/say";

type ReportViewProps = { readonly report: CheckReport; readonly problems: readonly ProblemText[]; readonly saving: Saving };

const WARNING: IconName = "warning";

/** Longer texts are folded, in characters. */
const FEW_WORDS = 160;

/** What was found, and what follows: just what the saved page holds. */
export function ReportView({ report, problems, saving }: ReportViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="check-report">
      {problems.map((text) => (
        <ProblemNote key={text.happened} text={text} action={null} />
      ))}
      <SavingNote saving={saving} />
      <h2 ref={title} tabIndex={-1}>
        {say`What follows`}
      </h2>
      {report.isPartial && <p>{say`The check was stopped before its end. What was answered is here and is kept.`}</p>}
      <ul>
        {report.consequences.map(({ words, differs }) => (
          <li key={words}>
            {differs && <Differs />} {words}
          </li>
        ))}
        <li>{report.calibration}</li>
      </ul>
      {report.leftBehind.length > 0 && (
        <>
          <h2>{say`Left behind`}</h2>
          <p>{say`This could not be removed. Close or delete it in the host: ${report.leftBehind.join(", ")}`}</p>
        </>
      )}
      <h2>{say`Findings`}</h2>
      <p className="caption">{say`The page and the profile hold what stands here, and nothing else. What differs from what was assumed comes first.`}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say`Question`}</th>
            <th scope="col">{say`Answer`}</th>
            <th scope="col">{say`What was seen`}</th>
          </tr>
        </thead>
        <tbody>
          {report.lines.map((line) => (
            <Line key={`${line.about} ${line.finding.id}`} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line: { finding, assumed, differs } }: { readonly line: FindingLine }) {
  const { asks } = questionWords(finding);
  return (
    <tr>
      <th scope="row">
        {asks}
        {asks !== finding.asks && <span className="caption"> {finding.asks}</span>}
      </th>
      <td>
        {differs && <Differs />} {answerWords(finding)}
        {differs && <span className="caption"> {say`(assumed: ${assumed ?? ""})`}</span>}
      </td>
      <td className="caption">
        <Seen words={finding.seen} /> {say`${finding.tookMs} ms`}
      </td>
    </tr>
  );
}

function Seen({ words }: { readonly words: string }) {
  if (words.length <= FEW_WORDS) return <>{words}</>;
  return (
    <details>
      <summary>{shortened(words)}</summary>
      {words}
    </details>
  );
}

function shortened(words: string): string {
  return say`${words.slice(0, FEW_WORDS)}…`;
}

function Differs() {
  return (
    <strong>
      <Icon name={WARNING} /> {say`Other than assumed:`}
    </strong>
  );
}

function SavingNote({ saving }: { readonly saving: Saving }) {
  switch (saving.kind) {
    case "none":
    case "saving":
      return null;
    case "saved":
      return <p>{say`Saved as ${saving.name}`}</p>;
    case "failed":
      return <ProblemNote text={saving.text} action={null} />;
    default:
      return assertNever(saving);
  }
}
