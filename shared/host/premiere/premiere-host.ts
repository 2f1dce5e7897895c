import type { premierepro } from "@adobe/premierepro";
import { fail, succeed, type Result } from "../../basics/result";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import { ReceiptJournal } from "../journal/receipt-journal";
import type { CommitProgress, CommitRequest, HostPort, ReadScope } from "../host-port";
import type { HostProblem } from "../host-problem";
import type { HostProfile } from "../host-profile";
import type { Receipt } from "../receipt";
import { ClipFinder } from "./clip-finder";
import { commitPlan, type Committed } from "./commit-plan";
import { CommitSession } from "./commit-session";
import { FrameFolder } from "./frame-folder";
import { FrameGrabber } from "./grab-frame";
import type { HostClock } from "../host-clock";
import { HostEvents } from "./host-events";
import { attempt } from "../host-stop";
import { activeProject } from "./live-project";
import type { PluginFiles } from "../plugin-files";
import type { PremiereContext } from "./premiere-context";
import { premiereProfile } from "./premiere-profile";
import { readScope, readTwice } from "./read-project";
import { CAUTIOUS_READS, ReadPace, type ReadPaceLimits } from "./read-pace";
import { shownName } from "./shown-name";
import type { ThemeSource } from "./theme-source";
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
export function createPremiereHost(options: PremiereHostOptions): HostPort {
  return new PremiereHost(options);
}

class PremiereHost implements HostPort {
  private readonly context: PremiereContext;
  private readonly finder = new ClipFinder();
  private readonly pause: TransactionPause;
  private readonly frames: FrameGrabber;
  private readonly events: HostEvents;
  private readonly journal: ReceiptJournal;
  /** The label of the commit under way. */
  private committing: string | null = null;

  constructor(private readonly options: PremiereHostOptions) {
    const { ppro, clock, uxp, files } = options;
    const profile = options.profile ?? premiereProfile(uxp.hostVersion);
    this.context = { ppro, clock, profile, pace: new ReadPace(clock, options.readPace ?? CAUTIOUS_READS), locale: uxp.locale };
    this.pause = new TransactionPause(clock, profile.pauseBetweenStepsMs);
    this.frames = new FrameGrabber(this.context, new FrameFolder(files, clock));
    this.events = new HostEvents(this.context, options.theme);
    this.journal = new ReceiptJournal(files);
  }

  async describe(): ReturnType<HostPort["describe"]> {
    const { uxp, theme } = this.options;
    return succeed({ name: uxp.hostName, version: uxp.hostVersion, locale: uxp.locale, theme: theme.current(), profile: this.context.profile });
  }

  async readProject(scope: ReadScope, signal: AbortSignal): Promise<Result<ProjectSnapshot, HostProblem>> {
    if (this.committing !== null) return fail(this.busy(this.committing));
    return attempt("reading the project", () => readTwice(() => readScope(this.context, this.finder, scope, signal)));
  }

  async grabFrame(request: Parameters<HostPort["grabFrame"]>[0], signal: AbortSignal): ReturnType<HostPort["grabFrame"]> {
    if (this.committing !== null) return fail(this.busy(this.committing));
    return this.frames.grab(request, signal);
  }

  async commit(request: CommitRequest, onProgress: (progress: CommitProgress) => void, signal: AbortSignal): Promise<Result<Receipt, HostProblem>> {
    if (this.committing !== null) return fail(this.busy(this.committing));
    if (signal.aborted) return fail({ kind: "cancelled" });
    this.committing = request.plan.label;
    try {
      return await this.commitNow(request, onProgress, signal);
    } finally {
      this.committing = null;
    }
  }

  readJournal(projectGuid: string, signal: AbortSignal): ReturnType<HostPort["readJournal"]> {
    return this.journal.read(projectGuid, signal);
  }

  subscribe(listener: Parameters<HostPort["subscribe"]>[0]): () => void {
    return this.events.subscribe(listener);
  }

  private async commitNow(request: CommitRequest, onProgress: (progress: CommitProgress) => void, signal: AbortSignal): Promise<Result<Receipt, HostProblem>> {
    const { profile, ppro } = this.context;
    const opened = await attempt("reading the project", () => activeProject(ppro));
    if (!opened.ok) return opened;
    const project = opened.value;
    if (!project) return fail({ kind: "no-project" });
    if (project.guid.toString() !== request.projectGuid) return fail({ kind: "stale", edits: [] });
    const identity = { guid: request.projectGuid, name: shownName(project.name) };
    const session = new CommitSession(this.context, this.finder, this.pause, identity.guid);
    const ended = await attempt("reading the project", () => commitPlan(session, request, profile.steps, onProgress, signal));
    if (!ended.ok) return session.hasAsked && ended.problem.kind === "host-refused" ? fail({ ...ended.problem, kind: "unsure" }) : ended;
    const committed = ended.value;
    if (!committed.ok) return committed;
    const receipt = this.makeReceipt(committed.value, request.reverts, identity);
    const kept = await this.journal.append(receipt);
    return succeed(kept.ok ? receipt : { ...receipt, notKept: kept.problem });
  }

  private makeReceipt({ plan, outcome, undoSteps }: Committed, reverts: string | null, project: Receipt["project"]): Receipt {
    const { uxp, clock } = this.options;
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

  private busy(doing: string): HostProblem {
    return { kind: "busy", doing };
  }
}
