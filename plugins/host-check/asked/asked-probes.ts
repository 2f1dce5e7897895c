import { found, notFound, type PageProbe, type PageWindow, type ProbeAnswer } from "../page/page-probe";
import type { AskPerson } from "./asked-step";
import { say } from "../../../shared/words/say";

/** Somebody reads, does it, and comes back; then the check goes on without it. */
const A_PERSON_MS = 600_000;

/** Keys that hosts have uses for, none of which changes a project where it reaches the host instead. */
const KEYS: readonly { readonly shown: string; readonly is: (event: KeyboardEvent) => boolean }[] = [
  { shown: "K", is: ({ key }) => key.toLowerCase() === "k" },
  { shown: say`Space`, is: ({ key }) => key === " " },
  { shown: say`Right arrow`, is: ({ key }) => key === "ArrowRight" },
  { shown: "/", is: ({ key }) => key === "/" },
  { shown: say`Ctrl or Cmd + A`, is: ({ key, ctrlKey, metaKey }) => key.toLowerCase() === "a" && (ctrlKey || metaKey) },
  { shown: say`Esc`, is: ({ key }) => key === "Escape" },
];

const BEAT_MS = 200;
/** A gap that a busy machine explains. */
const MOST_LATE_MS = 300;

/** Questions that need a person at the keyboard. */
export function askedProbes(page: PageWindow, ask: AskPerson): readonly PageProbe[] {
  return [
    { id: "page-keys", asks: say`Which keys reach the panel?`, assumed: "all", limitMs: A_PERSON_MS, look: (signal) => keysArrive(page, ask, signal) },
    { id: "page-hidden", asks: say`Does the panel go on working while it is covered?`, assumed: null, limitMs: A_PERSON_MS, look: (signal) => beatsWhileHidden(page, ask, signal) },
  ];
}

async function keysArrive({ document }: PageWindow, ask: AskPerson, signal: AbortSignal): Promise<ProbeAnswer> {
  if (!document) return notFound(say`The page has no document.`);
  const arrived = new Set<string>();
  const step = { title: say`Press these keys`, does: say`Click into the field, then press each key once. None of them changes your project, even if the host takes it.`, keys: KEYS.map(({ shown }) => shown) };
  const done = await ask(step, signal, (tick) => {
    const hear = (event: KeyboardEvent): void => {
      for (const { shown, is } of KEYS) {
        if (!is(event)) continue;
        arrived.add(shown);
        tick(shown);
      }
    };
    document.addEventListener("keydown", hear, { capture: true, signal });
  });
  if (done === "left-out") return notFound(say`It was left out.`);
  const missing = KEYS.filter(({ shown }) => !arrived.has(shown)).map(({ shown }) => shown);
  return found(missing.length === 0 ? "all" : say`all but ${missing.join(", ")}`, say`arrived: ${[...arrived].join(", ") || say`none`}`);
}

async function beatsWhileHidden({ document }: PageWindow, ask: AskPerson, signal: AbortSignal): Promise<ProbeAnswer> {
  if (!document) return notFound(say`The page has no document.`);
  let [last, longest, hiddenTimes] = [performance.now(), 0, 0];
  const step = { title: say`Cover this panel`, does: say`Bring another tab of this panel's group to the front, wait ten seconds, come back, then continue.`, keys: [] };
  let beat: ReturnType<typeof setInterval> | undefined;
  const done = await ask(step, signal, () => {
    last = performance.now();
    beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - BEAT_MS);
      last = now;
    }, BEAT_MS);
    signal.addEventListener("abort", () => clearInterval(beat));
    document.addEventListener("visibilitychange", () => (hiddenTimes += document.hidden ? 1 : 0), { signal });
  });
  clearInterval(beat);
  if (done === "left-out") return notFound(say`It was left out.`);
  const seen = say`a timer of ${BEAT_MS} ms was at most ${Math.round(longest)} ms late; the page was told ${hiddenTimes} times that it is hidden`;
  return found(longest <= MOST_LATE_MS ? "yes" : say`more slowly`, seen);
}
