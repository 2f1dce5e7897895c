import type { PanelId } from "../policy/policy";
import type { CallName } from "./protocol/calls";

const APPLYING: readonly PanelId[] = ["shot-match", "transcript-selects", "effect-previews"];
const CHECKING: readonly PanelId[] = ["host-check"];
const LEDGER: readonly PanelId[] = ["ledger", "settings"];

// What only some panels have a use for. A page that was taken over can ask no more than its own panel's work needs.
const ONLY_FOR: Partial<Record<CallName, readonly PanelId[]>> = {
  commit: [...APPLYING, "ledger", "host-check"],
  grabClipAlone: ["shot-match", "effect-previews"],
  removeLeftovers: [...APPLYING, "host-check"],
  importTranscript: ["transcript-selects"],
  listLedger: LEDGER,
  readLedgerPart: LEDGER,
  eraseData: ["settings"],
  listQuestions: CHECKING,
  checkHost: CHECKING,
  continueCheck: CHECKING,
  openScratch: CHECKING,
  closeScratch: CHECKING,
  readMeasuredHost: ["host-check", "settings"],
  keepMeasuredHost: CHECKING,
};

const WHEN_OFF: readonly CallName[] = ["describe", "readSettings"];
const WHEN_CLOSED: readonly CallName[] = [...WHEN_OFF, "changeSettings", "chooseStudioFolder", "readDiagnostics", "measureData"];

/** May this panel's page make this call at all? */
export function mayCall(panel: PanelId, call: CallName): boolean {
  return ONLY_FOR[call]?.includes(panel) ?? true;
}

/** What still goes where the policy has switched the panel off: to learn that it has. */
export function goesWhenOff(call: CallName): boolean {
  return WHEN_OFF.includes(call);
}

/** What still goes where the policy cannot be followed: to see why, and to mend it. */
export function goesWhenClosed(call: CallName): boolean {
  return WHEN_CLOSED.includes(call);
}
