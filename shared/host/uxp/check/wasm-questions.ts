import { found, type Question } from "../../check/question";

/** An empty module: magic number and version (WebAssembly core specification 5.5.16). */
const EMPTY = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

/** In a sister program it never settled (measured by a public plugin). */
const ASYNC_MS = 3000;

const wasmSync: Question<null> = {
  id: "uxp-wasm-sync",
  asks: "Does WebAssembly run in the plugin's own context?",
  does: "Compiles a module of eight bytes.",
  async ask() {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(EMPTY));
    return found("works", Object.prototype.toString.call(instance));
  },
};

const wasmAsync: Question<null> = {
  id: "uxp-wasm-async",
  asks: "Does WebAssembly.instantiate() settle?",
  does: "Compiles a module of eight bytes, and waits three seconds at most.",
  async ask(_ground, { clock, signal }) {
    const settled = WebAssembly.instantiate(EMPTY).then(
      () => "works",
      (error: unknown) => `rejects: ${String(error)}`,
    );
    return found(await Promise.race([settled, clock.sleep(ASYNC_MS, signal).then(() => "never settles")]));
  },
};

const wasmShared: Question<null> = {
  id: "uxp-wasm-shared",
  asks: "Is there shared memory for WebAssembly?",
  does: "Makes a memory of one page.",
  async ask() {
    const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true });
    return found("works", `${Object.prototype.toString.call(buffer)} of ${buffer.byteLength} bytes`);
  },
};

/** WebAssembly in UXP's own context: reported both ways, and for other hosts only. */
export const WASM_QUESTIONS: readonly Question<null>[] = [wasmSync, wasmAsync, wasmShared];
