import { fail, type Result } from "../basics/result";
import type { EditPlan } from "../edits/edit-plan";
import { planSteps } from "../edits/plan-steps";
import type { PanelId } from "../policy/policy";
import type { Scratch } from "./check-port";
import type { FrameAllowance } from "./frame-allowance";
import type { CommitRequest, HostPort, SaveRequest } from "./host-port";
import type { HostProblem } from "./host-problem";
import type { HostProfile } from "./host-profile";
import type { Deed } from "./ledger-entry";
import { findReceipts } from "./ledger/find-receipt";
import { takesBack } from "./ledger/takes-back";
import { goesWhenClosed, goesWhenOff, mayCall } from "./panel-rights";
import type { CallName } from "./protocol/calls";
import { closedProblem, refusalBy, rulesOf, type PolicyInForce } from "./settings/policy-in-force";
import type { Seat } from "./settings/seat";
import type { SettingsChange } from "./settings-port";

type GuardParts = { readonly host: HostPort; readonly panel: PanelId; readonly seat: Seat; readonly frames: FrameAllowance };
type Refusal = (policy: PolicyInForce) => HostProblem | null | Promise<HostProblem | null>;

/**
 * The host as one panel may use it: whatever the policy or the panel's own work does not allow is answered with a problem, and the host does not hear
 * of it. The panel is known by its web view; nothing that its page says can make it another.
 */
export function guardedHost({ host, panel, seat, frames }: GuardParts): HostPort {
  let scratch: Scratch | null = null;

  async function pass<Value>(call: CallName, ask: () => Promise<Result<Value, HostProblem>>, refuse: Refusal = () => null): Promise<Result<Value, HostProblem>> {
    const policy = await seat.policy();
    const refused = refusalOfCall(panel, call, policy) ?? (await refuse(policy));
    const answer = refused ? fail(refused) : await ask();
    if (!answer.ok) seat.noteProblem(answer.problem);
    return answer;
  }

  async function refuseCommit(policy: PolicyInForce, { plan, reverts, projectGuid }: CommitRequest): Promise<HostProblem | null> {
    if (panel === "ledger") {
      const [receipt, ...others] = reverts === null ? [] : await findReceipts(host, reverts, new AbortController().signal);
      if (!receipt || !takesBack(plan, receipt)) return beyond(panel, "only take back what the ledger holds");
      // Nobody could tell later which of them the revert was about.
      if (others.length > 0) return beyond(panel, "not take back a change whose id stands in the books of several machines");
    }
    if (panel === "host-check" && !(scratch && scratch.projectGuid === projectGuid && staysIn(scratch.sequenceGuid, plan))) return beyond(panel, "only change its scratch sequence");
    return refuseSteps(policy, host, (profile) => planSteps(plan, profile.steps).length);
  }

  return {
    describe: (signal) => pass("describe", () => host.describe(signal)),
    readProject: (scope, signal) => pass("readProject", () => host.readProject(scope, signal)),
    grabFrame: (request, signal) => pass("grabFrame", () => host.grabFrame(request, signal), (policy) => refuseFrames(policy, frames, 1)),
    grabClipAlone: (request, signal) =>
      pass(
        "grabClipAlone",
        () => host.grabClipAlone({ ...request, by: deedOf(panel) }, signal),
        async (policy) => (await refuseSteps(policy, host, ({ can }) => can.clipAlone?.undoSteps ?? 0)) ?? refuseFrames(policy, frames, request.times.length),
      ),
    readLeftovers: (signal) => pass("readLeftovers", () => host.readLeftovers(signal)),
    removeLeftovers: (signal) => pass("removeLeftovers", () => host.removeLeftovers(signal)),
    commit: (request, onProgress, signal) => pass("commit", () => host.commit({ ...request, by: deedOf(panel, request.by) }, onProgress, signal), (policy) => refuseCommit(policy, request)),
    readJournal: (projectGuid, signal) => pass("readJournal", () => host.readJournal(projectGuid, signal)),
    readBin: (signal) => pass("readBin", () => host.readBin(signal)),
    readUsage: (signal) => pass("readUsage", () => host.readUsage(signal)),
    readTranscript: (mediaId, signal) => pass("readTranscript", () => host.readTranscript(mediaId, signal)),
    importTranscript: (request, signal) => pass("importTranscript", () => host.importTranscript({ ...request, by: deedOf(panel) }, signal)),
    cue: (cue, signal) => pass("cue", () => host.cue(cue, signal)),
    listEffects: (signal) => pass("listEffects", () => host.listEffects(signal)),
    listFiles: (request, signal) => pass("listFiles", () => host.listFiles(request, signal)),
    chooseStudioFolder: (signal) => pass("chooseStudioFolder", () => host.chooseStudioFolder(signal)),
    readFile: (request, signal) => pass("readFile", () => host.readFile(request, signal)),
    // Diagnostics are wanted most where the policy is broken; they go where the person says, and nowhere else.
    saveFile: (request, signal) => pass(panel === "settings" && isAsked(request) ? "readDiagnostics" : "saveFile", () => host.saveFile(request, signal)),
    listLedger: (signal) => pass("listLedger", () => host.listLedger(signal)),
    readLedgerPart: (request, signal) => pass("readLedgerPart", () => host.readLedgerPart(request, signal)),
    readSettings: (signal) => pass("readSettings", () => host.readSettings(signal)),
    changeSettings: (change, signal) => pass("changeSettings", () => host.changeSettings(change, signal), () => refuseChange(panel, change)),
    measureData: (signal) => pass("measureData", () => host.measureData(signal)),
    eraseData: (request, signal) => pass("eraseData", () => host.eraseData(request, signal)),
    readDiagnostics: (signal) => pass("readDiagnostics", () => host.readDiagnostics(signal)),
    listQuestions: (signal) => pass("listQuestions", () => host.listQuestions(signal)),
    checkHost: (request, onProgress, signal) => pass("checkHost", () => host.checkHost(request, onProgress, signal)),
    continueCheck: (request, signal) => pass("continueCheck", () => host.continueCheck(request, signal)),
    openScratch: async (request, signal) => {
      const opened = await pass("openScratch", () => host.openScratch(request, signal));
      // A second one that is refused leaves the first one in work.
      if (opened.ok) scratch = opened.value;
      return opened;
    },
    closeScratch: async (signal) => {
      const closed = await pass("closeScratch", () => host.closeScratch(signal));
      // One that is still open is still the panel's to work in, and to close.
      if (closed.ok) scratch = null;
      return closed;
    },
    readMeasuredHost: (signal) => pass("readMeasuredHost", () => host.readMeasuredHost(signal)),
    keepMeasuredHost: (measured, signal) => pass("keepMeasuredHost", () => host.keepMeasuredHost(measured, signal)),
    subscribe: (listener) => host.subscribe(listener),
  };
}

