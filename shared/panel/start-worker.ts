import { spokenLanguage } from "../words/spoken-language";

/** The build puts the panel's worker script into the page as text, under this id: a page may load no second file. */
const SCRIPT_ID = "worker-script";

/** Workers of a few hundred kilobytes started within 0.1 s in Chromium and WebKitGTK; one that needs this long will not come. */
const PATIENCE_MS = 5000;

/** The first word of a worker, before its own script runs. */
const STARTED = "worker-started";

/** Starts the page's own worker. It is named by the language that the page speaks. Null where the page has none, or where the webview refuses workers: then the work must be done on the page. */
export async function startWorker(page: Document = document): Promise<Worker | null> {
  const script = page.getElementById(SCRIPT_ID)?.textContent;
  if (!script) return null;
  const url = URL.createObjectURL(new Blob([`postMessage("${STARTED}");\n`, script], { type: "text/javascript" }));
  try {
    const worker = new Worker(url, { name: spokenLanguage()?.tag ?? "" });
    if (await answers(worker)) return worker;
    worker.terminate();
    return null;
  } catch {
    // WebKit throws where Chromium sends an error event.
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function answers(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const end = (answer: boolean): void => {
      clearTimeout(timer);
      heard.abort();
      resolve(answer);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    worker.addEventListener("message", ({ data }) => (data === STARTED ? end(true) : undefined), { signal: heard.signal });
    worker.addEventListener("error", () => end(false), { signal: heard.signal });
  });
}
