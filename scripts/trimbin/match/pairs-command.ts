import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { bugWords } from "../bug-words";
import type { MatchTerms, Order } from "../command-line";
import { problemOfPlace } from "../output/output-places";
import { PICTURE_EXTENSIONS, writeResult } from "../output/write-picture";
import { mixedTransfer } from "../pictures/mixed-transfer";
import type { Surroundings } from "../surroundings";
import { answerOf } from "./answer";
import { DecodedShots } from "./decoded-shots";
import { matchScene } from "./match-scene";
import { parsePairLine, type PairLine } from "./pair-line";
import { segmenterFor } from "./segmenter-for";
import { timed } from "./timed";

const RESPONSE = BUILT_IN_RESPONSE;

/** Matches every pair of a list, one after the other, and prints a JSON line for each as it is done. A pair that fails says so in its line and the rest go on. */
export async function pairsCommand({ file, terms }: Extract<Order, { command: "pairs" }>, { folder, root }: Surroundings): Promise<string | null> {
  const path = file === "-" ? null : resolve(folder, file);
  if (path !== null && ((await stat(path).catch(() => null))?.isDirectory() ?? true)) return `${path} is not a file. --pairs takes a list of JSON lines, or - for standard input.`;
  const folders = path === null ? [folder] : [folder, dirname(path)];
  const shots = new DecodedShots(folders, segmenterFor(terms.choice, root));
  let lineNumber = 0;
  let pairs = 0;
  let failures = 0;
  const lines = createInterface({ input: path === null ? process.stdin : createReadStream(path), crlfDelay: Infinity });
  for await (const text of lines) {
    lineNumber++;
    if (text.trim() === "") continue;
    pairs++;
    const line = parsePairLine(text.trim(), lineNumber);
    // A pair that trips over a bug of ours must not cost the thousands behind it.
    const done = line.ok ? await matchPair(line.value, terms, shots, folders).catch((bug: unknown) => fail({ id: line.value.id, error: bugWords(bug) })) : line;
    if (!done.ok) failures++;
    process.stdout.write(`${JSON.stringify(done.ok ? done.value : done.problem)}\n`);
  }
  if (pairs === 0) return `${file} holds no pairs. Write one JSON object a line: {"id", "reference", "target", "out"}.`;
  return failures === 0 ? null : `${failures} of ${pairs} pairs failed; their lines say why under "error".`;
}

async function matchPair({ id, reference, target, out, via }: PairLine, terms: MatchTerms, shots: DecodedShots, folders: readonly string[]): Promise<Result<object, { id: string | number; error: string }>> {
  const decoded = await shots.readAll([reference, target, ...new Set(via.filter((name) => name !== target))]);
  if (!decoded.ok) return fail({ id, error: decoded.problem });
  const [hero, shot, ...wide] = decoded.value;
  if (!hero || !shot) throw new Error("A pair was read without its pictures.");
  const mixed = terms.colorSpaces === "ask" ? mixedTransfer(decoded.value.map(({ picture }) => picture)) : null;
  if (mixed !== null) return fail({ id, error: mixed });
  const place = await placeOf(out, folders, decoded.value.map(({ picture }) => picture.source.path));
  if (!place.ok) return fail({ id, error: place.problem });
  const scene = await timed(() => matchScene(hero, [shot], wide, terms, RESPONSE));
  const answer = answerOf(scene.value.targets[0]!, { reference, target }, terms, RESPONSE, { decodeMs: hero.decodeMs + shot.decodeMs, matchMs: scene.ms, writeMs: 0 });
  const written = await timed(() => writeResult(shot.picture, answer.parameters, RESPONSE, place.value));
  if (!written.value.ok) return fail({ id, error: written.value.problem });
  return succeed({ id, ...answer, out, timings: { ...answer.timings, writeMs: Math.round(written.ms) } });
}

/** Outputs start from the folder of the call; where their folder is only beside the list, from there. */
async function placeOf(out: string, folders: readonly string[], inputs: readonly string[]): Promise<Result<string, string>> {
  const problems: string[] = [];
  for (const folder of folders) {
    const place = resolve(folder, out);
    const problem = await problemOfPlace(place, "out", PICTURE_EXTENSIONS, inputs);
    if (problem === null) return succeed(place);
    problems.push(problem);
  }
  return fail(problems[0]!);
}