function refusalOfCall(panel: PanelId, call: CallName, policy: PolicyInForce): HostProblem | null {
  if (!mayCall(panel, call)) return beyond(panel, `not ask for "${call}"`);
  if (!goesWhenClosed(call)) {
    const closed = closedProblem(policy);
    if (closed) return closed;
  }
  const isOff = rulesOf(policy).panels?.[panel] === "off";
  return isOff && !goesWhenOff(call) ? refusalBy(policy, "this panel", ({ panels }) => panels?.[panel]) : null;
}

/** An honest page never asks for this. */
function beyond(panel: PanelId, may: string): HostProblem {
  return { kind: "bad-message", detail: `the panel ${panel} may ${may}` };
}

function deedOf(panel: PanelId, by?: Deed): Deed {
  return { sequence: null, proposal: null, ...by, panel };
}

async function refuseSteps(policy: PolicyInForce, host: HostPort, count: (profile: HostProfile) => number): Promise<HostProblem | null> {
  const limit = rulesOf(policy).limits?.undoSteps;
  if (limit === undefined) return null;
  const described = await host.describe(new AbortController().signal);
  if (!described.ok) return described.problem;
  return count(described.value.profile) > limit ? refusalBy(policy, `more than ${limit} undo step${limit === 1 ? "" : "s"} at once`, ({ limits }) => limits?.undoSteps) : null;
}

function refuseFrames(policy: PolicyInForce, frames: FrameAllowance, count: number): HostProblem | null {
  const limit = rulesOf(policy).limits?.framesPerHour;
  if (limit === undefined || frames.take(count, limit)) return null;
  return refusalBy(policy, `more than ${limit} frame${limit === 1 ? "" : "s"} in an hour`, ({ limits }) => limits?.framesPerHour);
}

/** The first-run cards are closed in any panel; all else is set in Settings. */
function refuseChange(panel: PanelId, { tourSeen: _seen, ...others }: SettingsChange): HostProblem | null {
  return panel === "settings" || Object.keys(others).length === 0 ? null : beyond(panel, "not change the settings");
}

function isAsked({ to }: SaveRequest): boolean {
  return to.kind === "ask";
}

function staysIn(sequenceGuid: string, { items }: EditPlan): boolean {
  return items.every(({ edits }) =>
    edits.every((edit) => {
      switch (edit.kind) {
        case "set-parameter":
          return edit.on.effect.clip.sequenceGuid === sequenceGuid;
        case "add-effect":
        case "remove-effect":
          return edit.effect.clip.sequenceGuid === sequenceGuid;
        default:
          return false;
      }
    }),
  );
}
