import { fail, succeed, type Result } from "../../basics/result";
import type { CheckPort, CheckProgress, HostAnswers, Scratch, ScratchRequest } from "../check-port";
import type { Committer } from "../commit/committer";
import type { HostClock } from "../host-clock";
import type { HostProblem } from "../host-problem";
import { attempt } from "../host-stop";
import { askedOn, askQuestions, type Askable } from "./ask-questions";
import type { MeasuredHosts } from "./measured-hosts";
import { PersonAtHost } from "./person-at-host";
import { asListed, type Question } from "./question";

/** Where an adapter lets itself be checked. */
export interface CheckPlace<Ground> {
  /** Makes the ground that questions are asked on. Throws a HostStop where that is impossible; then it left nothing. */
  open(signal: AbortSignal): Promise<Ground>;
  /** The same with the page's chart, for a calibration. */
  openScratch(request: ScratchRequest, signal: AbortSignal): Promise<Scratch>;
  /** Removes what either made; the names of what it could not. Never throws, nothing cancels it, and it ends whatever the host does. */
  close(): Promise<readonly string[]>;
  readonly isOpen: boolean;
}

type HostToCheck<Ground> = {
  readonly place: CheckPlace<Ground>;
  readonly questions: readonly Question<Ground>[];
  /** Questions that need no project: asked first, and nothing is made for them. */
  readonly ofRuntime: readonly Askable[];
  readonly measured: MeasuredHosts;
  readonly clock: HostClock;
  readonly alone: Committer["alone"];
};

/** The calls of the host check, the same in every host. */
export function checkCalls<Ground>({ place, questions, ofRuntime, measured, clock, alone }: HostToCheck<Ground>): CheckPort {
  const person = new PersonAtHost(clock);
  const OPEN: HostProblem = { kind: "busy", doing: "a calibration" };

  async function check(wanted: ReadonlySet<string>, onProgress: (progress: CheckProgress) => void, signal: AbortSignal): Promise<Result<HostAnswers, HostProblem>> {
    const plain = ofRuntime.filter(({ id }) => wanted.has(id));
    const onGround = questions.filter(({ id }) => wanted.has(id));
    const steps = plain.length + onGround.length;
    const hearing = { clock, person, signal };
    const first = await askQuestions(plain, { ...hearing, onProgress: (progress) => onProgress({ ...progress, steps }) });
    if (onGround.length === 0 || signal.aborted) return succeed({ ...first, leftBehind: [] });
    onProgress({ step: plain.length, steps, label: "Making a scratch project" });
    const opened = await attempt("making a scratch project", () => place.open(signal));
    if (!opened.ok) return opened;
    const then = await askQuestions(
      onGround.map((question) => askedOn(question, opened.value)),
      { ...hearing, onProgress: (progress) => onProgress({ ...progress, step: plain.length + progress.step, steps }) },
    );
    onProgress({ step: steps, steps, label: "Removing the scratch project" });
    const leftBehind = await place.close();
    return succeed({ findings: [...first.findings, ...then.findings], figures: { ...first.figures, ...then.figures }, leftBehind });
  }

  return {
    listQuestions: async () => succeed([...ofRuntime, ...questions].map((question) => asListed(question))),
    checkHost: async (request, onProgress, signal) =>
      place.isOpen ? fail(OPEN) : alone("the host check", () => check(new Set(request.questions), onProgress, signal)),
    continueCheck: async ({ did }) => (person.reply(did) ? succeed(null) : fail({ kind: "host-refused", during: "going on with the host check", message: "Nothing is asked of you now." })),
    openScratch: async (request, signal) => (place.isOpen ? fail(OPEN) : alone("making a scratch project", () => attempt("making a scratch project", () => place.openScratch(request, signal)))),
    closeScratch: () =>
      alone("removing the scratch project", async () => {
        const [what, ...more] = await place.close();
        return what === undefined ? succeed(null) : fail({ kind: "left-behind", what: [what, ...more].join(", "), why: "the host kept it." });
      }),
    readMeasuredHost: async () => succeed(await measured.read()),
    keepMeasuredHost: (figures) => attempt("keeping the host profile", async () => (await measured.keep(figures), null)),
  };
}
