import { toJsonText } from "../../basics/json-text";
import { fail, type Result } from "../../basics/result";
import type { CheckProgress } from "../check-port";
import type { HostPort } from "../host-port";
import type { HostProblem } from "../host-problem";
import { CALLS, type AnswerOf, type CallName, type ParamsOf } from "./calls";
import { checkShape } from "./check-shape";
import { RPC_ERRORS, type CallId, type RequestEnvelope } from "./envelopes";

/** What a call may do besides answering. */
export type CallContext = { readonly signal: AbortSignal; readonly onProgress: (progress: CheckProgress) => void };

type CallRequest = RequestEnvelope & { readonly id: CallId };

type CallHost<Name extends CallName> = (host: HostPort, params: ParamsOf<Name>, context: CallContext) => Promise<AnswerOf<Name>>;

const HOST_CALLS: { readonly [Name in CallName]: CallHost<Name> } = {
  describe: (host, _params, { signal }) => host.describe(signal),
  readProject: (host, params, { signal }) => host.readProject(params, signal),
  grabFrame: (host, params, { signal }) => host.grabFrame(params, signal),
  grabClipAlone: (host, params, { signal }) => host.grabClipAlone(params, signal),
  readLeftovers: (host, _params, { signal }) => host.readLeftovers(signal),
  removeLeftovers: (host, _params, { signal }) => host.removeLeftovers(signal),
  commit: (host, params, { signal, onProgress }) => host.commit(params, onProgress, signal),
  readJournal: (host, params, { signal }) => host.readJournal(params.projectGuid, signal),
  readBin: (host, _params, { signal }) => host.readBin(signal),
  readUsage: (host, _params, { signal }) => host.readUsage(signal),
  readTranscript: (host, params, { signal }) => host.readTranscript(params.mediaId, signal),
  importTranscript: (host, params, { signal }) => host.importTranscript(params, signal),
  cue: (host, params, { signal }) => host.cue(params, signal),
  listEffects: (host, _params, { signal }) => host.listEffects(signal),
  listFiles: (host, params, { signal }) => host.listFiles(params, signal),
  chooseStudioFolder: (host, _params, { signal }) => host.chooseStudioFolder(signal),
  readFile: (host, params, { signal }) => host.readFile(params, signal),
  saveFile: (host, params, { signal }) => host.saveFile(params, signal),
  listLedger: (host, _params, { signal }) => host.listLedger(signal),
  readLedgerPart: (host, params, { signal }) => host.readLedgerPart(params, signal),
  readSettings: (host, _params, { signal }) => host.readSettings(signal),
  changeSettings: (host, params, { signal }) => host.changeSettings(params, signal),
  measureData: (host, _params, { signal }) => host.measureData(signal),
  eraseData: (host, params, { signal }) => host.eraseData(params, signal),
  readDiagnostics: (host, _params, { signal }) => host.readDiagnostics(signal),
  listQuestions: (host, _params, { signal }) => host.listQuestions(signal),
  checkHost: (host, params, { signal, onProgress }) => host.checkHost(params, onProgress, signal),
  continueCheck: (host, params, { signal }) => host.continueCheck(params, signal),
  openScratch: (host, params, { signal }) => host.openScratch(params, signal),
  closeScratch: (host, _params, { signal }) => host.closeScratch(signal),
  readMeasuredHost: (host, _params, { signal }) => host.readMeasuredHost(signal),
  keepMeasuredHost: (host, params, { signal }) => host.keepMeasuredHost(params, signal),
};

/**
 * The response to one request: the host's own answer, or a JSON-RPC error for a request that no schema allows, in which case the host is not called.
 * Written out because the library's server, compiled for ES5, would take an eighth of the main script for a look-up in a table; the page uses the library.
 */
export async function answerCall(host: HostPort, request: CallRequest, context: CallContext): Promise<object> {
  const { id, method } = request;
  if (!isCallName(method)) return errorResponse(id, RPC_ERRORS.methodNotFound, `there is no call named ${method}`);
  const checked = checkShape<ParamsOf<CallName>>(CALLS[method].params, request.params);
  if (!checked.ok) return errorResponse(id, RPC_ERRORS.invalidParams, checked.problem);
  return { jsonrpc: "2.0", id, result: await askHost(host, method, checked.value, context) };
}

/** A JSON-RPC 2.0 error response. */
export function errorResponse(id: CallId | null, code: number, message: string): object {
  return { jsonrpc: "2.0", id, error: { code, message } };
}

function isCallName(method: string): method is CallName {
  return Object.prototype.hasOwnProperty.call(CALLS, method);
}

// Whatever goes wrong inside the adapter ends here: the page gets words, the plugin goes on.
async function askHost(host: HostPort, name: CallName, params: ParamsOf<CallName>, context: CallContext): Promise<unknown> {
  try {
    // The params fit the name: checkShape saw them by that name's schema. TypeScript cannot follow that through the index.
    const ask = HOST_CALLS[name] as CallHost<CallName>;
    // Bigints become text here; the page checks what it receives.
    return JSON.parse(toJsonText(await ask(host, params, context)));
  } catch (error) {
    return refusal(name, error instanceof Error ? error.message : String(error));
  }
}

/** The calls that may have changed the project when they end in an exception. */
const CHANGING: ReadonlySet<CallName> = new Set(["commit", "importTranscript", "grabClipAlone", "removeLeftovers", "checkHost", "openScratch", "closeScratch"]);

function refusal(name: CallName, message: string): Result<never, HostProblem> {
  return fail({ kind: CHANGING.has(name) ? "unsure" : "host-refused", during: CALLS[name].doing, message: message.slice(0, 1000) });
}
