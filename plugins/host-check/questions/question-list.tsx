import { counted } from "../../../shared/words/counted";
import { Checkbox } from "../../../shared/panel/checkbox";
import type { HostApp } from "../../../shared/host/host-profile";
import type { Leftovers } from "../../../shared/panel/leftovers";
import type { HostCheckModel } from "../host-check-model";
import { LeftoverLine } from "./leftover-line";
import { QUESTION_GROUPS, type QuestionGroup, type QuestionRow } from "./question-row";
import { say } from "../../../shared/words/say";

type QuestionListProps = { readonly model: HostCheckModel; readonly rows: readonly QuestionRow[]; readonly notes: readonly string[]; readonly unticked: ReadonlySet<string>; readonly leftovers: Leftovers };

const GROUP_NAMES: { readonly [Group in QuestionGroup]: string } = {
  host: say`The host`,
  page: say`This page and its bridge`,
  person: say`With you at the keyboard`,
  calibration: say`Lumetri calibration`,
};

const GROUP_NOTES: { readonly [Group in QuestionGroup]: string } = {
  host: say`Under a question stands what its answer decides in the panels. Where nothing stands, it decides nothing yet: it is for the page that you may send us.`,
  page: say`Panels find these out by themselves each time; asked here, the page says why something is slow or missing. Nothing in Premiere or After Effects is touched.`,
  person: say`Each of these waits for you. Leave them out if you cannot stay.`,
  calibration: say`The one that betters previews and matches most, and takes longest.`,
};

const WHERE: { readonly [App in HostApp]: string } = {
  premiere: say`It makes a scratch project whose name begins with “Trimbin scratch”, works in it, closes it, and brings your own project back to the front. Your own project is not changed.`,
  "after-effects":
    say`After Effects has one project at a time: open a new, empty one first. The check makes a composition whose name begins with “Trimbin scratch” there, works in it and removes it; Edit > Undo lists its steps.`,
};

/** What the check does and does not do, and its questions in groups, each with a tick. */
export function QuestionList({ model, rows, notes, unticked, leftovers }: QuestionListProps) {
  const { host } = model.words;
  return (
    <div className="check-questions">
      <p>{say`Measures what only your ${host} can answer, so that Trimbin goes by facts instead of cautious guesses.`}</p>
      <p>{WHERE[model.app]}</p>
      <p>
        {say`Nothing leaves this machine. What is found is kept with the plugin and used from its next start on. You can read all of it, and save it as a page where you say; paths and names of people, projects and media are taken out first.`}
      </p>
      <LeftoverLine leftovers={leftovers} onRemove={() => model.follow(model.leftovers.remove())} />
      <div className="check-groups">
        {QUESTION_GROUPS.map((group) => (
          <Group key={group} model={model} group={group} rows={rows.filter((row) => row.group === group)} unticked={unticked} />
        ))}
      </div>
      {notes.map((note) => (
        <p key={note} className="caption">
          {note}
        </p>
      ))}
    </div>
  );
}

function Group({ model, group, rows, unticked }: { readonly model: HostCheckModel; readonly group: QuestionGroup; readonly rows: readonly QuestionRow[]; readonly unticked: ReadonlySet<string> }) {
  if (rows.length === 0) return null;
  const ticked = rows.filter(({ id }) => !unticked.has(id)).length;
  const ids = rows.map(({ id }) => id);
  const amount = ticked === rows.length ? counted(rows.length, "question") : say`${ticked} of ${counted(rows.length, "question")}`;
  return (
    <section className="check-group" aria-label={GROUP_NAMES[group]}>
      <Checkbox checked={ticked === rows.length} onChange={(isTicked) => model.tick(ids, isTicked)}>
        <strong>{GROUP_NAMES[group]}</strong> · {amount}
      </Checkbox>
      <details>
        <summary>{rows.length === 1 ? say`The question` : say`The questions`}</summary>
        <p className="caption">{GROUP_NOTES[group]}</p>
        <ul>
          {rows.map(({ id, asks, decides, technical, does }) => (
            <li key={id}>
              <Checkbox checked={!unticked.has(id)} onChange={(isTicked) => model.tick([id], isTicked)}>
                {asks}
              </Checkbox>
              {decides !== null && <p className="check-decides">{decides}</p>}
              <p className="caption">{[technical, does].filter((words) => words !== null && words !== "").join(" ")}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
