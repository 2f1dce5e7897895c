import type { WorkbenchPage } from "../../scripts/check/workbench-page";

/** A clip of the sample that nothing covers. */
export const PREVIEWED = "C001 parrots";

/** Opens Effect Previews with a clip selected and waits until every tile of the first page is drawn; the focus stays on the panel's tab. */
export async function openPreviewsPanel(workbench: WorkbenchPage): Promise<void> {
  const { page, panel } = workbench;
  await workbench.select([PREVIEWED]);
  const tab = page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: "Effect Previews" });
  await tab.click();
  await panel.getByText("Enter or a click opens a look").waitFor();
  await tab.focus();
}
