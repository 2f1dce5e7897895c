import { BUILT_IN_RESPONSE } from "../../shared/color/response/built-in-response";
import { editVideoOutcomes, heroFrames } from "./match/edit-video-pairs";
import { onePairMs } from "./match/one-pair";
import { summaryRow } from "./match/outcome";
import { readStills, stillsOutcomes, type StillOutcome } from "./match/stills-pairs";

/** The project's own copy of the footage. */
const SAMPLE = "test/workbench/sample";

/** Run: npm run bench -- match [--footage FOLDER] [--stills FOLDER] [--rounds N]. Footage is edit_graded.mp4, edit_clean.mp4 and edit_truth.json; stills are PNGs. */
function main(options: readonly string[]): void {
  const footage = optionValue(options, "--footage") ?? SAMPLE;
  const stills = optionValue(options, "--stills");
  console.log(`All "after" figures render the proposal with the engine's own response: ${BUILT_IN_RESPONSE.name}. A real host answers its sliders differently.`);
  console.log("Errors are mean CIEDE2000 of whole frames against the truth; worse means more than 0.25 above doing nothing.\n");
  const pictures = stills ? readStills(stills) : heroFrames(footage);
  printEditVideo(footage);
  printStills(stillsOutcomes(pictures, Number(optionValue(options, "--rounds") ?? 1)));
  const { median, fastestTenth } = onePairMs(pictures);
  console.log(`One frame against one frame at 256 px, warm: median ${median.toFixed(1)} ms, fastest tenth ${fastestTenth.toFixed(1)} ms.`);
}

function printEditVideo(footage: string): void {
  const outcomes = editVideoOutcomes(footage);
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
