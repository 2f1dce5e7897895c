import type { premierepro } from "@adobe/premierepro";
import { fail, succeed } from "../../basics/result";
import { checkCalls } from "../check/check-calls";
import { MeasuredHosts } from "../check/measured-hosts";
import { ProfileInForce } from "../check/profile-in-force";
import { runtimeQuestions } from "../uxp/check/runtime-questions";
import { PREMIERE_QUESTIONS } from "./check/premiere-questions";
import { ScratchProject } from "./check/scratch-project";
import { Ledger } from "../ledger/ledger";
import { ledgerCalls } from "../ledger/ledger-calls";
import { DataUpgrade } from "../upgrade/data-upgrade";
import { ledgerRulesOf } from "../settings/ledger-rules-of";
import { Seat } from "../settings/seat";
import { settingsCalls } from "../settings/settings-calls";
import { TRIMBIN_VERSION } from "../trimbin-version";
import { fileCalls } from "../file-calls";
import { FileExchange } from "../file-exchange";
import type { HostPort } from "../host-port";
import type { HostProfile } from "../host-profile";
import { ClipFinder } from "./clip-finder";
import { Committer } from "../commit/committer";
import { CommitSession } from "./commit-session";
import { FrameFolder } from "../frames/frame-folder";
import { premiereSenses } from "./premiere-senses";
import { FrameGrabber } from "./frame-grabber";
import type { HostClock } from "../host-clock";
import { HostEvents } from "../events/host-events";
import { attempt, HostStop } from "../host-stop";
import { listEffects } from "./list-effects";
import { activeProject } from "./live-project";
import type { PluginFiles } from "../plugin-files";
import type { PremiereContext } from "./premiere-context";
import { premiereProfile } from "./premiere-profile";
import { readBin } from "./read-bin";
import { readScope, readTwice } from "./read-project";
import { readUsage } from "./read-usage";
import { SourceMonitorCue } from "./source-monitor";
import { importTranscript, readTranscript } from "./transcripts";
import { CAUTIOUS_READS, ReadPace, type ReadPaceLimits } from "./read-pace";
import { shownName } from "../shown-name";
import type { ThemeSource } from "../uxp/theme-source";
import { TransactionPause } from "./transaction-pause";

export type PremiereHostOptions = {
  readonly ppro: premierepro;
  readonly files: PluginFiles;
  readonly uxp: { readonly hostName: string; readonly hostVersion: string; readonly locale: string; readonly runtime?: string };
  /** Shared with the guard of each panel; one of its own when left out. */
  readonly seat?: Seat;
  /** The one that the seat waits for; one of its own when left out. */
  readonly upgrade?: DataUpgrade;
  readonly theme: ThemeSource;
  readonly clock: HostClock;
  /** Measured figures of this host; the cautious ones of its version when left out. */
  readonly profile?: HostProfile;
  readonly readPace?: ReadPaceLimits;
};

