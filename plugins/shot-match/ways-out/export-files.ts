import { assertNever } from "../../../shared/basics/assert-never";
import { bakeCube } from "../../../shared/color/output/cube";
import { cubeText } from "../../../shared/color/output/cube-text";
import { cdlText, type NamedCdl } from "../../../shared/color/output/cdl-text";
import { fitCdl } from "../../../shared/color/output/fit-cdl";
import { matchReport, type ReportedShot } from "../../../shared/color/output/match-report";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { proposeMatch } from "../../../shared/color/scene/propose-match";
import { describeCorrection } from "../../../shared/color/sliders/describe-correction";
import { choiceOf, correctionAt, strengthOf, type MatchRun } from "../search/match-run";
import type { MatchedShot, Measurement, Proposal } from "../search/shot-outcome";
import { say } from "../../../shared/words/say";

/** What can leave the panel as a file. */
export type ExportKind = "cube" | "cdl" | "report";

/** A file to be saved; `note` is what the editor should know of it. */
export type ExportFile = { readonly suggestedName: string; readonly extension: string; readonly text: string; readonly note: string };

type Exported = { readonly run: MatchRun; readonly keys: ReadonlySet<string>; readonly response: SliderResponse; readonly measured: ReadonlyMap<string, Measurement>; readonly madeAt: string };

/** The files of these shots: one LUT each, one list of CDLs, or one report of the whole run. Each is written only when it is asked for. */
export function exportFiles(kind: ExportKind, exported: Exported): readonly (() => ExportFile)[] {
  const proposals = exported.run.shots.flatMap(({ shot, outcome }) => (outcome.kind === "proposal" && exported.keys.has(shot.key) ? [{ key: shot.key, name: shot.clip.name, outcome }] : []));
  switch (kind) {
    case "cube":
      return proposals.map((shot) => () => cubeFile(shot, exported));
    case "cdl":
      return proposals.length > 0 ? [() => cdlFile(proposals, exported)] : [];
    case "report":
      return [() => reportFile(exported)];
    default:
      return assertNever(kind);
  }
}

type ProposedShot = { readonly key: string; readonly name: string; readonly outcome: Proposal };

function cubeFile({ key, name, outcome }: ProposedShot, { run, response }: Exported): ExportFile {
  const correction = correctionAt(outcome, strengthOf(run, key));
  const comments = [`Trimbin Shot Match: ${describeCorrection(outcome.from, correction)}`, inPlace(run), accuracy(response, run)];
  return { suggestedName: fileName(name), extension: "cube", text: cubeText(bakeCube(response.transformFor(correction), 33), name, comments), note: `${inPlace(run)} ${accuracy(response, run)}` };
}

function cdlFile(shots: readonly ProposedShot[], { run, response }: Exported): ExportFile {
  let worst = 0;
  const corrections = shots.map(({ key, name, outcome }, index): NamedCdl => {
    const { cdl, residual } = fitCdl(response.transformFor(correctionAt(outcome, strengthOf(run, key))));
    worst = Math.max(worst, residual);
    const repeats = shots.slice(0, index).filter((other) => other.name === name).length;
    return { id: repeats === 0 ? name : `${name} (${repeats + 1})`, description: say`Trimbin Shot Match. A CDL cannot hold all of it: mean difference ${residual.toFixed(2)} (CIEDE2000). ${inPlace(run)} ${accuracy(response, run)}`, cdl };
  });
  const [first] = shots;
  const note = say`A CDL cannot hold all of a match: what is left out is ΔE ${worst.toFixed(1)} on average${shots.length > 1 ? ` ${say`for the worst of them`}` : ""}. ${inPlace(run)}`;
  return { suggestedName: fileName(shots.length === 1 && first ? first.name : `${run.sequence.name} matches`), extension: "cdl", text: cdlText(corrections, "cdl"), note };
}

function reportFile({ run, response, measured, madeAt }: Exported): ExportFile {
  const reports = run.scenes.map(({ hero }, scene) =>
    matchReport({
      madeAt,
      hero: { key: hero.key, name: hero.name },
      response,
      shots: run.shots.filter((entry) => entry.scene === scene).flatMap((entry) => reportedShot(entry, run, response, measured)),
    }),
  );
  const text = `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
  return { suggestedName: fileName(`${run.sequence.name} match report`), extension: "json", text, note: say`Every shot with its verdict, sliders and differences.` };
}

function reportedShot({ shot, looked }: MatchedShot, run: MatchRun, response: SliderResponse, measured: ReadonlyMap<string, Measurement>): ReportedShot[] {
  if (!looked?.evidence) return [];
  const choice = choiceOf(run, shot.key);
  const measurement = measured.get(shot.key);
  return [
    {
      key: shot.key,
      name: shot.clip.name,
      current: looked.current,
      match: proposeMatch(looked.evidence, choice, response),
      choice,
      strength: strengthOf(run, shot.key),
      applied: measurement ? { measuredError: measurement.kind === "measured" ? measurement.difference : null } : null,
    },
  ];
}

function inPlace({ carrier }: MatchRun): string {
  return carrier?.kind === "levels" ? say`It stands in place of the Levels proposed here, not on top of them.` : say`It stands in place of the shot's Basic Correction, not on top of it.`;
}

function accuracy(response: SliderResponse, { carrier }: MatchRun): string {
  const { name, calibrated } = response;
  if (carrier?.kind === "levels") return say`Made for ${name}.`;
  return calibrated ? say`Made for ${name}.` : say`Approximates Lumetri (not calibrated on this host).`;
}

/** A plain file name: what disks and hosts refuse becomes "-". */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._-]+/gu, "-").replace(/^[ .-]+|[ .]+$/g, "").slice(0, 80) || "Shot Match";
}
