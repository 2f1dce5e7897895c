import { found, yesOrNo, type PageProbe, type PageWindow } from "./page-probe";
import { say } from "../../../shared/words/say";

const A_STALL_MS = 5000;
const WORD = "worker-started";

/** Whether work can go on beside the page. */
export function workerProbes(page: PageWindow): readonly PageProbe[] {
  return [
    {
      id: "page-worker",
      asks: say`Does a worker start from the page's own text?`,
      assumed: "yes",
      limitMs: A_STALL_MS,
      look: async (signal) => {
        const { Worker, Blob, URL } = page;
        if (!Worker || !Blob || !URL) return found("no", say`There is no Worker.`);
        const url = URL.createObjectURL(new Blob([`postMessage("${WORD}")`], { type: "text/javascript" }));
        try {
          const worker = new Worker(url);
          signal.addEventListener("abort", () => worker.terminate());
          const word = await firstWord(worker);
          worker.terminate();
          return yesOrNo(word === WORD, word === WORD ? "" : word);
        } finally {
          URL.revokeObjectURL(url);
        }
      },
    },
    { id: "page-isolated", asks: say`Is the page isolated, so that threads may share memory?`, assumed: "no", limitMs: A_STALL_MS, look: () => yesOrNo(page.crossOriginIsolated === true) },
    { id: "page-secure", asks: say`Does the page count as a secure context?`, assumed: null, limitMs: A_STALL_MS, look: () => yesOrNo(page.isSecureContext === true) },
  ];
}

function firstWord(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => resolve(String(data)));
    worker.addEventListener("error", (event) => resolve(event.message || say`an error event without words`));
  });
}
