import type { WorkbenchPage } from "../../scripts/check/workbench-page";

/** Opens Transcript Selects and waits until every transcript of the sample was read; the focus stays on the panel's tab. */
export async function openSelectsPanel({ page, panel }: WorkbenchPage): Promise<void> {
  const tab = page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: "Transcript Selects" });
  await tab.click();
  await panel.getByText(/clips? ha(s|ve) a transcript/).waitFor();
  await tab.focus();
}

/** Asks, and waits for results that answer. */
export async function search({ panel }: WorkbenchPage, words: string): Promise<void> {
  await panel.getByLabel("Search what people say").fill(words);
  await panel.getByRole("grid", { name: "Best bites" }).getByRole("group").first().waitFor();
}
