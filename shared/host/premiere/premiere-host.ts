import type { premierepro } from "@adobe/premierepro";
import { fail, succeed, type Result } from "../../basics/result";
import { ReceiptJournal } from "../journal/receipt-journal";
import { FileExchange } from "../file-exchange";
import type { CommitProgress, CommitRequest, HostPort } from "../host-port";
import type { HostProblem } from "../host-problem";
import type { HostProfile } from "../host-profile";
import type { Receipt } from "../receipt";
import { ClipFinder } from "./clip-finder";
import { commitPlan, type Committed } from "../commit/commit-plan";
import { CommitSession } from "./commit-session";
import { FrameFolder } from "../frames/frame-folder";
import { FrameGrabber } from "./grab-frame";
import type { HostClock } from "../host-clock";
import { HostEvents } from "../events/host-events";
import { attempt } from "../host-stop";
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
  const events = new HostEvents(context, theme);
  const journal = new ReceiptJournal(files);
  const exchange = new FileExchange(files);
  const monitor = new SourceMonitorCue(context);
  /** The label of the commit under way. */
  let committing: string | null = null;

  async function unlessCommitting<Value>(work: () => Promise<Result<Value, HostProblem>>): Promise<Result<Value, HostProblem>> {
    return committing === null ? work() : fail({ kind: "busy", doing: committing });
  }

  async function commitNow(request: CommitRequest, onProgress: (progress: CommitProgress) => void, signal: AbortSignal): Promise<Result<Receipt, HostProblem>> {
    const opened = await attempt("reading the project", () => activeProject(ppro));
    if (!opened.ok) return opened;
    const project = opened.value;
    if (!project) return fail({ kind: "no-project" });
    if (project.guid.toString() !== request.projectGuid) return fail({ kind: "stale", edits: [] });
    const identity = { guid: request.projectGuid, name: shownName(project.name) };
    const session = new CommitSession(context, finder, pause, identity.guid);
    const ended = await attempt("reading the project", () => commitPlan(session, request, profile.steps, onProgress, signal));
    if (!ended.ok) return session.hasAsked && ended.problem.kind === "host-refused" ? fail({ ...ended.problem, kind: "unsure" }) : ended;
    const committed = ended.value;
    if (!committed.ok) return committed;
    const receipt = makeReceipt(committed.value, request.reverts, identity);
    const kept = await journal.append(receipt);
    return succeed(kept.ok ? receipt : { ...receipt, notKept: kept.problem });
  }

  function makeReceipt({ plan, outcome, undoSteps }: Committed, reverts: string | null, project: Receipt["project"]): Receipt {
    const now = clock.now();
    return {
      format: "trimbin-receipt/1",
      id: `${now.toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
      at: new Date(now).toISOString(),
      host: { name: uxp.hostName, version: uxp.hostVersion },
      project,
      plan,
      reverts,
      outcome,
      undoSteps,
    };
  }

  return {
    describe: async () => succeed({ name: uxp.hostName, version: uxp.hostVersion, locale: uxp.locale, theme: theme.current(), profile }),
    readProject: (scope, signal) => unlessCommitting(() => attempt("reading the project", () => readTwice(() => readScope(context, finder, scope, signal)))),
    grabFrame: (request, signal) => unlessCommitting(() => frames.grab(request, signal)),
    commit: (request, onProgress, signal) =>
      unlessCommitting(async () => {
        if (signal.aborted) return fail({ kind: "cancelled" });
        committing = request.plan.label;
        try {
          return await commitNow(request, onProgress, signal);
        } finally {
          committing = null;
        }
      }),
    readBin: (signal) => unlessCommitting(() => attempt("reading the bins", () => readTwice(() => readBin(context, signal)))),
    readUsage: (signal) => unlessCommitting(() => attempt("reading the sequences", () => readTwice(() => readUsage(context, signal)))),
    readTranscript: (mediaId) => unlessCommitting(() => attempt("reading a transcript", () => readTwice(() => readTranscript(context, mediaId)))),
    importTranscript: (request) => unlessCommitting(() => attempt("importing a transcript", () => importTranscript(context, request))),
    cue: (cue) => attempt("playing a clip", () => monitor.cue(cue)),
    readJournal: (projectGuid, signal) => journal.read(projectGuid, signal),
    listEffects: () => unlessCommitting(() => attempt("listing effects", () => readTwice(() => listEffects(ppro)))),
    listFiles: (request) => exchange.list(request),
    chooseStudioFolder: () => exchange.chooseStudioFolder(),
    readFile: (request) => exchange.read(request),
    saveFile: (request, signal) => exchange.save(request, signal),
    subscribe: (listener) => events.subscribe(listener),
  };
}
