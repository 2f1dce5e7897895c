import { found, yesOrNo, type PageProbe, type PageWindow } from "./page-probe";
import { errorInWords } from "./run-probe";
import { say } from "../../../shared/words/say";

const A_STALL_MS = 5000;
const NAME = "trimbin-host-check";

/** Whether the page can keep anything by itself; Trimbin keeps all through the host. */
export function storageProbes(page: PageWindow): readonly PageProbe[] {
  return [
    {
      id: "page-local-storage",
      asks: say`Does localStorage keep a word?`,
      assumed: "no",
      limitMs: A_STALL_MS,
      look: () => {
        try {
          page.localStorage?.setItem(NAME, "kept");
          const kept = page.localStorage?.getItem(NAME);
          page.localStorage?.removeItem(NAME);
          return yesOrNo(kept === "kept");
        } catch (error) {
          return found("no", errorInWords(error));
        }
      },
    },
    {
      id: "page-indexed-db",
      asks: say`Does IndexedDB open?`,
      assumed: "no",
      limitMs: A_STALL_MS,
      look: async () => {
        try {
          const { indexedDB } = page;
          if (!indexedDB) return found("no", say`There is no IndexedDB.`);
          const seen = await opened(indexedDB);
          indexedDB.deleteDatabase(NAME);
          return yesOrNo(seen === null, seen ?? "");
        } catch (error) {
          return found("no", errorInWords(error));
        }
      },
    },
  ];
}

/** Null where it opened, else why not. */
function opened(indexedDB: IDBFactory): Promise<string | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(NAME);
    request.addEventListener("success", () => {
      request.result.close();
      resolve(null);
    });
    request.addEventListener("error", () => resolve(errorInWords(request.error)));
    request.addEventListener("blocked", () => resolve("blocked"));
  });
}
