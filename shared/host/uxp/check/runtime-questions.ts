import { askedOn, type Askable } from "../../check/ask-questions";
import { found, type Question } from "../../check/question";
import type { PluginFiles } from "../../plugin-files";
import { fileQuestions } from "./file-questions";
import { WASM_QUESTIONS } from "./wasm-questions";

/** What the main script's own context lacks in some version of UXP, by what somebody else reported. */
const GLOBALS = "WebAssembly SharedArrayBuffer Atomics Worker Intl structuredClone TextDecoder TextEncoder requestAnimationFrame queueMicrotask indexedDB matchMedia MutationObserver AbortController crypto".split(" ");

const CANVAS_MEMBERS = "drawImage getImageData putImageData fillText createLinearGradient clearRect".split(" ");

/** What is asked of UXP's own context, in any host; nothing is made for it but files that are deleted again. */
export function runtimeQuestions(files: PluginFiles): readonly Askable[] {
  return [...QUESTIONS, ...WASM_QUESTIONS, ...fileQuestions(files)].map((question) => askedOn(question, null));
}

const globals: Question<null> = {
  id: "uxp-globals",
  asks: "What does the plugin's own context have?",
  does: "Looks for names, and calls nothing.",
  async ask() {
    const words = GLOBALS.map((name) => `${name} ${typeof Reflect.get(globalThis, name)}`);
    const missing = GLOBALS.filter((name) => typeof Reflect.get(globalThis, name) === "undefined");
    return found(missing.length === 0 ? "all" : `without ${missing.join(", ")}`, words.join(", "));
  },
};

const canvas: Question<null> = {
  id: "uxp-canvas",
  asks: "What can the plugin's own canvas do?",
  does: "Makes a canvas that nobody sees, and looks for names on it.",
  async ask() {
    // A node of UXP's document, which has a smaller canvas than the DOM's types say.
    const context: unknown = document.createElement("canvas").getContext("2d");
    if (typeof context !== "object" || context === null) return found("no 2d context");
    const has = CANVAS_MEMBERS.filter((name) => typeof Reflect.get(context, name) === "function");
    return found(has.length === 0 ? "none of them" : has.join(", "), `asked for ${CANVAS_MEMBERS.join(", ")}`);
  },
};

const clockStep: Question<null> = {
  id: "uxp-clock",
  asks: "How fine is the plugin's clock?",
  does: "Reads performance.now() until it moves.",
  async ask() {
    const steps: number[] = [];
    for (let i = 0; i < 20; i++) {
      const from = performance.now();
      let to = from;
      for (let tries = 0; to === from && tries < 1e6; tries++) to = performance.now();
      if (to > from) steps.push(to - from);
    }
    if (steps.length === 0) throw new Error("it never moved");
    return found(`${Math.min(...steps).toFixed(4)} ms`, steps.map((step) => step.toFixed(4)).join(", "));
  },
};

const QUESTIONS: readonly Question<null>[] = [globals, canvas, clockStep];
