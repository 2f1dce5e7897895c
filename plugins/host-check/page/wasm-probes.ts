import { found, notFound, yesOrNo, type PageProbe, type PageWindow } from "./page-probe";
import { errorInWords } from "./run-probe";
import { say } from "../../../shared/words/say";

/** The shortest module there is: magic number and version. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** A function that makes a vector of a number and takes its first lane; it is only valid where there is SIMD. */
const SIMD_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11);

const A_STALL_MS = 3000;
const PAGES_OF_64_KB = { initial: 1, maximum: 2 } as const;

/** What WebAssembly can do in the page: the models need it with SIMD and a shared memory. */
export function wasmProbes(page: PageWindow): readonly PageProbe[] {
  return [
    {
      id: "page-wasm-sync",
      asks: say`Does WebAssembly compile at once?`,
      assumed: "yes",
      limitMs: A_STALL_MS,
      look: () => (page.WebAssembly ? yesOrNo(new page.WebAssembly.Instance(new page.WebAssembly.Module(EMPTY_MODULE)) !== null) : notFound(say`There is no WebAssembly.`)),
    },
    {
      id: "page-wasm-async",
      asks: say`Does WebAssembly compile in the background?`,
      assumed: "yes",
      limitMs: A_STALL_MS,
      look: async () => (page.WebAssembly ? yesOrNo((await page.WebAssembly.instantiate(EMPTY_MODULE)).module !== undefined) : notFound(say`There is no WebAssembly.`)),
    },
    {
      id: "page-wasm-simd",
      asks: say`Does WebAssembly have SIMD?`,
      assumed: "yes",
      limitMs: A_STALL_MS,
      look: () => (page.WebAssembly ? yesOrNo(page.WebAssembly.validate(SIMD_MODULE)) : notFound(say`There is no WebAssembly.`)),
    },
    {
      id: "page-wasm-shared-memory",
      asks: say`May WebAssembly have a shared memory?`,
      assumed: "yes",
      limitMs: A_STALL_MS,
      look: () => {
        if (!page.WebAssembly) return notFound(say`There is no WebAssembly.`);
        try {
          const { buffer } = new page.WebAssembly.Memory({ ...PAGES_OF_64_KB, shared: true });
          return found("yes", say`its buffer is a ${Object.prototype.toString.call(buffer).slice(8, -1)}; SharedArrayBuffer is ${typeof page.SharedArrayBuffer}`);
        } catch (error) {
          return found("no", errorInWords(error));
        }
      },
    },
  ];
}
