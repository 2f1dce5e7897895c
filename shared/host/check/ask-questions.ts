import type { CheckProgress, Finding } from "../check-port";
import type { HostClock } from "../host-clock";
import type { MeasuredFigures } from "../host-profile";
import type { PersonAtHost } from "./person-at-host";
import { ANSWER_MS, type Asking, type Found, type Question } from "./question";

/** The page gives up on a host that it has not heard of for two minutes. */
const SIGN_OF_LIFE_MS = 30_000;

/** A host's words, in characters: no reader wants more. */
const MAX_WORDS = 4000;

/** What a row of questions gave. */
type Answered = { readonly findings: readonly Finding[]; readonly figures: MeasuredFigures };

/** A question on its ground: rows of questions to different grounds are asked alike. */
export type Askable = Omit<Question<never>, "ask"> & { readonly ask: (asking: Asking) => Promise<Found> };

/** Who is asked, and who is told. */
type Hearing = { readonly clock: HostClock; readonly person: PersonAtHost; readonly onProgress: (progress: CheckProgress) => void; readonly signal: AbortSignal };

/** The question on its ground. */
export function askedOn<Ground>(question: Question<Ground>, ground: Ground): Askable {
  return { ...question, ask: (asking) => question.ask(ground, asking) };
}

/**
 * Asks one question after the other. What throws, stalls or lies costs its own answer, never the run; a question that has had its time is
 * told so by its signal and left behind. After a cancel the rest is not asked: the findings so far are all there is.
 */
export async function askQuestions(questions: readonly Askable[], hearing: Hearing): Promise<Answered> {
  const findings: Finding[] = [];
  let figures: MeasuredFigures = {};
  for (const [i, question] of questions.entries()) {
    if (hearing.signal.aborted) break;
    const progress = { step: i + 1, steps: questions.length, label: question.asks, question: question.id };
    const { finding, figures: more } = await askOne(question, progress, hearing);
    findings.push(finding);
    hearing.onProgress({ ...progress, answered: finding });
    figures = { ...figures, ...more };
  }
  return { findings, figures };
}

async function askOne(question: Askable, progress: CheckProgress, { clock, person, onProgress, signal }: Hearing): Promise<{ finding: Finding; figures: MeasuredFigures }> {
  const { id, asks, limitMs = ANSWER_MS } = question;
  const started = clock.now();
  const mine = new AbortController();
  const stop = (): void => mine.abort();
  signal.addEventListener("abort", stop);
  // What a person takes is not the host's time.
  let personMs = 0;
  let personSince: number | null = null;
  const asking: Asking = {
    clock,
    signal: mine.signal,
    person: async (wish) => {
      personSince = clock.now();
      try {
        await person.asked(wish, (text) => onProgress({ ...progress, person: text }), mine.signal);
      } finally {
        personMs += clock.now() - personSince;
        personSince = null;
      }
    },
  };
  const tookMs = (): number => Math.max(0, Math.round((personSince ?? clock.now()) - started - personMs));
  // Some of the host's promises were seen never to settle.
  const late = async (): Promise<Answer> => {
    for (let left = limitMs; left > 0 && !mine.signal.aborted; left = limitMs - tookMs()) {
      if (personSince === null) onProgress(progress);
      await clock.sleep(Math.min(left, SIGN_OF_LIFE_MS), mine.signal);
    }
    return notFound(mine.signal.aborted ? "cancelled" : `no answer in ${Math.round(limitMs / 1000)} s`);
  };
  const { figures = {}, ...answer } = await Promise.race([late(), answerOf(question, asking)]);
  stop();
  signal.removeEventListener("abort", stop);
  return { finding: { id, asks, ...answer, tookMs: tookMs() }, figures };
}

type Answer = Pick<Finding, "answer" | "seen"> & { readonly figures?: MeasuredFigures };

async function answerOf({ ask }: Askable, asking: Asking): Promise<Answer> {
  try {
    const { value, seen, figures = {} } = await ask(asking);
    return { answer: { kind: "found", value: value.slice(0, MAX_WORDS) }, seen: seen.slice(0, MAX_WORDS), figures };
  } catch (error) {
    return notFound(error instanceof Error ? error.message : String(error));
  }
}

function notFound(why: string): Answer {
  return { answer: { kind: "not-found", why: why.slice(0, MAX_WORDS) }, seen: "" };
}
