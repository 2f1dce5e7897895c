import { BUILT_IN_RESPONSE } from "../../shared/color/built-in-response";
import { editVideoOutcomes } from "./match/edit-video-pairs";
import { summaryRow } from "./match/outcome";
import { stillsOutcomes, type StillOutcome } from "./match/stills-pairs";

/** Run: tsx scripts/bench/match-bench.ts --data FOLDER [--rounds N], where FOLDER holds footage/ (edit_graded.mp4, edit_clean.mp4, edit_truth.json) and stills/*.png. */
function main(options: readonly string[]): void {
  const data = optionValue(options, "--data");
  if (!data) {
    console.error("Say where the footage and stills are: --data FOLDER.");
    process.exitCode = 2;
    return;
  }
  console.log(`All "after" figures render the proposal with the engine's own response: ${BUILT_IN_RESPONSE.name}. A real host answers its sliders differently.`);
  console.log("Errors are mean CIEDE2000 of whole frames against the truth; worse means more than 0.25 above doing nothing.\n");
  printEditVideo(data);
  printStills(stillsOutcomes(data, Number(optionValue(options, "--rounds") ?? 1)));
}

function printEditVideo(data: string): void {
  const outcomes = editVideoOutcomes(data);
  console.table(
    outcomes.map(({ shot, scene, match, before, after, ms }) => ({
      shot,
      scene,
      verdict: match.verdict === "match" ? `match (${match.confidence})` : match.verdict,
      before: Number(before.toFixed(2)),
      after: Number(after.toFixed(2)),
      predicted: match.verdict === "match" ? `${match.predictedErrorBefore.toFixed(1)} -> ${match.predictedErrorAfter.toFixed(1)}` : "",
      ms: Number(ms.toFixed(1)),
    })),
  );
  console.table([summaryRow("edit video", outcomes)]);
}

function printStills(outcomes: readonly StillOutcome[]): void {
  const groups = [...new Set(outcomes.map(({ kind, distortion }) => `${kind}, ${distortion}`))];
  console.table(groups.map((group) => summaryRow(group, outcomes.filter(({ kind, distortion }) => `${kind}, ${distortion}` === group))));
}

function optionValue(options: readonly string[], name: string): string | undefined {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
}

main(process.argv.slice(2));
