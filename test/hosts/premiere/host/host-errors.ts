/** The simulator knows this member exists and does nothing for it yet; the message names it. */
export class NotSimulatedError extends Error {
  override readonly name = "NotSimulatedError";
  constructor(readonly member: string) {
    super(`${member} exists in Premiere but is not simulated. Leave it out of this test, or teach the simulated host.`);
  }
}

/** The words Premiere throws with, as measured on 26.x by users of the API (see README.md for who measured which). */
const HOST_MESSAGES = {
  notEnoughParameters: "Not Enough Parameters",
  illegalType: "Illegal Parameter type",
  invalidParameter: "Invalid parameter.",
  staleHandle: "The script object is no longer valid.",
  needsLock: "Requires locked access",
  actionFailed: "Script action failed to execute",
  badTrackIndex: "BE: An invalid track index was passed to the sequence",
  badTranscript: "Failed to parse input string into JSON",
  unsupportedValue: "getValueAtTime is not supported for these value types",
} as const;

/** An error as Premiere throws it: a plain Error with the measured words. */
export function hostError(reason: keyof typeof HOST_MESSAGES): Error {
  return new Error(HOST_MESSAGES[reason]);
}
