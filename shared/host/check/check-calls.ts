import { fail, succeed } from "../../basics/result";
import type { CheckPort } from "../check-port";

/** The calls of the host check. */
export function checkCalls(): CheckPort {
  const cannot = async () => fail({ kind: "unsupported", what: "be checked yet", advice: "Update Trimbin." } as const);
  return {
    listQuestions: async () => succeed([]),
    checkHost: cannot,
    openScratch: cannot,
    closeScratch: async () => succeed(null),
    readMeasuredHost: async () => succeed(null),
    keepMeasuredHost: cannot,
  };
}
