import { say } from "../words/say";

/** Why there is no answer from a model. Everything that uses one works without it. */
export type InferenceProblem =
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "unavailable";
      readonly because: "model-missing" | "model-invalid" | "runtime-refused" | "out-of-memory";
      /** What happened and what to do. */
      readonly message: string;
    };

/** Promises the problem with this reason and these words. */
export function unavailable(because: Extract<InferenceProblem, { kind: "unavailable" }>["because"], message: string): InferenceProblem {
  return { kind: "unavailable", because, message };
}

/** What a model is for and what helps when its files don't, in words for the messages. */
export interface ModelUse {
  /** Ends the sentence "There was not enough memory to …". */
  readonly purpose: string;
  /** A sentence: "Install the plugin again." */
  readonly remedy: string;
}

/** Promises the problem that the runtime meant when it threw. */
export function thrownProblem({ purpose, remedy }: ModelUse, thrown: unknown): InferenceProblem {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof RangeError || /out of memory|bad_alloc|failed to allocate/i.test(said)) {
    return unavailable("out-of-memory", say`There was not enough memory to ${purpose}. Close other panels or projects and try again.`);
  }
  // How onnxruntime speaks of bytes that it could read but that are no model it can run.
  if (/ERROR_CODE|protobuf/i.test(said)) {
    return unavailable("model-invalid", say`The model to ${purpose} is damaged or of another version (${said}). ${remedy}`);
  }
  return unavailable("runtime-refused", say`The program to ${purpose} does not start here (${said}). Everything else works without it.`);
}
