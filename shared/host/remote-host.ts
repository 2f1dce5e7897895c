import type { HostEvent, HostPort } from "./host-port";
import { RemoteCalls } from "./protocol/remote-calls";
import { realTimer, type Timer } from "./protocol/timer";
import type { Transport } from "./protocol/transport";

/** The host at the far end of a bridge; after `close` every call ends as disconnected. */
export type RemoteHost = HostPort & { close(): void };

/** Connects a page to its host: at once usable, calls wait until the host has answered the hello. Never rejects and never throws, whatever the other end sends. */
export function connectRemoteHost(transport: Transport, timer: Timer = realTimer): RemoteHost {
  const listeners = new Set<{ readonly hear: (event: HostEvent) => void }>();
  const calls = new RemoteCalls(transport, timer, (event) => {
    // Each in its own turn: what one listener throws must not keep the event from the others.
    for (const { hear } of listeners) queueMicrotask(() => hear(event));
  });
  return {
    describe: (signal) => calls.ask("describe", {}, { signal, onProgress: null }),
    readProject: (scope, signal) => calls.ask("readProject", scope, { signal, onProgress: null }),
    grabFrame: (request, signal) => calls.ask("grabFrame", request, { signal, onProgress: null }),
    grabClipAlone: (request, signal) => calls.ask("grabClipAlone", request, { signal, onProgress: null }),
    readLeftovers: (signal) => calls.ask("readLeftovers", {}, { signal, onProgress: null }),
    removeLeftovers: (signal) => calls.ask("removeLeftovers", {}, { signal, onProgress: null }),
    commit: (request, onProgress, signal) => calls.ask("commit", request, { signal, onProgress }),
    readJournal: (projectGuid, signal) => calls.ask("readJournal", { projectGuid }, { signal, onProgress: null }),
    readBin: (signal) => calls.ask("readBin", {}, { signal, onProgress: null }),
    readUsage: (signal) => calls.ask("readUsage", {}, { signal, onProgress: null }),
    readTranscript: (mediaId, signal) => calls.ask("readTranscript", { mediaId }, { signal, onProgress: null }),
    importTranscript: (request, signal) => calls.ask("importTranscript", request, { signal, onProgress: null }),
    cue: (cue, signal) => calls.ask("cue", cue, { signal, onProgress: null }),
    listEffects: (signal) => calls.ask("listEffects", {}, { signal, onProgress: null }),
    listFiles: (request, signal) => calls.ask("listFiles", request, { signal, onProgress: null }),
    chooseStudioFolder: (signal) => calls.ask("chooseStudioFolder", {}, { signal, onProgress: null }),
    readFile: (request, signal) => calls.ask("readFile", request, { signal, onProgress: null }),
    saveFile: (request, signal) => calls.ask("saveFile", request, { signal, onProgress: null }),
    listLedger: (signal) => calls.ask("listLedger", {}, { signal, onProgress: null }),
    readLedgerPart: (request, signal) => calls.ask("readLedgerPart", request, { signal, onProgress: null }),
    readSettings: (signal) => calls.ask("readSettings", {}, { signal, onProgress: null }),
    changeSettings: (change, signal) => calls.ask("changeSettings", change, { signal, onProgress: null }),
    measureData: (signal) => calls.ask("measureData", {}, { signal, onProgress: null }),
    eraseData: (request, signal) => calls.ask("eraseData", request, { signal, onProgress: null }),
    readDiagnostics: (signal) => calls.ask("readDiagnostics", {}, { signal, onProgress: null }),
    listQuestions: (signal) => calls.ask("listQuestions", {}, { signal, onProgress: null }),
    checkHost: (request, onProgress, signal) => calls.ask("checkHost", request, { signal, onProgress }),
    continueCheck: (request, signal) => calls.ask("continueCheck", request, { signal, onProgress: null }),
    openScratch: (request, signal) => calls.ask("openScratch", request, { signal, onProgress: null }),
    closeScratch: (signal) => calls.ask("closeScratch", {}, { signal, onProgress: null }),
    readMeasuredHost: (signal) => calls.ask("readMeasuredHost", {}, { signal, onProgress: null }),
    keepMeasuredHost: (measured, signal) => calls.ask("keepMeasuredHost", measured, { signal, onProgress: null }),
    subscribe: (hear) => {
      const listener = { hear };
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      listeners.clear();
      calls.close();
    },
  };
}
