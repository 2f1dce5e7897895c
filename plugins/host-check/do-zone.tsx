import { assertNever } from "../../shared/basics/assert-never";
import { counted } from "../../shared/words/counted";
import { ApplyBar } from "../../shared/panel/apply-bar";
import { Button } from "../../shared/panel/button";
import { ProgressLine } from "../../shared/panel/progress-line";
import type { HostCheckModel } from "./host-check-model";
import type { CheckProgress, HostCheckState } from "./host-check-state";
import { aboutMinutes, type QuestionRow } from "./questions/question-row";
import { say } from "../../shared/words/say";

/** What will happen next, with one primary button; or how far the check is; or where its findings are saved. */
export function DoZone({ model, state }: { readonly model: HostCheckModel; readonly state: HostCheckState }) {
  const { stage } = state;
  switch (stage.name) {
    case "reading":
    case "unread":
      return null;
    case "choosing": {
      const rows = model.ticked();
      return (
        <ApplyBar outcome={say`Check this host · ${counted(rows.length, "question")}`} canApply={rows.length > 0} onApply={() => model.follow(model.check())}>
          {rows.length > 0 && <p className="caption">{timeInWords(rows, model.words.host)}</p>}
        </ApplyBar>
      );
    }
    case "checking":
      return <ProgressLine label={progressWords(stage.progress)} share={stage.progress.share} onCancel={() => model.cancel()} />;
    case "done":
      return (
        <ApplyBar outcome={say`Save page`} canApply={state.saving.kind !== "saving"} onApply={() => model.follow(model.savePage())}>
          <Button onPress={() => model.follow(model.goOn())}>{say`Back to the questions`}</Button>
          <Button onPress={() => model.follow(model.saveProfile())} disabled={state.saving.kind === "saving"}>
            {say`Save profile`}
          </Button>
        </ApplyBar>
      );
    default:
      return assertNever(stage);
  }
}

/** How long it takes, and when somebody is needed at the host. */
function timeInWords(rows: readonly QuestionRow[], host: string): string {
  const minutes = counted(aboutMinutes(rows), "minute");
  const needing = rows.filter(({ group }) => group === "person").length;
  if (needing === 0) return say`About ${minutes}. Please leave ${host} alone meanwhile.`;
  return say`About ${minutes}. At ${counted(needing, "question")} the panel asks for you and says what to do; please leave ${host} alone otherwise.`;
}

function progressWords({ question, of, detail }: CheckProgress): string {
  const where = say`Question ${question} of ${of}`;
  return detail === null ? where : `${where}: ${detail}`;
}
