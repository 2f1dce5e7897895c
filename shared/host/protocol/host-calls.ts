// The library's files one by one: its index would put the client into the main script, which has to stay small.
import { JSONRPCErrorCode, JSONRPCErrorException } from "json-rpc-2.0/dist/models";
import { JSONRPCServer } from "json-rpc-2.0/dist/server";
import { toJsonText } from "../../basics/json-text";
import { fail, type Result } from "../../basics/result";
import type { CommitProgress, HostPort } from "../host-port";
import type { HostProblem } from "../host-problem";
import { CALLS, type AnswerOf, type CallName, type ParamsOf } from "./calls";
import { checkShape } from "./check-shape";

/** What a call may do besides answering. */
export type CallContext = { readonly signal: AbortSignal; readonly onProgress: (progress: CommitProgress) => void };

type CallHost<Name extends CallName> = (host: HostPort, params: ParamsOf<Name>, context: CallContext) => Promise<AnswerOf<Name>>;

const HOST_CALLS: { readonly [Name in CallName]: CallHost<Name> } = {
  describe: (host, _params, { signal }) => host.describe(signal),
  readProject: (host, params, { signal }) => host.readProject(params, signal),
  grabFrame: (host, params, { signal }) => host.grabFrame(params, signal),
  commit: (host, params, { signal, onProgress }) => host.commit(params, onProgress, signal),
  readJournal: (host, params, { signal }) => host.readJournal(params.projectGuid, signal),
};

/** A JSON-RPC server over the host: it calls the host only with what the schemas allow. */
export function hostCalls(host: HostPort): JSONRPCServer<CallContext> {
  const rpc = new JSONRPCServer<CallContext>({ errorListener: () => undefined });
  const offer = <Name extends CallName>(name: Name): void => {
    rpc.addMethod(name, async (params: unknown, context) => {
      const checked = checkShape(CALLS[name].params, params);
      if (!checked.ok) throw new JSONRPCErrorException(checked.problem, JSONRPCErrorCode.InvalidParams);
      return askHost(host, name, checked.value, context);
    });
  };
  offer("describe");
  offer("readProject");
  offer("grabFrame");
  offer("commit");
  offer("readJournal");
  return rpc;
}

// Whatever goes wrong inside the adapter ends here: the page gets words, the plugin goes on.
async function askHost<Name extends CallName>(host: HostPort, name: Name, params: ParamsOf<Name>, context: CallContext): Promise<unknown> {
  try {
    // Bigints become text here; the page checks what it receives.
    return JSON.parse(toJsonText(await HOST_CALLS[name](host, params, context)));
  } catch (error) {
    return refusal(name, error instanceof Error ? error.message : String(error));
  }
}

function refusal(name: CallName, message: string): Result<never, HostProblem> {
  return fail({ kind: name === "commit" ? "unsure" : "host-refused", during: CALLS[name].doing, message: message.slice(0, 1000) });
}
