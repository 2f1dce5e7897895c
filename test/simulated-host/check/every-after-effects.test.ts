import fc from "fast-check";
import { AFTER_EFFECTS_SWITCH_VALUES } from "../../hosts/after-effects/switch-values";
import { DEFAULT_SWITCHES, type AfterEffectsSwitches } from "../../hosts/after-effects/switches";
import { check, openAfterEffectsToCheck } from "./open-after-effects-to-check";
import { words } from "./open-premiere-to-check";

type Switch = keyof AfterEffectsSwitches;

const VALUES = AFTER_EFFECTS_SWITCH_VALUES;

const SWITCHES = Object.keys(VALUES) as Switch[];

const QUESTIONS = [
  ...["module-shape", "constructors", "enum-values", "empty-group", "unclosed-group", "group-answer", "out-of-range", "missing-property", "locked-layers", "layer-references"],
  ...["dynamic-link-guid", "deferred-call", "frame-latency", "frame-file", "resolution-factor", "app-language"],
];

/** What the check has to say of a host with these switches; a pattern where a figure is near enough. */
function expected(s: AfterEffectsSwitches): Readonly<Record<string, string | RegExp>> {
  const comes = s.frameFile === "prompt" || s.frameFile === "late" || s.frameFile === "two-halves" || s.frameFile === "wrong-size";
  return {
    "module-shape": s.moduleShape,
    constructors: s.constructors,
    "enum-values": s.enumValues === "shuffled" ? "other numbers" : s.enumValues,
    "empty-group": s.emptyGroup,
    "unclosed-group": s.unclosedGroup,
    "group-answer": s.groupAnswer,
    "out-of-range": s.outOfRange,
    "missing-property": s.missingProperty,
    "locked-layers": s.lockedLayers,
    "layer-references": s.layerReferences,
    "dynamic-link-guid": s.dynamicLinkGuid,
    "deferred-call": `then ${s.deferredThen}, wait ${s.deferredWait}`,
    "frame-latency": comes ? (s.frameLatencyMs === 0 ? /^(\d|\d\d|[1-3]\d\d) ms$/ : /^[4-7]\d\d ms$/) : /^not found: no frame came/,
    "frame-file": fileWord(s),
    "resolution-factor": comes ? s.resolutionShrinksFile : /^not found: no frame came/,
    "app-language": s.language === "german" ? "de_DE" : "en_US",
  };
}

/** A disk that is full and a dialog that no call tells of look like a frame that never comes. */
function fileWord({ frameFile, deferredThen }: AfterEffectsSwitches): string {
  if (frameFile === "disk-full" || (frameFile === "modal-block" && deferredThen === "no")) return "missing";
  return frameFile;
}

/** Null when each setting is found right and nothing is left. */
async function whatIsWrong(switches: AfterEffectsSwitches): Promise<string | null> {
  const open = openAfterEffectsToCheck({ switches });
  const answers = await check(open, QUESTIONS);
  const found = words(answers);
  const wrong = Object.entries(expected(switches)).filter(([id, word]) => (typeof word === "string" ? found[id] !== word : !word.test(found[id] ?? "")));
  const complaints = wrong.map(([id, word]) => `${id} should be ${String(word)}, found ${found[id]}`);
  if (answers.leftBehind.length > 0 || open.controls.state().items.size !== 1) complaints.push("something was left");
  if (open.controls.waits().length > 0) complaints.push("it called wait()");
  return complaints.length > 0 ? `${JSON.stringify(switches)}: ${complaints.join("; ")}` : null;
}

const anySwitches = fc.record(Object.fromEntries(SWITCHES.map((name) => [name, fc.constantFrom<AfterEffectsSwitches[Switch]>(...VALUES[name])]))) as unknown as fc.Arbitrary<AfterEffectsSwitches>;

/** Rows in which every value of each switch meets every value of each other: the best of a few drawn rows, until all pairs are there. */
function allPairs(): readonly AfterEffectsSwitches[] {
  const pairsOf = (row: AfterEffectsSwitches): string[] => SWITCHES.flatMap((a, i) => SWITCHES.slice(i + 1).map((b) => `${a}=${row[a]} ${b}=${row[b]}`));
  const missing = new Set(SWITCHES.flatMap((a, i) => SWITCHES.slice(i + 1).flatMap((b) => VALUES[a].flatMap((x) => VALUES[b].map((y) => `${a}=${x} ${b}=${y}`)))));
  const rows: AfterEffectsSwitches[] = [];
  for (const candidates = fc.sample(fc.array(anySwitches, { minLength: 30, maxLength: 30 }), { seed: 5, numRuns: 400 })[Symbol.iterator](); missing.size > 0; ) {
    const drawn = candidates.next();
    if (drawn.done) throw new Error(`${missing.size} pairs were not drawn.`);
    const gain = (row: AfterEffectsSwitches): number => pairsOf(row).filter((pair) => missing.has(pair)).length;
    const best = drawn.value.reduce((a, b) => (gain(b) > gain(a) ? b : a), drawn.value[0] ?? DEFAULT_SWITCHES);
    if (gain(best) === 0) continue;
    rows.push(best);
    pairsOf(best).forEach((pair) => missing.delete(pair));
  }
  return rows;
}

async function complaintsOf(rows: readonly AfterEffectsSwitches[]): Promise<string[]> {
  const complaints: string[] = [];
  for (const row of rows) {
    const wrong = await whatIsWrong(row);
    if (wrong !== null && complaints.length < 5) complaints.push(wrong);
  }
  return complaints;
}

describe("the host check in an After Effects of any kind", () => {
  it("finds each setting right, for every pair of them", async () => {
    expect(await complaintsOf(allPairs())).toEqual([]);
  }, 480_000);

  it("finds each setting right, for two hundred hosts drawn at random", async () => {
    expect(await complaintsOf(fc.sample(anySwitches, { seed: 17, numRuns: 200 }))).toEqual([]);
  }, 480_000);
});
