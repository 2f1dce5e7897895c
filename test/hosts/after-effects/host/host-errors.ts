/** The simulator knows this member exists and does nothing for it yet; the message names it. */
export class NotSimulatedError extends Error {
  override readonly name = "NotSimulatedError";
  constructor(readonly member: string) {
    super(`${member} is documented for After Effects but not simulated. Leave it out of this test, or teach the simulated host.`);
  }
}

/** Code asked for something that no document of After Effects knows: in the real host it would get undefined, or worse. */
export class UndocumentedMemberError extends Error {
  override readonly name = "UndocumentedMemberError";
  constructor(readonly member: string) {
    super(`${member} is not documented for After Effects. Use what shared/host/after-effects/after-effects-uxp.d.ts has.`);
  }
}

/** What a reference says once it is dead (measured by one user of ExtendScript). */
export function deadReference(): ReferenceError {
  return new ReferenceError("Object is invalid");
}

/** An error in the host's manner; the texts are simulated. */
export function hostError(what: string): Error {
  return new Error(`After Effects error: ${what}`);
}