/** Premiere as a HostPort. One for all panels of the plugin: they share its locks and its journal. */
export function createPremiereHost({ ppro, files: raw, uxp, theme, clock, ...given }: PremiereHostOptions): HostPort {
  const upgrade = given.upgrade ?? new DataUpgrade(raw, "premiere");
  const { files } = upgrade;
  const measured = new MeasuredHosts(files, "premiere", uxp.hostVersion);
  const profile = new ProfileInForce(given.profile ?? premiereProfile(uxp.hostVersion), given.profile ? null : measured, clock);
  const context: PremiereContext = {
    ppro,
    clock,
    get profile() {
      return profile.current;
    },
    pace: new ReadPace(clock, given.readPace ?? CAUTIOUS_READS),
    locale: uxp.locale,
  };
  const finder = new ClipFinder();
  const pause = new TransactionPause(clock, () => profile.current.pauseBetweenStepsMs);
  const scratch = new ScratchProject(context, files);
  const frames = new FrameGrabber(context, new FrameFolder(files, clock));
  const events = new HostEvents(premiereSenses(ppro), clock, theme);
  const seat = given.seat ?? new Seat(files, clock);
  const ledger = new Ledger({ app: "premiere", files, studio: seat.studio, clock, rules: () => ledgerRulesOf(seat) });
  const monitor = new SourceMonitorCue(context);
  const committer = new Committer({
    host: { name: uxp.hostName, version: uxp.hostVersion },
    rules: () => profile.current.steps,
    ledger,
    clock,
    open: async () => {
      const project = await activeProject(ppro);
      if (!project) throw new HostStop({ kind: "no-project" });
      const identity = { guid: project.guid.toString(), name: shownName(project.name) };
      return { identity, startSession: () => new CommitSession(context, finder, pause, identity.guid) };
    },
  });
  const unlessCommitting: Committer["unlessBusy"] = (work) => committer.unlessBusy(work);

  return {
    describe: async () => succeed({ name: uxp.hostName, version: uxp.hostVersion, locale: uxp.locale, theme: theme.current(), profile: await profile.ready(), trimbin: TRIMBIN_VERSION, settings: await seat.report() }),
    readProject: (scope, signal) => unlessCommitting(() => attempt("reading the project", () => readTwice(() => readScope(context, finder, scope, signal)))),
    grabFrame: (request, signal) => unlessCommitting(() => frames.grab(request, signal)),
    // Frames of one clip need set-up that Premiere's hosts cannot undo (a sequence of its own), so none is made.
    grabClipAlone: async () => fail({ kind: "unsupported", what: "show one clip without the others", advice: "Make the clip visible in the sequence instead." }),
    // All that can be left here is a scratch project of a check or a calibration that a crash ended.
    readLeftovers: () => unlessCommitting(() => attempt("looking for leftovers", async () => namesOf(await scratch.leftOver()).map((name) => ({ name })))),
    removeLeftovers: () =>
      committer.alone("removing leftovers", async () => {
        const left = await attempt("removing leftovers", () => scratch.removeLeftOver());
        if (!left.ok) return left;
        return left.value === null ? succeed([]) : fail({ kind: "left-behind", what: left.value, why: "the host kept it open." });
      }),
    commit: (request, onProgress, signal) => committer.commit(request, onProgress, signal),
    readBin: (signal) => unlessCommitting(() => attempt("reading the bins", () => readTwice(() => readBin(context, signal)))),
    readUsage: (signal) => unlessCommitting(() => attempt("reading the sequences", () => readTwice(() => readUsage(context, signal)))),
    readTranscript: (mediaId) => unlessCommitting(() => attempt("reading a transcript", () => readTwice(() => readTranscript(context, mediaId)))),
    importTranscript: (request) => unlessCommitting(() => attempt("importing a transcript", async () => {
        const imported = await importTranscript(context, request);
        await committer.note([imported.undoStep], request.by ?? null);
        return imported;
      })),
    cue: (cue) => attempt("playing a clip", () => monitor.cue(cue)),
    listEffects: () => unlessCommitting(() => attempt("listing effects", () => readTwice(() => listEffects(ppro)))),
    ...ledgerCalls(ledger),
    ...settingsCalls({
      seat,
      host: { name: uxp.hostName, version: uxp.hostVersion, locale: uxp.locale, ...(uxp.runtime !== undefined && { runtime: uxp.runtime }), profile: () => profile.ready(), ignored: () => measured.ignored },
      eraseLedger: () => ledger.erase(),
      upgrade,
    }),
    ...checkCalls({ place: scratch, questions: PREMIERE_QUESTIONS, ofRuntime: runtimeQuestions(files), measured, clock, alone: (label, work) => committer.alone(label, work) }),
    ...fileCalls(new FileExchange(seat)),
    subscribe: seat.withNews((listener) => events.subscribe(listener)),
  };
}

function namesOf(name: string | null): string[] {
  return name === null ? [] : [name];
}
