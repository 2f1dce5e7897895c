/** Ends a switch over cases: the compiler refuses the call while a case is missing; at run time it names the stranger. */
export function assertNever(stranger: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(stranger)}`);
}
