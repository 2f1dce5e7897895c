import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { writePremiereTranscript } from "../../shared/transcript/formats/write/premiere";
import { secondsFromTicks, ticksFromSeconds } from "../../shared/time/ticks";
import type { Segment, Speaker, Transcript, Word } from "../../shared/transcript/transcript";
import { launchChromium } from "../check/launch-chromium";
import { WorkbenchPage } from "../check/workbench-page";
import { meetingTranscript } from "../sample/meeting-transcript";
import { serveFolder } from "../serve";
import { percentile } from "./match/percentile";

/** Meetings one after the other until there are four hours of speech. */
const HOURS = 4;
const MEETINGS = ["Bed002", "Bed010", "Bed015", "Bmr005", "Bmr012", "Bmr026", "Bro005", "Bro011"];
const CLIP = "Four hours";
const SCROLL_FRAMES = 240;
const SCROLL_PX = 60;
const TYPED = "what did they say about the recording equipment and the budget";

/** Run: npm run bench -- transcript. The panel in Chromium over a clip of four hours: does scrolling keep up, and does typing wait for the search? */
async function main(): Promise<void> {
  if (!existsSync("dist/workbench/index.html")) throw new Error("dist/workbench is not there. Run npm run build first.");
  const served = await serveFolder("dist/workbench");
  const browser = await launchChromium();
  try {
    const { page, panel } = await WorkbenchPage.open(browser, served.url);
    const long = joined(MEETINGS.map((name) => meetingTranscript(readFileSync(join("test/fixtures/meetings", `${name}.json.gz`)))));
    const seconds = secondsFromTicks(long.words[long.words.length - 1]?.end ?? 0n);
    await page.evaluate(([name, json, length]) => window.trimbinPremiere?.addTranscript(name, json, length), [CLIP, writePremiereTranscript(long), seconds + 1] as const);
    await page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: "Transcript Selects" }).click();
    await panel.getByText(/clips? ha(s|ve) a transcript/).waitFor({ timeout: 60_000 });
    const frame = await panelFrame(page.frames());

    await frame.evaluate(watchLongTasks);
    const field = panel.getByLabel("Search what people say");
    await field.pressSequentially(TYPED, { delay: 60 });
    await panel.getByRole("grid", { name: "Best bites" }).getByRole("group").first().waitFor();
    const typing = await frame.evaluate(() => window.trimbinLongTasks ?? []);

    await panel.getByRole("tab", { name: /Transcript/ }).click();
    await panel.getByLabel("Clip").selectOption({ label: `${CLIP} · Interviews` });
    await panel.getByRole("article").first().waitFor();
    // The rest of the paragraphs comes between frames; the model of meaning reads in a worker meanwhile.
    await page.waitForTimeout(8000);
    const articles = await panel.getByRole("article").count();
    const deltas = await frame.evaluate(scrollThrough, [SCROLL_FRAMES, SCROLL_PX] as const);
    const plain = await frame.evaluate(scrollPlainText, [SCROLL_FRAMES, SCROLL_PX] as const);
    console.table([
      { measure: `words in the clip (${(seconds / 3600).toFixed(1)} h)`, value: long.words.length, bar: "" },
      { measure: "paragraphs a screen reader can reach", value: articles, bar: "" },
      { measure: "typing: longest slice on the page, ms (0: none above 50)", value: Math.round(Math.max(0, ...typing)), bar: "<= 50" },
      { measure: `scrolling ${SCROLL_PX} px a frame: median frame, ms`, value: round(percentile(deltas, 0.5)), bar: "<= 16.7" },
      { measure: "scrolling: 95th percentile frame, ms", value: round(percentile(deltas, 0.95)), bar: "" },
      { measure: "the same over bare text of 100 paragraphs, in place of the panel: median, ms", value: round(percentile(plain, 0.5)), bar: "" },
      { measure: "the same: 95th percentile, ms", value: round(percentile(plain, 0.95)), bar: "" },
    ]);
  } finally {
    await browser.close();
    await served.close();
  }
}

declare global {
  interface Window {
    /** Lengths of slices over 50 ms, as the browser reports them. */
    trimbinLongTasks?: number[];
  }
}

function watchLongTasks(): void {
  const found: number[] = [];
  window.trimbinLongTasks = found;
  new PerformanceObserver((list) => found.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
}

// Runs in the panel: scrolls whatever scrolls there by so much a frame, and tells how long each frame took.
async function scrollThrough([frames, stepPx]: readonly [number, number]): Promise<number[]> {
  // Asking every element for its height would lay out what the page has put off; the scroller stands above the first paragraph.
  let scroller = document.querySelector("article")?.parentElement ?? null;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
  if (!scroller) throw new Error("Nothing scrolls around the transcript.");
  const deltas: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let i = 0; i < frames; i++) {
    scroller.scrollBy(0, stepPx);
    const now = await new Promise<number>(requestAnimationFrame);
    deltas.push(now - last);
    last = now;
  }
  return deltas;
}

// What this machine can do at best: nothing but text scrolls, in the same frame of the same page.
async function scrollPlainText([frames, stepPx]: readonly [number, number]): Promise<number[]> {
  const text = [...document.querySelectorAll("article")].slice(0, 100).map((article) => article.textContent ?? "");
  document.body.innerHTML = "";
  for (const paragraph of text) document.body.append(Object.assign(document.createElement("p"), { textContent: paragraph }));
  Object.assign(document.body.style, { overflowY: "auto", height: "100vh" });
  const deltas: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let i = 0; i < frames; i++) {
    document.body.scrollBy(0, stepPx);
    const now = await new Promise<number>(requestAnimationFrame);
    deltas.push(now - last);
    last = now;
  }
  return deltas;
}

async function panelFrame(frames: readonly Frame[]): Promise<Frame> {
  for (const frame of frames) if ((await frame.getByLabel("Search what people say").count()) > 0) return frame;
  throw new Error("The panel's page was not found.");
}

function joined(transcripts: readonly Transcript[]): Transcript {
  const words: Word[] = [];
  const segments: Segment[] = [];
  const speakers: Speaker[] = [];
  for (const one of transcripts) {
    if (secondsFromTicks(words[words.length - 1]?.end ?? 0n) > HOURS * 3600) break;
    const [first, after, who] = [words.length, words[words.length - 1]?.end ?? ticksFromSeconds(0), speakers.length];
    const moved = (speaker: number | null): number | null => (speaker === null ? null : speaker + who);
    speakers.push(...one.speakers.map((speaker, i) => ({ id: `6d656574-0000-4000-8000-${String(who + i).padStart(12, "0")}`, name: speaker.name })));
    for (const word of one.words) words.push({ ...word, start: word.start + after, end: word.end + after, speaker: moved(word.speaker) });
    for (const { words: run, ...segment } of one.segments) segments.push({ ...segment, words: { first: run.first + first, end: run.end + first }, start: segment.start + after, end: segment.end + after, speaker: moved(segment.speaker) });
  }
  return { language: "en-us", speakers, words, segments };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

await main();
