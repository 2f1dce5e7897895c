import { parseArgs } from "node:util";
import { BUILT_IN_RESPONSE } from "../../shared/color/response/built-in-response";
import { renderBasicCorrection } from "../../shared/color/sliders/render-basic-correction";
import { costPromise, errorPromises } from "./match/bar";
import { distortedPairs, PAIR_KINDS, stillPairs, viewPairs, wideTriples, type CleanPair } from "./match/bench-pairs";
import { changeColors } from "./match/color-change";
import { correctionFlicker } from "./match/correction-flicker";
import { DISTORTIONS } from "./match/distortions";
import { everySecondFrame, laterPairs, readEditVideo, type EditFrames } from "./match/edit-video";
import { mongeKantorovich } from "./match/monge-kantorovich";
import { readPictures, type Picture } from "./match/read-pictures";
import { proposedCorrection, scoreEditVideo, scorePair, scoreTriple, type EditScore, type PairScore, type Score } from "./match/score-pair";
import { round, scoreRow } from "./match/score-table";
import { applyMs, bakeMs, matchSceneFolder, pairMs, sceneSpeed } from "./match/speed";

/** The project's own copies. */
const FOOTAGE = "test/workbench/sample";
const STILLS = "test/fixtures/stills";

/** --quick keeps one in so many clean pairs; not a multiple of the three pairs a still gives, so that every kind stays. */
const QUICK_STEP = 4;

/**
 * Run: npm run bench -- match [--quick] [--kinds reframe,closeup,disjoint,time,view] [--worst N] [--stills FOLDER] [--footage FOLDER] [--views FOLDER].
 * Stills are pictures; footage is edit_graded.mp4, edit_clean.mp4 and edit_truth.json; views are pictures that show one scene two by two, in the order of their names.
 * With --kinds only these pairs are measured.
 */
async function main(): Promise<void> {
  const options = readOptions();
  if (options.sceneFolder !== null) return matchSceneFolder(options.sceneFolder);
  console.log(`"Ours" renders the proposal with the engine's own response: ${BUILT_IN_RESPONSE.name}. A real host answers its sliders differently.`);
  console.log('"MKL" is our own closed form; the open peer color-matcher, whose best method it is, is in no npm or Debian package.');
  console.log("Errors are mean CIEDE2000 of whole frames against the truth; worse means more than 0.25 above doing nothing. A guess counts as kept.\n");
  const stills = await readPictures(options.stills);
  const shots = readEditVideo(options.footage);
  const views = options.views === null ? [] : viewPairs(await readPictures(options.views));
  const pairs = chosen([...stillPairs(stills), ...laterPairs(shots), ...views], options).flatMap((clean) => distortedPairs(clean).map(scorePair));
  printPairs(pairs);
  printWorst(pairs, options.worst);
  if (options.kinds) return;
  await printPromises(pairs, options.isQuick ? everySo(stills) : stills, options.footage, shots);
}

type Options = {
  readonly isQuick: boolean;
  readonly kinds: readonly string[] | null;
  readonly worst: number;
  readonly stills: string;
  readonly footage: string;
  readonly views: string | null;
  /** Set by the bench itself: the process it starts to measure one scene. */
  readonly sceneFolder: string | null;
};

/** Options go to every bench, so those of another one are no mistake here. */
function readOptions(): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { quick: { type: "boolean" }, kinds: text, worst: text, stills: text, footage: text, views: text, "scene-folder": text }, strict: false });
  const given = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  return {
    isQuick: values.quick === true,
    kinds: given("kinds")?.split(",") ?? null,
    worst: Number(given("worst") ?? 0),
    stills: given("stills") ?? STILLS,
    footage: given("footage") ?? FOOTAGE,
    views: given("views"),
    sceneFolder: given("scene-folder"),
  };
}

function chosen(all: readonly CleanPair[], { kinds, isQuick }: Options): readonly CleanPair[] {
  const wanted = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
  return isQuick ? everySo(wanted) : wanted;
}

