import type { CDPSession, Page } from "playwright-core";

/** What a page holds after its garbage was collected, with the frames that share its process; a sandboxed panel may run in another. */
export type PageWeight = { readonly heapBytes: number; readonly nodes: number; readonly listeners: number };

/** Weighs a page of the workbench over one session of Chromium's own tools. */
export class PageScale {
  private constructor(private readonly tools: CDPSession) {}

  static async of(page: Page): Promise<PageScale> {
    const tools = await page.context().newCDPSession(page);
    await tools.send("Performance.enable");
    return new PageScale(tools);
  }

  async weigh(): Promise<PageWeight> {
    // What finalizers let go of is garbage of the next round.
    for (let round = 0; round < 2; round++) await this.tools.send("HeapProfiler.collectGarbage");
    const { metrics } = await this.tools.send("Performance.getMetrics");
    const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    return { heapBytes: metric("JSHeapUsedSize"), nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
  }
}
