import { found, notFound, type PageProbe, type PageWindow, type ProbeAnswer } from "./page-probe";
import { say } from "../../../shared/words/say";

const A_STALL_MS = 3000;
/** A clock that has not moved on after so many readings stands still. */
const MOST_READINGS = 2_000_000;
const FEATURES = ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "(prefers-contrast: more)", "(prefers-reduced-transparency: reduce)", "(forced-colors: active)", "(color-gamut: p3)", "(dynamic-range: high)"] as const;
const FONTS = ["system-ui", "Segoe UI", "-apple-system", "Helvetica Neue", "Adobe Clean"] as const;

/** What engine the page runs in, and how it shows things. */
export function pageFactProbes(page: PageWindow): readonly PageProbe[] {
  const probe = (id: string, asks: string, look: PageProbe["look"], assumed: string | null = null): PageProbe => ({ id, asks, assumed, limitMs: A_STALL_MS, look });
  return [
    probe("page-engine", say`Which engine is it?`, () => (page.navigator ? engineOf(page.navigator.userAgent) : notFound(say`The page does not say.`))),
    probe("page-pixel-ratio", say`How many pixels of the screen are one of the page's?`, () => (page.devicePixelRatio === undefined ? notFound(say`The page does not say.`) : found(String(page.devicePixelRatio)))),
    probe("page-clock", say`How finely does the page's clock tick?`, () => clock(page)),
    probe("page-cores", say`How many threads does the page say that the machine has?`, () => (page.navigator?.hardwareConcurrency === undefined ? notFound(say`The page does not say.`) : found(String(page.navigator.hardwareConcurrency)))),
    probe("page-memory", say`How much memory may the page's script use?`, () => memory(page.performance)),
    probe("page-media-features", say`Which of the person's display choices reach the page?`, () => features(page)),
    probe("page-fonts", say`Which fonts are there?`, () => fonts(page)),
  ];
}

/** The engine by its own line of names; WebView2 also calls itself Chrome, and both call themselves Safari. */
export function engineOf(agent: string): ProbeAnswer {
  const names = [
    [/\bEdg\/([\d.]+)/, "WebView2"],
    [/Chrome\/([\d.]+)/, "Chromium"],
    [/\bAppleWebKit\/([\d.]+)/, "WebKit"],
  ] as const;
  const named = names.find(([pattern]) => pattern.test(agent));
  return found(named ? `${named[1]}/${named[0].exec(agent)?.[1] ?? ""}` : say`another engine`, agent);
}

function clock({ performance }: PageWindow): ProbeAnswer {
  if (!performance) return notFound(say`There is no such clock.`);
  const start = performance.now();
  for (let reading = 1; reading <= MOST_READINGS; reading++) {
    const now = performance.now();
    if (now > start) return found(`${Number((now - start).toPrecision(2))} ms`, say`after ${reading} readings`);
  }
  return notFound(say`It stood still for ${MOST_READINGS} readings.`);
}

function memory(performance: Performance | undefined): ProbeAnswer {
  // Only engines of Chromium's family say it.
  const told: unknown = performance && "memory" in performance ? performance.memory : undefined;
  const limit = typeof told === "object" && told !== null && "jsHeapSizeLimit" in told ? told.jsHeapSizeLimit : undefined;
  return typeof limit === "number" ? found(`${Math.round(limit / 2 ** 20)} MB`) : notFound(say`This engine does not say.`);
}

function features({ matchMedia }: PageWindow): ProbeAnswer {
  if (!matchMedia) return notFound(say`The page knows no media queries.`);
  // Called as the window's own: engines refuse it otherwise.
  const on = FEATURES.filter((feature) => matchMedia.call(globalThis, feature).matches);
  return found(on.length === 0 ? say`none is on` : on.join(", "), say`asked for ${FEATURES.join(", ")}`);
}

function fonts({ document }: PageWindow): ProbeAnswer {
  const context = document?.createElement("canvas").getContext("2d");
  if (!context) return notFound(say`There is no canvas to measure words on.`);
  const width = (font: string): number => {
    context.font = `72px ${font}`;
    return context.measureText("Hamburgefonstiv 0123456789").width;
  };
  // A font that is not there is drawn as the one behind it, whichever that is.
  const there = FONTS.filter((font) => ["monospace", "serif"].every((behind) => width(`"${font}", ${behind}`) !== width(behind)));
  return found(there.length === 0 ? say`none of those asked for` : there.join(", "), say`asked for ${FONTS.join(", ")}`);
}
