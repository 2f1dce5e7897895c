import type { HostPort } from "../../../shared/host/host-port";
import { found, notFound, type PageProbe, type ProbeAnswer } from "./page-probe";
import { say } from "../../../shared/words/say";

const A_STALL_MS = 60_000;
const ROUND_TRIPS = 20;
const SIZES_MB = [1, 4, 16] as const;
const CHARS_IN_MB = 2 ** 20;

/** Largest file that every plugin of ours carries: it comes in parts of about 1 MB of base64. */
const LARGE_FILE = "ort-wasm-simd-threaded.wasm";

/** Names of questions that no host has: the main script reads and checks them all, and then asks nothing and makes no project. */
const UNKNOWN_QUESTION = "x".repeat(4096 - 3);
/** Two MB of them; the protocol takes at most 500 at once. */
const MOST_QUESTIONS = 500;
const QUESTIONS_IN_MB = 256;

/** How fast messages pass between page and main script, over calls that exist anyway. */
export function bridgeProbes(host: Pick<HostPort, "describe" | "readFile" | "checkHost">): readonly PageProbe[] {
  return [
    { id: "bridge-round-trip", asks: say`How long does a short question to the main script take?`, assumed: null, limitMs: A_STALL_MS, look: (signal) => roundTrip(host, signal) },
    { id: "bridge-to-page", asks: say`How fast do 1, 4 and 16 MB come from the main script to the page?`, assumed: null, limitMs: A_STALL_MS, look: (signal) => toPage(host, signal) },
    { id: "bridge-to-host", asks: say`How fast do 1, 4 and 16 MB go from the page to the main script?`, assumed: null, limitMs: A_STALL_MS, look: (signal) => toHost(host, signal) },
  ];
}

async function roundTrip(host: Pick<HostPort, "describe">, signal: AbortSignal): Promise<ProbeAnswer> {
  const times: number[] = [];
  for (let trip = 0; trip < ROUND_TRIPS; trip++) {
    const start = performance.now();
    const answer = await host.describe(signal);
    if (!answer.ok) return notFound(say`The main script answered: ${answer.problem.kind}.`);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return found(`${inMs(times[ROUND_TRIPS / 2]!)}`, say`median of ${ROUND_TRIPS}; longest ${inMs(times[ROUND_TRIPS - 1]!)}`);
}

async function toPage(host: Pick<HostPort, "readFile">, signal: AbortSignal): Promise<ProbeAnswer> {
  const speeds: Speed[] = [];
  for (const megabytes of SIZES_MB) {
    const start = performance.now();
    let messages = 0;
    for (let chars = 0, offset = 0; chars < megabytes * CHARS_IN_MB * 0.99; messages++) {
      const part = await host.readFile({ place: "plugin", name: LARGE_FILE, offset }, signal);
      if (!part.ok) return notFound(say`${LARGE_FILE} was not read: ${part.problem.kind}.`);
      chars += part.value.base64.length;
      offset = part.value.nextOffset ?? 0;
    }
    speeds.push({ megabytes, messages, ms: performance.now() - start });
  }
  return inWords(speeds);
}

async function toHost(host: Pick<HostPort, "checkHost">, signal: AbortSignal): Promise<ProbeAnswer> {
  const speeds: Speed[] = [];
  for (const megabytes of SIZES_MB) {
    const questions = Array.from({ length: Math.min(MOST_QUESTIONS, megabytes * QUESTIONS_IN_MB) }, () => UNKNOWN_QUESTION);
    const messages = Math.max(1, megabytes / 2);
    const start = performance.now();
    for (let message = 0; message < messages; message++) {
      const answer = await host.checkHost({ questions }, () => undefined, signal);
      if (!answer.ok) return notFound(say`A message of ${Math.min(2, megabytes)} MB came back as: ${answer.problem.kind}.`);
    }
    speeds.push({ megabytes, messages, ms: performance.now() - start });
  }
  return inWords(speeds);
}

type Speed = { readonly megabytes: number; readonly messages: number; readonly ms: number };

function inWords(speeds: readonly Speed[]): ProbeAnswer {
  const perSecond = ({ megabytes, ms }: Speed): string => say`${((megabytes * 1000) / Math.max(1, ms)).toFixed(0)} MB/s`;
  const last = speeds[speeds.length - 1]!;
  return found(perSecond(last), speeds.map((speed) => say`${speed.megabytes} MB in ${speed.messages === 1 ? "1 message" : `${speed.messages} messages`}: ${inMs(speed.ms)}, ${perSecond(speed)}`).join("; "));
}

function inMs(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
}
