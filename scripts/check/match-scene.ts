import type { Locator } from "playwright-core";
import { counted } from "../../shared/words/counted";
import { capital, type HostWords } from "../../shared/panel/host-words";
import type { WorkbenchPage } from "./workbench-page";

const SEARCH_TIMEOUT_MS = 180_000;
const APPLY_TIMEOUT_MS = 120_000;

/** What the panel said about one target, in its own words. */
type PanelVerdict = { readonly name: string; readonly verdict: string };

/** What one run of the panel came to. `announced` is null when there was nothing to apply. */
export type SceneRun = {
  readonly verdicts: readonly PanelVerdict[];
  readonly announced: { readonly shots: number; readonly steps: number } | null;
  /** Names of the undo steps on the panel's receipt. */
  readonly receiptSteps: readonly string[];
};

/** Where the run stands, for screenshots; each is called at most once. */
export type SceneMoments = { readonly busy?: () => Promise<void>; readonly result?: () => Promise<void>; readonly applied?: () => Promise<void> };

/** Does the panel's main job through its own page, in its host's words: reference, targets, Find matches, Apply, and waits until the applied frames were measured. */
export async function matchScene(workbench: WorkbenchPage, { shot }: HostWords, hero: string, targets: readonly string[], moments: SceneMoments = {}): Promise<SceneRun> {
  const { panel } = workbench;
  await select(workbench, [hero, ...targets]);
  await pick(workbench, "Reference: the look to match", hero);
  const find = panel.getByRole("button", { name: `Find matches for ${counted(targets.length, shot)}` });
  await find.click();
  await moments.busy?.();
  await waitFor(workbench, panel.getByRole("button", { name: "Start over" }), SEARCH_TIMEOUT_MS);
  await moments.result?.();
  const verdicts = await readVerdicts(panel.getByRole("grid", { name: `${capital(shot)}s` }).locator(`[aria-label^='${capital(shot)} ']`));
  const apply = panel.locator("sp-button", { hasText: /^\s*Apply to/ });
  // Without a proposal there is no such button.
  const announced = (await apply.count()) === 0 ? { shots: 0, steps: 0 } : readAnnouncement((await apply.textContent()) ?? "", shot);
  if (announced.shots === 0) {
    await panel.getByRole("button", { name: "Start over" }).click();
    await find.waitFor();
    return { verdicts, announced: null, receiptSteps: [] };
  }
  await apply.click();
  const again = panel.getByRole("button", { name: `Match other ${shot}s` });
  await waitFor(workbench, again, APPLY_TIMEOUT_MS);
  await moments.applied?.();
  const receiptSteps = await panel.getByRole("region", { name: "Receipt" }).locator("ol li").allTextContents();
  await again.click();
  await find.waitFor();
  return { verdicts, announced, receiptSteps };
}

/** Selects in the timeline, nothing first: a panel whose host tells it nothing notices late, and another scene may have as many shots. */
async function select(workbench: WorkbenchPage, names: readonly string[]): Promise<void> {
  for (const each of [[], names]) {
    await workbench.select(each);
    await workbench.panel.locator("option", { hasText: `Selected in the timeline (${each.length})` }).waitFor({ state: "attached" });
  }
}

/** Waits for something on the panel; throws at once when the panel has stopped with a fault instead. */
async function waitFor({ panel }: WorkbenchPage, wanted: Locator, timeout: number): Promise<void> {
  const fault = panel.getByText("This panel has a fault and stopped");
  await wanted.or(fault).first().waitFor({ timeout });
  if (await fault.isVisible()) throw new Error((await fault.textContent()) ?? "The panel stopped.");
}

async function pick({ panel }: WorkbenchPage, label: string, option: string): Promise<void> {
  const picker = panel.getByLabel(label);
  const value = await picker.locator("option", { hasText: option }).first().getAttribute("value");
  await picker.selectOption(value);
}

async function readVerdicts(tiles: Locator): Promise<PanelVerdict[]> {
  const labels = await tiles.evaluateAll((elements) => elements.map((element) => element.getAttribute("aria-label") ?? ""));
  return labels.map((label) => {
    const [, name = "", verdict = ""] = label.split(", ");
    return { name, verdict };
  });
}

function readAnnouncement(text: string, shot: string): { readonly shots: number; readonly steps: number } {
  const [, shots, steps] = new RegExp(`Apply to (\\d+) ${shot}s? · (\\d+) undo steps?`).exec(text) ?? [];
  if (shots === undefined || steps === undefined) throw new Error(`The panel's button says "${text.trim()}", not how many ${shot}s and undo steps.`);
  return { shots: Number(shots), steps: Number(steps) };
}
