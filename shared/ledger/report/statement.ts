import { counted } from "../../words/counted";
import type { LedgerEntry } from "../../host/ledger-entry";
import type { BookFault } from "../seen-entry";
import type { ReportCounts } from "./report-counts";
import type { ReportLine } from "./report-lines";
import type { ModelUse, PanelUse } from "./uses";
import { say } from "../../words/say";

/** What the sentences of a report are made of. */
type ReportFacts = {
  readonly title: string;
  readonly counts: ReportCounts;
  readonly panels: readonly PanelUse[];
  readonly models: readonly ModelUse[];
  readonly entries: readonly LedgerEntry[];
  readonly lines: readonly ReportLine[];
  readonly faults: readonly BookFault[];
  readonly wasLookedAt: boolean;
};

/** What happened, in whole sentences. They claim no more than the ledger holds. */
export function reportStatement({ title, counts, panels, models, entries, lines }: ReportFacts): readonly string[] {
  if (counts.plans === 0) return [say`No change that a Trimbin panel made is recorded for ${title}.`, ...stoppedWords(counts.stopped)];
  return [
    say`Trimbin's panels assisted with ${title}: ${counted(counts.plans, "plan")} ${areIs(counts.plans)} applied. The panels proposed; nothing was applied until a person pressed the button for it.`,
    decisionWords(counts),
    ...panels.map(({ name, did, plans, lines: applied, shots }) => say`${name} (${counted(plans, "plan")}, ${counted(applied, "line")} applied${shots > 0 ? `, ${counted(shots, "shot")}` : ""}): ${did}`),
    nothingGenerated(lines, entries, models),
    acceptedBy(entries),
    ...(counts.takenBack > 0 ? [say`${counted(counts.takenBack, "line")} ${areIs(counts.takenBack)} taken back from a panel since.`] : []),
    ...(counts.changedSince > 0 ? [say`${counted(counts.changedSince, "line")} ${areIs(counts.changedSince)} found undone or changed in the host since.`] : []),
    ...stoppedWords(counts.stopped),
  ];
}

/** What the report cannot know, in whole sentences. */
export function reportLimits({ counts, entries, faults, wasLookedAt }: ReportFacts): readonly string[] {
  const nameless = entries.filter(({ person }) => person === null).length;
  const withoutPanel = entries.filter(({ by }) => by === null).length;
  return [
    say`It knows what Trimbin's panels applied, and nothing else: not what was done by hand before or after, nor with other plugins or with functions of the host, such as its speech recognition.`,
    wasLookedAt
      ? say`The project was looked at when this report was made; lines of other projects and sequences that are not open were not.`
      : say`Nobody looked into the project for this report: what Edit > Undo took back, and what was changed by hand since, is still listed as applied.`,
    say`Names are those that were typed on the machines; nobody checked them.`,
    say`It says what was done. Whether that meets a contract, a guild's agreement, a distributor's rule or a law is for those who deliver the work to judge.`,
    ...(nameless > 0 ? [say`For ${counted(nameless, "plan")} no person is recorded, because none was named or because the studio's policy leaves names out.`] : []),
    ...(withoutPanel > 0 ? [say`For ${counted(withoutPanel, "plan")} neither the panel nor the engines are recorded: they come from before the ledger, or from a tool.`] : []),
    ...(counts.unrecorded > 0 ? [say`For ${counted(counts.unrecorded, "line")} it is not recorded what was proposed and what was refused beside it.`] : []),
    ...(counts.entriesNotIntact > 0 ? [say`${counted(counts.entriesNotIntact, "plan")} ${areIs(counts.entriesNotIntact)} read from a part of the ledger that is damaged or was changed after it was written.`] : []),
    ...faults.map(({ book, line, text }) => say`The ledger's book ${book} is not whole${line === null ? "" : ` ${say`(line ${line})`}`}: ${text} Entries may be missing here.`),
  ];
}

function decisionWords({ accepted, adjusted, refused, unrecorded }: ReportCounts): string {
  const parts = [
    ...(accepted > 0 ? [say`${accepted} accepted as proposed`] : []),
    ...(adjusted > 0 ? [say`${adjusted} adjusted before ${adjusted === 1 ? say`it was` : say`they were`} applied`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(unrecorded > 0 ? [say`${unrecorded} applied without a record of the proposal`] : []),
  ];
  return say`Of ${counted(accepted + adjusted + refused + unrecorded, "line")}: ${parts.join(", ")}.`;
}

/** True of every change that a plan can hold (shared/edits/edit.ts); what the models of an unknown panel did cannot be said. */
function nothingGenerated(lines: readonly ReportLine[], entries: readonly LedgerEntry[], models: readonly ModelUse[]): string {
  const kinds = [...new Set(lines.flatMap((line) => line.kinds.map((kind) => CHANGES[kind])))];
  const trained = models.filter(({ model }) => model !== null).length;
  const took = trained > 0 ? say`${counted(trained, "trained model")} took part in finding what to propose; ${trained === 1 ? say`it is` : say`they are`} listed with file and hash.` : entries.some(({ by }) => !by?.proposal) ? say`Which models took part in the proposals is not recorded for every plan.` : say`No trained model is recorded to have taken part.`;
  return say`Nothing was generated by these changes: no picture, no sound and no spoken or written content was made by a model. ${kinds.length === 0 ? "" : `${say`They are ${kinds.join(", ")}.`} `}${took}`;
}

const CHANGES: { readonly [Kind in ReportLine["kinds"][number]]: string } = {
  "set-parameter": say`settings of the host's own effects`,
  "add-effect": say`effects of the host's own`,
  "remove-effect": say`effects taken away`,
  "add-marker": say`markers`,
  "remove-marker": say`markers taken away`,
  "add-bin": say`bins`,
  "remove-bin": say`empty bins taken away`,
  "add-subclip": say`subclips of media that were there`,
  "remove-subclip": say`subclips taken away`,
  "add-string-out": say`sequences made of parts of media that were there`,
  "remove-string-out": say`sequences taken away`,
};

function acceptedBy(entries: readonly LedgerEntry[]): string {
  const people = [...new Set(entries.flatMap(({ person }) => (person === null ? [] : [person])))];
  return people.length > 0 ? say`Applied by ${people.join(", ")}.` : say`The ledger names nobody who applied it.`;
}

function stoppedWords(stopped: number): readonly string[] {
  return stopped > 0 ? [say`${counted(stopped, "plan")} stopped while being applied and ${areIs(stopped)} taken back at once.`] : [];
}

function areIs(count: number): string {
  return count === 1 ? say`was` : say`were`;
}
