import { fail, succeed } from "../../basics/result";
import { Committer } from "../commit/committer";
import { HostEvents } from "../events/host-events";
import { checkCalls } from "../check/check-calls";
import { MeasuredHosts } from "../check/measured-hosts";
import { ProfileInForce } from "../check/profile-in-force";
import { runtimeQuestions } from "../uxp/check/runtime-questions";
import { AFTER_EFFECTS_QUESTIONS } from "./check/after-effects-questions";
import { ScratchComposition } from "./check/scratch-composition";
import { Ledger } from "../ledger/ledger";
import { ledgerCalls } from "../ledger/ledger-calls";
import { DataUpgrade } from "../upgrade/data-upgrade";
import { ledgerRulesOf } from "../settings/ledger-rules-of";
import { Seat } from "../settings/seat";
import { settingsCalls } from "../settings/settings-calls";
import { TRIMBIN_VERSION } from "../trimbin-version";
import { fileCalls } from "../file-calls";
import { FileExchange } from "../file-exchange";
import { FrameFolder } from "../frames/frame-folder";
import type { HostPort } from "../host-port";
import type { HostProfile } from "../host-profile";
import { attempt } from "../host-stop";
import type { UxpParts } from "../uxp/start-plugin";
import type { AfterEffectsContext } from "./after-effects-context";
import { afterEffectsProfile } from "./after-effects-profile";
import { afterEffectsSenses } from "./after-effects-senses";
import { afterEffectsTheme } from "./after-effects-theme";
import { ClipAlone } from "./clip-alone";
import { AfterEffectsSession } from "./after-effects-session";
import { FrameGrabber } from "./frame-grabber";
import { readLeftovers, removeLeftovers } from "./leftovers";
import { listEffects } from "./list-effects";
import { projectIdentity } from "./live-project";
import { readBin, readUsage } from "./read-bin";
import { readScope } from "./read-project";
import { TemporaryComps } from "./temporary-comps";

export type AfterEffectsHostOptions = UxpParts & {
  /** What require("aftereffects") gave. */
  readonly module: AfterEffectsUXP.HostModule;
  /** Measured figures of this host; the assumed ones when left out. */
  readonly profile?: HostProfile;
};

/** After Effects as a HostPort (beta: against Adobe's documents and a simulated host only). One for all panels of the plugin: they share its locks and its journal. */
export function createAfterEffectsHost({ module, files: raw, uxp, clock, ...given }: AfterEffectsHostOptions): HostPort {
  const upgrade = given.upgrade ?? new DataUpgrade(raw, "after-effects");
  const { files } = upgrade;
  const measured = new MeasuredHosts(files, "after-effects", uxp.hostVersion);
  const profile = new ProfileInForce(given.profile ?? afterEffectsProfile(), given.profile ? null : measured, clock);
  const app = applicationOf(module);
  const theme = given.theme ?? afterEffectsTheme(app, clock);
  const context: AfterEffectsContext = {
    app,
    module,
    clock,
    get profile() {
      return profile.current;
    },
  };
  const frames = new FrameGrabber(context, new FrameFolder(files, clock));
  const temporary = new TemporaryComps(clock);
  const events = new HostEvents(afterEffectsSenses(app, temporary), clock, theme);
  const seat = given.seat ?? new Seat(files, clock);
  const ledger = new Ledger({ app: "after-effects", files, studio: seat.studio, clock, rules: () => ledgerRulesOf(seat) });
  const committer = new Committer({
    host: { name: uxp.hostName, version: uxp.hostVersion },
    rules: () => profile.current.steps,
    ledger,
    clock,
    open: async () => {
      const identity = projectIdentity(app);
      return Promise.resolve({ identity, startSession: () => new AfterEffectsSession(context, identity.guid) });
    },
  });
  const alone = new ClipAlone(context, frames, temporary, (undoSteps, by) => committer.note(undoSteps, by));
  const now = async <Value>(during: string, read: () => Value): ReturnType<typeof attempt<Value>> => attempt(during, async () => Promise.resolve(read()));

  return {
    describe: async () => succeed({ name: uxp.hostName, version: uxp.hostVersion, locale: uxp.locale, theme: theme.current(), profile: await profile.ready(), trimbin: TRIMBIN_VERSION, settings: await seat.report() }),
    readProject: (scope, signal) => committer.unlessBusy(() => now("reading the project", () => readScope(context, scope, signal))),
    grabFrame: (request, signal) => committer.unlessBusy(() => frames.grab(request, signal)),
    grabClipAlone: (request, signal) => committer.alone("looking at a layer alone", () => alone.grab(request, signal)),
    readLeftovers: () => committer.unlessBusy(() => now("looking for leftovers", () => readLeftovers(app, temporary))),
    removeLeftovers: () =>
      committer.alone("removing leftovers", async () => {
        const removed = await removeLeftovers(app, temporary);
        if (removed.ok) await committer.note(removed.value, null);
        return removed;
      }),
    commit: (request, onProgress, signal) => committer.commit(request, onProgress, signal),
    readBin: (signal) => committer.unlessBusy(() => now("reading the project panel", () => readBin(app, signal))),
    readUsage: (signal) => committer.unlessBusy(() => now("reading the compositions", () => readUsage(app, signal))),
    readTranscript: async () => Promise.resolve(succeed({ json: null })),
    importTranscript: async () => Promise.resolve(fail({ kind: "unsupported", what: "hold transcripts", advice: "Open the transcript as a file in the panel." })),
    cue: async (cue) => Promise.resolve(cue.kind === "stop" ? succeed(null) : fail({ kind: "unsupported", what: "play a clip for a panel", advice: "Play it in the composition." })),
    listEffects: () => committer.unlessBusy(() => now("listing effects", () => listEffects(app))),
    ...ledgerCalls(ledger),
    ...settingsCalls({
      seat,
      host: { name: uxp.hostName, version: uxp.hostVersion, locale: uxp.locale, ...(uxp.runtime !== undefined && { runtime: uxp.runtime }), profile: () => profile.ready(), ignored: () => measured.ignored },
      eraseLedger: () => ledger.erase(),
      upgrade,
    }),
    ...checkCalls({
      place: new ScratchComposition(context, files),
      questions: AFTER_EFFECTS_QUESTIONS,
      ofRuntime: runtimeQuestions(files),
      measured,
      clock,
      alone: (label, work) => committer.alone(label, work),
    }),
    ...fileCalls(new FileExchange(seat)),
    subscribe: seat.withNews((listener) => events.subscribe(listener)),
  };
}

// The documents say that the module is the application, a look into a beta says that it has one (Adobe's pages; a public plugin's log).
function applicationOf(module: AfterEffectsUXP.HostModule): AfterEffectsUXP.Application {
  return module.app ?? (module as AfterEffectsUXP.Application);
}
