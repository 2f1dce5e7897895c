import type { premierepro } from "@adobe/premierepro";
import { fail, succeed } from "../../basics/result";
import { ReceiptJournal } from "../journal/receipt-journal";
import { checkCalls } from "../check/check-calls";
import { ledgerCalls } from "../ledger/ledger-calls";
import { SETTINGS, settingsCalls } from "../settings/settings-calls";
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
  readonly uxp: { readonly hostName: string; readonly hostVersion: string; readonly locale: string };
  readonly theme: ThemeSource;
  readonly clock: HostClock;
  /** Measured figures of this host; the cautious ones of its version when left out. */
  readonly profile?: HostProfile;
  readonly readPace?: ReadPaceLimits;
};

/** Premiere as a HostPort. One for all panels of the plugin: they share its locks and its journal. */
export function createPremiereHost({ ppro, files, uxp, theme, clock, ...given }: PremiereHostOptions): HostPort {
  const profile = given.profile ?? premiereProfile(uxp.hostVersion);
  const context: PremiereContext = { ppro, clock, profile, pace: new ReadPace(clock, given.readPace ?? CAUTIOUS_READS), locale: uxp.locale };
  const finder = new ClipFinder();
  const pause = new TransactionPause(clock, profile.pauseBetweenStepsMs);
  const frames = new FrameGrabber(context, new FrameFolder(files, clock));
  const events = new HostEvents(premiereSenses(ppro), clock, theme);
  const journal = new ReceiptJournal(files);
  const monitor = new SourceMonitorCue(context);
  const committer = new Committer({
    host: { name: uxp.hostName, version: uxp.hostVersion },
    rules: profile.steps,
    journal,
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
    describe: async () => succeed({ name: uxp.hostName, version: uxp.hostVersion, locale: uxp.locale, theme: theme.current(), profile, trimbin: TRIMBIN_VERSION, settings: SETTINGS }),
    readProject: (scope, signal) => unlessCommitting(() => attempt("reading the project", () => readTwice(() => readScope(context, finder, scope, signal)))),
    grabFrame: (request, signal) => unlessCommitting(() => frames.grab(request, signal)),
    // Frames of one clip need set-up that Premiere's hosts cannot undo (a sequence of its own), so none is made.
    grabClipAlone: async () => fail({ kind: "unsupported", what: "show one clip without the others", advice: "Make the clip visible in the sequence instead." }),
    readLeftovers: async () => succeed([]),
    removeLeftovers: async () => succeed([]),
    commit: (request, onProgress, signal) => committer.commit(request, onProgress, signal),
    readBin: (signal) => unlessCommitting(() => attempt("reading the bins", () => readTwice(() => readBin(context, signal)))),
    readUsage: (signal) => unlessCommitting(() => attempt("reading the sequences", () => readTwice(() => readUsage(context, signal)))),
    readTranscript: (mediaId) => unlessCommitting(() => attempt("reading a transcript", () => readTwice(() => readTranscript(context, mediaId)))),
    importTranscript: (request) => unlessCommitting(() => attempt("importing a transcript", () => importTranscript(context, request))),
    cue: (cue) => attempt("playing a clip", () => monitor.cue(cue)),
    listEffects: () => unlessCommitting(() => attempt("listing effects", () => readTwice(() => listEffects(ppro)))),
    ...ledgerCalls(),
    ...settingsCalls(),
    ...checkCalls(),
    ...fileCalls(journal, new FileExchange(files)),
    subscribe: (listener) => events.subscribe(listener),
  };
}
