import type { WorkbenchPage } from "../../scripts/check/workbench-page";

/** Opens Host Check and waits until its questions are listed; the focus stays on the panel's tab. */
export async function openHostCheckPanel(workbench: WorkbenchPage): Promise<void> {
  const tab = workbench.page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: "Host Check" });
  await tab.click();
  await workbench.panel.getByText("Nothing leaves this machine.").waitFor();
  await tab.focus();
}

/** Ticks or unticks a whole group; one that is ticked in part is ticked as a whole first. */
export async function setGroup(workbench: WorkbenchPage, group: string, isTicked: boolean): Promise<void> {
  const box = workbench.panel.getByRole("region", { name: group, exact: true }).getByRole("checkbox").first();
  await box.setChecked(true);
  await box.setChecked(isTicked);
}
