import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { eventually } from "./eventually";
import { WebDriverSession } from "./webdriver-session";

/** Debian's WebKitGTK test browser; on other systems it lies elsewhere, and the smoke test is not run there. */
const MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const SCRIPT_TIMEOUT_MS = 50_000;

/** WebKit on a display of its own, driven over WebDriver. */
export type WebKitBrowser = { readonly session: WebDriverSession; readonly close: () => Promise<void> };

/** Starts display, driver and browser on a free display and a free port; `close` ends all three. */
export async function startWebKit(): Promise<WebKitBrowser> {
  const display = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const children: ChildProcess[] = [display];
  const stop = async (): Promise<void> => {
    for (const child of children.reverse()) await stopped(child);
  };
  try {
    const displayNumber = await firstLine(display);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${displayNumber}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
    children.push(spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" }));
    const driverUrl = `http://127.0.0.1:${port}`;
    await eventually("WebKitWebDriver listens", () => fetch(`${driverUrl}/status`).then((response) => response.ok, () => false));
    const session = await WebDriverSession.start(driverUrl, { "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] } }, SCRIPT_TIMEOUT_MS);
    return {
      session,
      close: async () => {
        await session.end();
        await stop();
      },
    };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** The display number that Xvfb took; rejects when there is no Xvfb. */
async function firstLine({ stdout }: ChildProcess & { readonly stdout: NodeJS.ReadableStream }): Promise<string> {
  const lines = createInterface({ input: stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(lines, "close").then(() => [""])])) as [string];
  if (!/^\d+$/.test(line)) throw new Error("Xvfb did not start. Install it (apt-get install xvfb webkit2gtk-driver) and run this again.");
  return line;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}
