import { fail, succeed, type Result } from "../../../shared/basics/result";
import { toJsonText } from "../../../shared/basics/json-text";
import { matchReport } from "../../../shared/color/output/match-report";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import type { Order } from "../command-line";
import { writeWholeFile } from "../output/whole-file";
import { writeResult } from "../output/write-picture";
import { mixedTransfer } from "../pictures/mixed-transfer";
import type { Surroundings } from "../surroundings";
import { answerOf, type Answer } from "./answer";
import { answerTable } from "./answer-table";
import { cdlOf, cubeOf } from "./correction-files";
import { DecodedShots, type DecodedShot } from "./decoded-shots";
import { matchPlaces, type TargetPlaces } from "./match-places";
import { matchScene, type SceneMatch } from "./match-scene";
import { segmenterFor } from "./segmenter-for";
import { timed } from "./timed";

type MatchOrder = Extract<Order, { command: "match" }>;

const RESPONSE = BUILT_IN_RESPONSE;

/** Matches the targets to the reference, writes the files asked for and prints the answers. Returns what stopped it, or null. */
export async function matchCommand(order: MatchOrder, { folder, root }: Surroundings): Promise<string | null> {
  const names = [...order.targets, ...order.via];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `${twice} is named twice among the targets and wide shots. Name it once.`;
  const decoded = await new DecodedShots([folder], segmenterFor(order.terms.choice, root)).readAll([order.reference, ...names]);
  if (!decoded.ok) return decoded.problem;
  const [reference, ...others] = decoded.value;
  if (!reference) throw new Error("The reference was not read.");
  const mixed = order.terms.colorSpaces === "ask" ? mixedTransfer(decoded.value.map(({ picture }) => picture)) : null;
  if (mixed !== null) return mixed;
  const targets = others.slice(0, order.targets.length);
  const places = await matchPlaces(order.outputs, targets, decoded.value, folder);
  if (!places.ok) return places.problem;
  const scene = await timed(() => matchScene(reference, targets, others.slice(targets.length), order.terms, RESPONSE));
  const answers: Answer[] = [];
  for (const [index, target] of targets.entries()) {
    const timings = { decodeMs: reference.decodeMs + target.decodeMs, matchMs: scene.ms, writeMs: 0 };
    const answer = answerOf(scene.value.targets[index]!, { reference: reference.name, target: target.name }, order.terms, RESPONSE, timings);
    const written = await timed(() => writeFiles(answer, target, places.value.targets[index]!, order.cubeSize));
    if (!written.value.ok) return written.value.problem;
    answers.push({ ...answer, timings: { ...answer.timings, writeMs: Math.round(written.ms) } });
  }
  const report = places.value.report === null ? succeed(null) : await writeWholeFile(places.value.report, reportText(order, reference, scene.value));
  if (!report.ok) return report.problem;
  const { referenceIsOutlier } = scene.value;
  process.stdout.write(order.asJson ? `${toJsonText(answersDocument(order.reference, answers, referenceIsOutlier))}\n` : answerTable(answers, referenceIsOutlier));
  return null;
}

async function writeFiles(answer: Answer, { picture, sample }: DecodedShot, { image, cube, cdl }: TargetPlaces, cubeSize: 33 | 65): Promise<Result<null, string>> {
  const writes = [
    ...(image === null ? [] : [() => writeResult(picture, answer.parameters, RESPONSE, image)]),
    ...(cube === null ? [] : [() => writeWholeFile(cube, cubeOf(answer, cubeSize, RESPONSE))]),
    ...(cdl === null ? [] : [() => writeWholeFile(cdl, cdlOf(answer, sample, cdl, RESPONSE))]),
  ];
  for (const write of writes) {
    const written = await write();
    if (!written.ok) return fail(written.problem);
  }
  return succeed(null);
}

function reportText({ targets, terms }: MatchOrder, reference: DecodedShot, scene: SceneMatch): string {
  const shots = scene.targets.map(({ match }, index) => {
    const name = targets[index]!;
    return { key: name, name, current: NEUTRAL_CORRECTION, match, choice: terms.choice, strength: terms.strength, applied: null };
  });
  const hero = { key: reference.name, name: reference.name };
  return `${JSON.stringify(matchReport({ madeAt: new Date().toISOString(), hero, response: RESPONSE, shots }), null, 2)}\n`;
}

/** One document for any number of targets; a single target's answer also stands at its top, where a script looks first. */
function answersDocument(reference: string, answers: readonly Answer[], referenceIsOutlier: boolean): object {
  const [only, ...others] = answers;
  const single = only && others.length === 0 ? only : {};
  return { ...single, reference, referenceIsOutlier, results: answers };
}
