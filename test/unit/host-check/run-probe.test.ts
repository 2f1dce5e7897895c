import { askedProbes } from "../../../plugins/host-check/asked/asked-probes";
import { drawingProbes } from "../../../plugins/host-check/page/drawing-probes";
import { engineOf, pageFactProbes } from "../../../plugins/host-check/page/page-fact-probes";
import { found, type PageProbe, type PageWindow } from "../../../plugins/host-check/page/page-probe";
import { policyProbes } from "../../../plugins/host-check/page/policy-probes";
import { runProbe } from "../../../plugins/host-check/page/run-probe";
import { storageProbes } from "../../../plugins/host-check/page/storage-probes";
import { wasmProbes } from "../../../plugins/host-check/page/wasm-probes";
import { workerProbes } from "../../../plugins/host-check/page/worker-probes";
import { patience } from "../../simulated-host/adapter/open-adapter";

const probeOf = (look: PageProbe["look"], limitMs = 50): PageProbe => ({ id: "p", asks: "What?", assumed: null, limitMs, look });

function allOf(page: PageWindow): readonly PageProbe[] {
  return [...wasmProbes(page), ...drawingProbes(page), ...workerProbes(page), ...storageProbes(page), ...pageFactProbes(page), ...policyProbes(page), ...askedProbes(page, async () => "left-out")];
}

async function answerOf(page: PageWindow, id: string): Promise<string> {
  const finding = await runProbe(allOf(page).find((probe) => probe.id === id)!, patience());
  return finding?.answer.kind === "found" ? finding.answer.value : `none: ${finding?.answer.why}`;
}

describe("a probe of the page", () => {
  it("gives what it found, and how long it took", async () => {
    expect(await runProbe(probeOf(() => found("yes", "at once")), patience())).toMatchObject({ id: "p", asks: "What?", answer: { kind: "found", value: "yes" }, seen: "at once" });
  });

  it("that throws is a finding with the error's words", async () => {
    const throws = probeOf(() => {
      throw new TypeError("refused");
    });
    expect(await runProbe(throws, patience())).toMatchObject({ answer: { kind: "not-found", why: "It threw an error." }, seen: "TypeError: refused" });
  });

  it("that never ends is a finding when its time is up, and is told to stop", async () => {
    let stopped = false;
    const stalls = probeOf((signal) => new Promise(() => signal.addEventListener("abort", () => (stopped = true))));
    expect(await runProbe(stalls, patience())).toMatchObject({ answer: { kind: "not-found", why: "It did not end within 0.05 s." } });
    expect(stopped).toBe(true);
  });

  it("that is cancelled gives nothing", async () => {
    const stop = new AbortController();
    const running = runProbe(probeOf(() => new Promise(() => undefined), 10_000), stop.signal);
    stop.abort();
    expect(await running).toBeNull();
  });
});

describe("the probes of a page", () => {
  it("each end with a finding in a window that has nothing", async () => {
    for (const probe of allOf({})) expect(await runProbe(probe, patience())).toMatchObject({ id: probe.id });
  });

  it("each end with a finding in a window whose every part throws", async () => {
    const hostile: PageWindow = new Proxy({}, {
      get: () => {
        throw new Error("SecurityError");
      },
    });
    for (const make of [wasmProbes, drawingProbes, workerProbes, storageProbes, policyProbes]) {
      for (const probe of make(hostile)) expect(await runProbe(probe, patience())).toMatchObject({ id: probe.id });
    }
  });

  it("find what WebAssembly can do here", async () => {
    const page: PageWindow = { WebAssembly, SharedArrayBuffer };
    expect(await answerOf(page, "page-wasm-sync")).toBe("yes");
    expect(await answerOf(page, "page-wasm-async")).toBe("yes");
    expect(await answerOf(page, "page-wasm-simd")).toBe("yes");
    expect(await answerOf(page, "page-wasm-shared-memory")).toBe("yes");
  });

  it("say that localStorage is refused, with the browser's own words", async () => {
    const page: PageWindow = {
      get localStorage(): Storage {
        throw new DOMException("Forbidden in a sandboxed document", "SecurityError");
      },
    };
    const finding = await runProbe(storageProbes(page).find(({ id }) => id === "page-local-storage")!, patience());
    expect(finding).toMatchObject({ answer: { kind: "found", value: "no" }, seen: expect.stringContaining("sandboxed") });
  });

  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.3485.54", "WebView2/140.0.3485.54"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)", "WebKit/605.1.15"],
    ["Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36", "Chromium/140.0.0.0"],
    ["Lynx/2.9", "another engine"],
  ])("name the engine of %s", (agent, name) => {
    expect(engineOf(agent)).toEqual({ answer: { kind: "found", value: name }, seen: agent });
  });

  it("leave a step out that the person will not do", async () => {
    expect(await answerOf({ document: Object.create(null) }, "page-keys")).toBe("none: It was left out.");
  });
});
