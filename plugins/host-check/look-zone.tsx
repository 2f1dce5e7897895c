import { assertNever } from "../../shared/basics/assert-never";
import { EmptyNote } from "../../shared/panel/empty-note";
import { ProblemNote } from "../../shared/panel/problem-note";
import { AskedStepView } from "./asked/asked-step-view";
import { BusyView } from "./busy/busy-view";
import type { HostCheckModel } from "./host-check-model";
import type { HostCheckState } from "./host-check-state";
import { QuestionList } from "./questions/question-list";
import { ReportView } from "./report/report-view";
import { say } from "../../shared/words/say";

/** The questions, the step that needs a person, or what was found. */
export function LookZone({ model, state }: { readonly model: HostCheckModel; readonly state: HostCheckState }) {
  const { stage } = state;
  switch (stage.name) {
    case "reading":
      return <EmptyNote action={null}>{say`Asking ${model.words.host} what can be measured`}</EmptyNote>;
    case "unread":
      return <ProblemNote text={stage.text} action={{ label: say`Try again`, onPress: () => model.follow(model.refresh()) }} />;
    case "choosing":
      return <QuestionList model={model} rows={stage.rows} notes={stage.notes} unticked={state.unticked} leftovers={state.leftovers} />;
    case "checking":
      if (stage.asked) return <AskedStepView asked={stage.asked} host={model.words.host} onAnswer={(did) => model.follow(model.answer(did))} />;
      return <BusyView app={model.app} rows={stage.asking} progress={stage.progress} />;
    case "done":
      return <ReportView report={stage.report} problems={stage.problems} saving={state.saving} />;
    default:
      return assertNever(stage);
  }
}
