import { hostWords, type HostWords } from "../../shared/panel/host-words";
import { HOST_APPS, type HostApp } from "../../shared/host/host-profile";

/** A simulated host as the check knows it: all that differs from one to the other. */
export type CheckedHost = {
  readonly app: HostApp;
  readonly words: HostWords;
  /** How many entries one Apply makes in Edit > Undo; null where the panel says it. */
  readonly undoStepsOfApply: number | null;
};

const UNDO_STEPS: { readonly [App in HostApp]: number | null } = {
  premiere: null,
  "after-effects": 1,
};

/** The host by its name on the command line; throws an Error that says which there are. */
export function checkedHost(name: string): CheckedHost {
  const app = HOST_APPS.find((each) => each === name);
  if (app === undefined) throw new Error(`There is no simulated host "${name}". Use ${HOST_APPS.join(" or ")}.`);
  return { app, words: hostWords(app), undoStepsOfApply: UNDO_STEPS[app] };
}
