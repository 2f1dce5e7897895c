// npm run fuzz [-- --seconds N] [--seed S] [--only NAME]: feeds every border with damaged input; what breaks one is made small and put into out/fuzz.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ALL_TARGETS } from "../test/laws/fuzz/all-targets";
import { fuzz } from "../test/laws/fuzz/fuzz";
import { shrinkText } from "../test/laws/fuzz/shrink-text";
import { tryInput } from "../test/laws/fuzz/try-input";
import type { FuzzTarget } from "../test/laws/fuzz/fuzz-target";

const FOLDER = join("out", "fuzz");

const { values } = parseArgs({ options: { seconds: { type: "string", default: "10" }, seed: { type: "string", default: String(Date.now() % 1_000_000_000) }, only: { type: "string" } } });
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
const targets = ALL_TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
if (!(seconds > 0) || !Number.isSafeInteger(seed) || targets.length === 0) {
  console.error(`--seconds is a number for each target, --seed a whole number, and --only one of: ${ALL_TARGETS.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}

console.log(`Seed ${seed}; ${seconds} s for each of ${targets.length} targets.`);
let broken = 0;
for (const target of targets) {
  const until = Date.now() + seconds * 1000;
  const { runs, finding } = await fuzz(target, seed, () => Date.now() < until);
  console.log(`${finding ? "BROKEN" : "ok    "} ${target.name}: ${runs} inputs`);
  if (!finding) continue;
  broken += 1;
  const place = await save(target, finding.input);
  console.log(`       ${finding.what}\n       The input, made small: ${place}. Again: npm run fuzz -- --only ${target.name} --seed ${seed}`);
}
console.log(broken === 0 ? "Nothing broke." : `${broken} of ${targets.length} targets broke.`);
process.exit(broken === 0 ? 0 : 1);

async function save(target: FuzzTarget, input: string): Promise<string> {
  const small = await shrinkText(input, async (text) => (await tryInput(target, text)) !== null);
  mkdirSync(FOLDER, { recursive: true });
  const place = join(FOLDER, `${target.name}-${seed}.txt`);
  writeFileSync(place, small);
  return place;
}
