import type { Finding } from "../../../shared/host/check-port";
import { notFound, type PageProbe, type ProbeAnswer } from "./page-probe";
import { say } from "../../../shared/words/say";

/** Longest text of an error that is kept. */
const MOST_WORDS = 300;

/** Runs one probe to its end, its error or its time limit; null when it was cancelled before any of them. */
export async function runProbe({ id, asks, limitMs, look }: PageProbe, signal: AbortSignal): Promise<Finding | null> {
  if (signal.aborted) return null;
  const start = performance.now();
  const stop = new AbortController();
  const ended = await Promise.race([looking(look, stop.signal), afterTime(limitMs, stop.signal), aborted(signal, stop.signal)]);
  stop.abort();
  if (ended === null) return null;
  return { id, asks, ...ended, tookMs: Math.round(performance.now() - start) };
}

async function looking(look: PageProbe["look"], signal: AbortSignal): Promise<ProbeAnswer> {
  try {
    return await look(signal);
  } catch (error) {
    return notFound(say`It threw an error.`, errorInWords(error));
  }
}

function afterTime(limitMs: number, done: AbortSignal): Promise<ProbeAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(notFound(say`It did not end within ${limitMs / 1000} s.`)), limitMs);
    done.addEventListener("abort", () => clearTimeout(timer));
  });
}

function aborted(signal: AbortSignal, done: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null), { signal: done }));
}

/** What was thrown, in a line: pages throw anything. */
export function errorInWords(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}
