import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSampleCut, type SampleCut, type SampleShot } from "../test/workbench/session/sample-cut";
import { reportTable, WORSE_LIMIT, type ShotRow } from "./check/check-report";
import { checkUndo, rememberProject } from "./check/check-undo";
import { checkedHost } from "./check/checked-host";
import { launchChromium } from "./check/launch-chromium";
import { matchScene, type SceneMoments, type SceneRun } from "./check/match-scene";
import { trueDifferences } from "./check/true-differences";
import { WorkbenchPage } from "./check/workbench-page";
import { serveFolder } from "./serve";
import { workbenchAddress } from "./workbench-address";

// The main job on the sample project, headless: propose, apply, measure against the truth, undo. Every broken promise is named, and ends in exit code 1.

const folder = "dist/workbench";
const NOT_SHOWN = "not shown";
const [hostName = "premiere", ...options] = process.argv.slice(2);
const host = checkedHost(hostName);
const out = outFolder(options);
await mkdir(out, { recursive: true });
const cut = parseSampleCut(await readFile(join(folder, "sample/edit_truth.json"), "utf8"));
const served = await serveFolder(folder);
const browser = await launchChromium();
try {
  const workbench = await WorkbenchPage.open(browser, workbenchAddress(served.url, host.app));
  const broken = await check(workbench, cut).catch((problem: unknown) => stopped(workbench, problem));
  if (broken.length > 0) console.error(`\nBroken promises:\n${broken.map((each) => `- ${each}`).join("\n")}`);
  console.log(`\n${broken.length === 0 ? "Every promise was kept." : `${broken.length} promises were broken.`} Screenshots are in ${out}.`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
}

async function check(workbench: WorkbenchPage, { shots, frames }: SampleCut): Promise<string[]> {
  console.log(`Simulated ${host.words.host}, sample project: ${shots.length} shots, ${frames} frames. Hashing every frame of the start.`);
  await screenshots(workbench, "empty");
  const start = await rememberProject(workbench, frames);
  const before = await trueDifferences(workbench, shots);
  const broken: string[] = [];
  const verdicts = new Map<string, string>();
  let steps = 0;
  for (const hero of shots.filter((shot) => shot.hero)) {
    const targets = shots.filter((shot) => shot.scene === hero.scene && shot !== hero).map((shot) => shot.name);
    const labels = await workbench.undoLabels();
    await workbench.setPlayhead(middleOf(shots.find((shot) => shot.name === targets[0]) ?? hero));
    const run = await matchScene(workbench, host.words, hero.name, targets, momentsOf(workbench, hero.scene));
    const added = (await workbench.undoLabels()).slice(labels.length);
    steps += added.length;
    broken.push(...brokenByRun(hero.scene, run, added));
    run.verdicts.forEach(({ name, verdict }) => verdicts.set(name, verdict));
    verdicts.set(hero.name, "reference");
    console.log(`${hero.scene}: ${targets.length} targets, ${run.announced ? `${run.announced.shots} applied in ${added.length} undo steps: ${added.join(" | ")}` : "nothing to apply"}`);
  }
  const applied = await rememberProject(workbench, frames);
  const after = await trueDifferences(workbench, shots);
  const rows = shots.map((shot): ShotRow => ({
    scene: shot.scene,
    shot: shot.name,
    verdict: verdicts.get(shot.name) ?? NOT_SHOWN,
    before: before.get(shot.name) ?? NaN,
    after: after.get(shot.name) ?? NaN,
    changed: start.frames.slice(shot.start, shot.end).some((hash, index) => hash !== applied.frames[shot.start + index]),
  }));
  console.log(`\n${reportTable(rows)}\n\nUndoing ${steps} steps, redoing and undoing them, comparing all ${frames} frames each time.`);
  if (steps === 0) broken.push("Nothing was applied in any scene, so Apply and undo were not put to the test.");
  broken.push(...rows.flatMap(brokenByRow), ...(await checkUndo(workbench, start, applied, steps)));
  return [...broken, ...workbench.errors];
}

async function stopped(workbench: WorkbenchPage, problem: unknown): Promise<string[]> {
  await screenshot(workbench, "stopped");
  return [`The check could not go on: ${problem instanceof Error ? problem.message : String(problem)}`, ...workbench.errors];
}

function brokenByRun(scene: string, { announced, receiptSteps }: SceneRun, added: readonly string[]): string[] {
  const expected = announced?.steps ?? 0;
  const promised = host.undoStepsOfApply ?? expected;
  return [
    ...(announced === null || expected === promised ? [] : [`${scene}: ${expected} undo steps were announced; in ${host.words.host} one Apply is ${promised}.`]),
    ...(added.length === expected ? [] : [`${scene}: ${expected} undo steps were announced, ${added.length} were made.`]),
    ...(JSON.stringify(receiptSteps) === JSON.stringify(added) ? [] : [`${scene}: the receipt names [${receiptSteps.join(", ")}], Edit > Undo has [${added.join(", ")}].`]),
  ];
}

function brokenByRow({ shot, before, after, changed, verdict }: ShotRow): string[] {
  if (verdict === NOT_SHOWN) return [`The panel says nothing about ${shot}.`];
  if (changed && verdict === "reference") return [`${shot} is a reference and was changed.`];
  return changed && !(after <= before + WORSE_LIMIT) ? [`${shot} is further from the truth than before: ΔE ${before.toFixed(2)} -> ${after.toFixed(2)}.`] : [];
}

function middleOf({ start, end }: SampleShot): number {
  return Math.floor((start + end) / 2);
}

// One scene is looked at in every state; its corrections are large enough to be seen.
function momentsOf(workbench: WorkbenchPage, scene: string): SceneMoments {
  if (scene !== "parrots") return {};
  return {
    busy: () => screenshot(workbench, "busy-dark-400"),
    result: () => screenshots(workbench, "result"),
    applied: () => screenshots(workbench, "applied"),
  };
}

async function screenshots(workbench: WorkbenchPage, state: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await workbench.setTheme(theme);
    for (const widthPx of [320, 900, 400] as const) {
      await workbench.setDockWidth(widthPx);
      await screenshot(workbench, `${state}-${theme}-${widthPx}`);
    }
  }
}

async function screenshot({ page }: WorkbenchPage, name: string): Promise<void> {
  const settleMs = 150;
  await page.waitForTimeout(settleMs);
  await page.screenshot({ path: join(out, `${name}.png`) });
}

function outFolder(args: readonly string[]): string {
  const [flag, value, ...rest] = args;
  if (flag === undefined) return "dist/check";
  if (flag !== "--out" || value === undefined || rest.length > 0) throw new Error("Use npm start -- --check [--host premiere|after-effects] [--out DIR].");
  return value;
}
