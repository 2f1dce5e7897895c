import { createJSONRPCErrorResponse, createJSONRPCSuccessResponse, type JSONRPCResponse } from "json-rpc-2.0/dist/models";
import { fail } from "../../basics/result";
import type { HostProblem } from "../host-problem";
import { ANSWERS } from "./answers";
import { CALLS, type AnswerOf, type CallName } from "./calls";
import { checkInTurns } from "./check-in-turns";
import { NOT_GREETED } from "./envelopes";
import type { ResponseEnvelope } from "./host-envelopes";

/** The error code of an answer that we write ourselves because none will come; the library uses it too, when sending fails. */
export const NEVER_ANSWERED = 0;

/** The response as the library wants it. */
export function toLibraryResponse({ id, result, error }: ResponseEnvelope): JSONRPCResponse {
  return error ? createJSONRPCErrorResponse(id, error.code, error.message) : createJSONRPCSuccessResponse(id, result);
}

/** What a call ends with: the host's checked answer, or the problem that there is none. */
export async function readAnswer<Name extends CallName>(name: Name, response: JSONRPCResponse): Promise<AnswerOf<Name>> {
  const { error } = response;
  if (error) {
    const lost = error.code === NEVER_ANSWERED || error.code === NOT_GREETED;
    return fail(lost ? { kind: "disconnected" } : { kind: "bad-message", detail: error.message });
  }
  const checked = await checkInTurns<AnswerOf<Name>>(ANSWERS[name].schema, response.result);
  return checked.ok ? checked.value : fail(unreadable(name, checked.problem));
}

// After a commit with an unreadable receipt nobody here knows what the project holds.
function unreadable(name: CallName, detail: string): HostProblem {
  return name === "commit" ? { kind: "unsure", during: CALLS.commit.doing, message: detail } : { kind: "bad-message", detail };
}
