import type { Finding } from "../../../shared/host/check-port";

/** What a probe found, and what it saw on the way. */
export type ProbeAnswer = { readonly answer: Finding["answer"]; readonly seen: string };

/** One question to the page's own surroundings. */
export type PageProbe = {
  readonly id: string;
  readonly asks: string;
  /** What Trimbin takes for granted until somebody measured it; null where nothing is. */
  readonly assumed: string | null;
  /** A probe that needs longer than this stalls, which is a finding too. */
  readonly limitMs: number;
  /** Looks; may throw, or never end: both are told as what they are. */
  readonly look: (signal: AbortSignal) => Promise<ProbeAnswer> | ProbeAnswer;
};

/** The window that the page runs in, as far as probes look: any part of it may be missing, and any getter may throw. */
export type PageWindow = Partial<
  Pick<
    typeof globalThis,
    "WebAssembly" | "SharedArrayBuffer" | "Worker" | "Blob" | "URL" | "OffscreenCanvas" | "createImageBitmap" | "ImageData" | "localStorage" | "indexedDB" | "crossOriginIsolated" | "isSecureContext" | "navigator" | "performance" | "devicePixelRatio" | "matchMedia" | "document" | "fetch" | "requestAnimationFrame" | "addEventListener" | "removeEventListener"
  >
>;

/** An answer in a word or number. */
export function found(value: string, seen = ""): ProbeAnswer {
  return { answer: { kind: "found", value }, seen };
}

/** No answer, and why. */
export function notFound(why: string, seen = ""): ProbeAnswer {
  return { answer: { kind: "not-found", why }, seen };
}

/** "yes" or "no". */
export function yesOrNo(is: boolean, seen = ""): ProbeAnswer {
  return found(is ? "yes" : "no", seen);
}
