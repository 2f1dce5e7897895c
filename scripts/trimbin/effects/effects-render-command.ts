import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { bugWords } from "../bug-words";
import type { Surroundings } from "../surroundings";
import { EffectJobs } from "./effect-job";
import { parseJobLine, parseParams } from "./job-line";
import type { EffectsOrder } from "./parse-effects";

type Render = Extract<EffectsOrder, { command: "effects-render" }>;
type Jobs = Extract<EffectsOrder, { command: "effects-jobs" }>;

/** Draws one effect on one picture. Returns what stopped it, or null. */
export async function effectsRenderCommand({ image, effect, params: text, out, alpha, frame, asJson }: Render, { folder }: Surroundings): Promise<string | null> {
  const params = parseParams(text);
  if (!params.ok) return params.problem;
  const done = await new EffectJobs([folder]).run({ image, effect, params: params.value, out }, { alpha, frameNumber: frame });
  if (!done.ok) return done.problem;
  const { maths, warnings, drawMs } = done.value;
  const remark = maths === "approximation" ? ", an approximation" : "";
  process.stdout.write(asJson ? `${JSON.stringify(done.value)}\n` : `${out}: ${effect}${remark}, ${drawMs} ms\n${warnings.map((warning) => `${image}: ${warning}\n`).join("")}`);
  return null;
}

/** Does every job of a list, one after the other, and prints a JSON line for each. A job that fails says so in its line and the rest go on. */
export async function effectsJobsCommand({ file, alpha }: Jobs, { folder }: Surroundings): Promise<string | null> {
  const path = file === "-" ? null : resolve(folder, file);
  if (path !== null && ((await stat(path).catch(() => null))?.isDirectory() ?? true)) return `${path} is not a file. --jobs takes a list of JSON lines, or - for standard input.`;
  const jobs = new EffectJobs(path === null ? [folder] : [folder, dirname(path)]);
  let lineNumber = 0;
  let count = 0;
  let failures = 0;
  for await (const text of createInterface({ input: path === null ? process.stdin : createReadStream(path), crlfDelay: Infinity })) {
    lineNumber++;
    if (text.trim() === "") continue;
    count++;
    const line = parseJobLine(text.trim(), lineNumber);
    if (!line.ok) {
      failures++;
      print(line.problem);
      continue;
    }
    const { id, ...job } = line.value;
    // A job that trips over a bug of ours must not cost the thousands behind it.
    const done = await jobs.run(job, { alpha, frameNumber: 0 }).catch((bug: unknown) => ({ ok: false as const, problem: bugWords(bug) }));
    if (!done.ok) failures++;
    print(done.ok ? { id, ...done.value } : { id, error: done.problem });
  }
  if (count === 0) return `${file} holds no jobs. Write one JSON object a line: {"id", "image", "effect", "params", "out"}.`;
  return failures === 0 ? null : `${failures} of ${count} jobs failed; their lines say why under "error".`;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
