import { createHash } from "node:crypto";
import type { Locator } from "playwright-core";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";

/** A scene of the sample project whose two other shots get a proposal each. */
export const PARROTS = { hero: "C001 parrots", targets: ["C002 parrots", "C003 parrots"] } as const;

type Scene = { readonly hero: string; readonly targets: readonly string[] };

/** Chooses the reference and its targets, and searches until the results are there; every proposal ends up ticked, guesses too. */
export async function findMatches(workbench: WorkbenchPage, scene: Scene = PARROTS): Promise<void> {
  const { panel } = workbench;
  await chooseShots(workbench, scene);
  await panel.getByRole("button", { name: `Find matches for ${scene.targets.length}` }).click();
  await waitFor(workbench, panel.getByRole("button", { name: "Start over" }));
  for (const tick of await panel.getByRole("grid").getByRole("checkbox").all()) await tick.check();
}

/** Selects the scene in the timeline and its reference in the panel. */
export async function chooseShots(workbench: WorkbenchPage, { hero, targets }: Scene): Promise<void> {
  await workbench.select([hero, ...targets]);
  const picker = workbench.panel.getByLabel("Reference: the look to match");
  const option = picker.locator("option", { hasText: hero });
  await option.waitFor({ state: "attached" });
  await picker.selectOption(await option.getAttribute("value"));
}

/** The panel's Apply button, and what it promises in its name. */
export async function announcedApply({ panel }: WorkbenchPage): Promise<{ readonly button: Locator; readonly shots: number; readonly steps: number }> {
  const button = panel.getByRole("button", { name: /^Apply to/ });
  const text = (await button.textContent()) ?? "";
  const [, shots, steps] = /^Apply to (\d+) shots? · (\d+) undo steps?$/.exec(text.trim()) ?? [];
  if (shots === undefined || steps === undefined) throw new Error(`The button says "${text}", not how many shots and undo steps.`);
  return { button, shots: Number(shots), steps: Number(steps) };
}

/** Applies what is ticked and waits until the applied pictures were measured. */
export async function applyTicked(workbench: WorkbenchPage): Promise<void> {
  await (await announcedApply(workbench)).button.click();
  await waitFor(workbench, workbench.panel.getByRole("button", { name: "Match other shots" }));
}

/** Waits for something on the panel; rejects at once, with the panel's words, when it shows a problem instead. */
async function waitFor({ panel }: WorkbenchPage, wanted: Locator): Promise<void> {
  const problem = panel.getByRole("alert");
  await wanted.or(problem).first().waitFor();
  if (await problem.isVisible()) throw new Error(`The panel says: ${await problem.innerText()}`);
}

/** A digest of what a canvas shows. */
export async function pictureDigest(canvas: Locator): Promise<string> {
  const address = await canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.toDataURL() : ""));
  return createHash("sha1").update(address).digest("hex");
}
