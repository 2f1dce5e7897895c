import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "../../scripts/check/launch-chromium";
import { answersFor, type HostAnswers } from "./host-answers";
import { requireBuilt } from "./open-workbench";
import { panelStage } from "./panel-stage";

jest.setTimeout(60_000);

const DOCUMENT = "dist/premiere/shot-match.html";

let html: string;
let browser: Browser;
let page: Page;
let answers: HostAnswers;
const requested: string[] = [];
const logged: string[] = [];

beforeAll(async () => {
  requireBuilt(DOCUMENT);
  html = readFileSync(DOCUMENT, "utf8");
  answers = await answersFor("V1: beach 0-4, street 4-9, kitchen 9-12");
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  requested.length = 0;
  logged.length = 0;
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => logged.push(message.text()));
});
afterEach(() => page.close());

async function stage(changed: HostAnswers = {}): Promise<{ panel: FrameLocator; frame: Frame }> {
  await page.setContent(panelStage(html, { ...answers, ...changed }));
  const frame = page.frames().at(-1);
  if (!frame) throw new Error("The panel has no frame.");
  return { panel: page.frameLocator("iframe"), frame };
}

/** Every way out that a script in the panel has; each says how it ended. In a task of their own: what a debugger evaluates is let through. */
async function tryEverything(frame: Frame, address: string): Promise<Record<string, string>> {
  return frame.evaluate(async (url) => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const heard = (target: EventTarget) =>
      new Promise<string>((settle) => {
        target.addEventListener("load", () => settle("loaded"));
        target.addEventListener("open", () => settle("loaded"));
        target.addEventListener("error", () => settle("refused"));
      });
    const attempt = async (way: () => unknown): Promise<string> => {
      try {
        return String(await way());
      } catch {
        return "refused";
      }
    };
    const image = new Image();
    const remote = document.createElement("script");
    const inline = document.createElement("script");
    inline.textContent = "window.inlineScriptRan = true";
    const ends = [
      attempt(() => fetch(url).then(() => "loaded")),
      heard(image),
      heard(remote),
      attempt(() => heard(new WebSocket(url.replace("http", "ws")))),
      attempt(() => new Function("return 'ran'")()),
    ];
    image.src = `${url}image.png`;
    remote.src = `${url}script.js`;
    document.head.append(remote, inline);
    const [fetched, pictured, scripted, connected, evaluated] = await Promise.all(ends);
    return { fetch: fetched ?? "", image: pictured ?? "", script: scripted ?? "", socket: connected ?? "", eval: evaluated ?? "", inline: "inlineScriptRan" in window ? "ran" : "refused" };
  }, address);
}

async function countingServer(): Promise<{ server: Server; url: string; hits: string[] }> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? "");
    response.setHeader("Access-Control-Allow-Origin", "*").end("1");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { server, url: `http://127.0.0.1:${address.port}/`, hits };
}

describe("the panel's document as it ships", () => {
  it("shows what is open, in a frame of an opaque origin, and asks nothing of the network", async () => {
    const { panel, frame } = await stage();
    await panel.getByText("Select the shots in the timeline that should look like the reference.").waitFor();
    expect(await panel.getByLabel("Reference: the look to match").locator("option").allTextContents()).toEqual([expect.stringContaining("beach"), expect.stringContaining("street"), expect.stringContaining("kitchen"), "Another sequence of this project"]);
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    expect(requested.filter((url) => !/^(about|data|blob):/.test(url))).toEqual([]);
    expect(logged).toEqual([]);
  });

  it("has a policy that refuses every way out and every foreign script", async () => {
    expect(html).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
    const { panel, frame } = await stage();
    await panel.getByLabel("Reference: the look to match").waitFor();
    const { server, url, hits } = await countingServer();
    try {
      expect(await tryEverything(frame, url)).toEqual({ fetch: "refused", image: "refused", script: "refused", socket: "refused", eval: "refused", inline: "refused" });
      expect(hits).toEqual([]);
    } finally {
      server.close();
    }
  });

  it("says so when it was opened outside a host", async () => {
    await page.goto(pathToFileURL(resolve(DOCUMENT)).href);
    const said = await page.getByRole("alert").innerText();
    expect(said).toContain("This page was opened outside its host.");
    expect(said).toContain("Install the plugin and open this panel from the host's Window menu.");
  });

  it.each([
    ["describes itself in words of its own", { describe: { ok: true, value: { name: 7 } } }],
    ["answers no question that was asked", { describe: "yes" }],
    ["reads a project that is none", { readProject: { ok: true, value: [] } }],
    ["speaks another version", { hello: { protocol: 99 } }],
  ])("shows words when the host %s", async (_what, garbage: HostAnswers) => {
    const { panel } = await stage(garbage);
    const said = await panel.getByRole("alert").innerText();
    expect(said).toContain("Panel and host do not understand each other");
    expect(said).toContain("Nothing was changed in your project.");
    expect(said).toContain("Reinstall the plugin");
  });

  it("shows words and a way on when an answer makes it stumble", async () => {
    const { panel } = await stage({ readProject: withRate(answers["readProject"], Number.MAX_SAFE_INTEGER) });
    const said = await panel.getByRole("alert").innerText();
    expect(said).toContain("This panel has a fault and stopped");
    expect(said).toContain("what was applied stays in Edit > Undo");
    expect(await panel.getByRole("button", { name: "Reload" }).count()).toBe(1);
  });
});

/** The same answer with a frame rate that no clock can count. */
function withRate(answer: unknown, numerator: number): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "frameRate" ? { numerator, denominator: 1 } : value)));
}