function everySo<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % QUICK_STEP === 0);
}

function printPairs(scores: readonly PairScore[]): void {
  const mismatched = scores.filter(({ distortion }) => distortion !== "none");
  const fine = scores.filter(({ distortion }) => distortion === "none");
  const rows = [
    scoreRow("all mismatched", mismatched),
    ...PAIR_KINDS.map((kind) => scoreRow(kind, mismatched.filter((score) => score.kind === kind))),
    ...DISTORTIONS.map((distortion) => scoreRow(`(${distortion})`, scores.filter((score) => score.distortion === distortion))),
    ...PAIR_KINDS.map((kind) => scoreRow(`${kind}, already matching`, fine.filter((score) => score.kind === kind))),
  ];
  console.table(rows.filter(({ n }) => n !== 0));
}

/** The pairs with the most harm done, and those with the most error left. */
function printWorst(scores: readonly PairScore[], count: number): void {
  if (count === 0) return;
  const by = (measure: (score: Score) => number): PairScore[] => [...scores].sort((one, two) => measure(two) - measure(one)).slice(0, count);
  const shown = ({ name, kind, distortion, verdict, before, mkl, ours }: PairScore): Record<string, string | number> => ({ name, kind, distortion, verdict, before: round(before), mkl: round(mkl), ours: round(ours) });
  console.table([...by(({ ours, before }) => ours - before), ...by(({ ours }) => ours)].map(shown));
}

async function printPromises(pairs: readonly PairScore[], stills: readonly Picture[], footage: string, shots: readonly EditFrames[]): Promise<void> {
  const wide = wideTriples(stills).map(scoreTriple);
  const edit = scoreEditVideo(shots);
  console.table(edit.map(({ name, verdict, before, mkl, ours }) => ({ shot: name, verdict, nothing: round(before), MKL: round(mkl), ours: round(ours) })));
  console.table([scoreRow("through a wide shot", wide.filter(({ distortion }) => distortion !== "none")), scoreRow("the same, already matching", wide.filter(({ distortion }) => distortion === "none")), scoreRow("edit video", edit)]);
  const steadiness = flicker(edit, footage);
  console.table(errorPromises({ pairs, wide, edit, flicker: steadiness }));
  console.log(`Ours is one transform a shot, so what it scores for flicker is the picture's own movement under it: the true correction scores ${steadiness.truth.toFixed(3)}, ours ${steadiness.ours.toFixed(3)}.`);
  const scene = await sceneSpeed(stills[0]!);
  console.table([
    costPromise("a pair at 480 px, ms", 400, pairMs(stills)),
    costPromise(`a scene of ${scene.shots} shots from frames on disk, s`, 20, scene.seconds),
    costPromise("the same in processor time, for busy machines, s", 20, scene.processorSeconds),
    costPromise("its peak memory, MB", 400, scene.peakMb),
    costPromise("baking a 33-point cube, ms", 15, bakeMs()),
    costPromise("applying it to a 1080p frame by WebAssembly, ms", 40, applyMs(stills[0]!)),
  ]);
}

type Flicker = { readonly ours: number; readonly mkl: number; readonly truth: number };

function flicker(edit: readonly EditScore[], footage: string): Flicker {
  const measured = edit.map(({ shot, hero, match }) => {
    const frames = everySecondFrame(footage, shot, "graded");
    return {
      ours: correctionFlicker(frames, frames.map((frame) => renderBasicCorrection(frame, proposedCorrection(match)))),
      mkl: correctionFlicker(frames, frames.map((frame) => changeColors(frame, mongeKantorovich(hero.graded, [frame])))),
      truth: correctionFlicker(frames, everySecondFrame(footage, shot, "clean")),
    };
  });
  const meanOf = (of: (one: Flicker) => number): number => measured.reduce((sum, one) => sum + of(one), 0) / measured.length;
  return { ours: meanOf(({ ours }) => ours), mkl: meanOf(({ mkl }) => mkl), truth: meanOf(({ truth }) => truth) };
}

await main();
