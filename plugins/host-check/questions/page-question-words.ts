import { say } from "../../../shared/words/say";
import type { QuestionTable } from "./question-table";

/** What a panel asks of its own page and of its connection to the host, in an editor's words, with what it costs where the answer is no. */
export const PAGE_QUESTIONS: QuestionTable = {
  "page-engine": { asks: say`Which browser engine draws the panels?`, decides: null },
  "page-pixel-ratio": { asks: say`How sharp is this screen?`, decides: null },
  "page-clock": { asks: say`How finely do the panels measure time?`, decides: null },
  "page-cores": { asks: say`How many processor threads may the panels use?`, decides: null },
  "page-memory": { asks: say`How much memory may a panel use?`, decides: say`With little of it, many shots or looks at once can be too much.` },
  "page-media-features": { asks: say`Do your display choices (dark, less motion, more contrast) reach the panels?`, decides: null },
  "page-fonts": { asks: say`Which fonts do the panels have?`, decides: null },
  "page-webgl2": { asks: say`Can previews use the graphics card?`, decides: say`Without it looks are drawn by the processor, more slowly.` },
  "page-webgl1": { asks: say`Can previews use the graphics card in its older way?`, decides: null },
  "page-webgpu": { asks: say`Can previews use the graphics card in its newest way?`, decides: null },
  "page-canvas": { asks: say`Do pictures keep their exact colours in a panel?`, decides: say`If not, what a panel measures of your shots is a little off.` },
  "page-offscreen-canvas": { asks: say`Can pictures be drawn out of sight?`, decides: null },
  "page-image-bitmap": { asks: say`Can a panel read pictures quickly?`, decides: null },
  "page-wasm-sync": { asks: say`Can a panel run fast code?`, decides: say`Without it the models do not run.` },
  "page-wasm-async": { asks: say`Can fast code be made ready while the panel goes on?`, decides: null },
  "page-wasm-simd": { asks: say`Can the models use the processor's fast path?`, decides: say`The models that come with the plugin need it.` },
  "page-wasm-shared-memory": { asks: say`Can the models have shared memory?`, decides: say`The models that come with the plugin need it.` },
  "page-worker": { asks: say`Can a panel compute while you go on working in it?`, decides: say`Without it a panel computes in short slices, and answers you more slowly meanwhile.` },
  "page-isolated": { asks: say`May a model use several processor threads at once?`, decides: null },
  "page-secure": { asks: say`Does the host take the panels for safe pages?`, decides: null },
  "page-local-storage": { asks: say`Can a panel keep a word by itself?`, decides: null },
  "page-indexed-db": { asks: say`Can a panel keep larger things by itself?`, decides: null },
  "page-policy-kept": { asks: say`Is a panel really kept from connecting anywhere?`, decides: say`Tries the lock that keeps panels from the network, without using the network.` },
  "page-keys": { asks: say`Which keys reach the panel?`, decides: say`Tells which of the panels' keys the host takes for itself.` },
  "page-hidden": { asks: say`Does a panel go on working while it is covered?`, decides: say`If not, a long search waits until you look at it again.` },
  "bridge-round-trip": { asks: say`How quickly does the host's side answer a panel?`, decides: null },
  "bridge-to-page": { asks: say`How fast do pictures and models reach a panel?`, decides: say`If it is slow, panels take long to show pictures.` },
  "bridge-to-host": { asks: say`How fast does a panel send large things back?`, decides: null },
};
