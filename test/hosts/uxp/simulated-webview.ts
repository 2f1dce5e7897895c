import { BRIDGE_MARK, pageWithHostShim } from "./webview-page";

type SimulatedWebviewOptions = {
  /** The text of a page by its address ("plugin:/shot-match.html"); throws when there is none. */
  readonly readPage: (url: string) => string | Promise<string>;
  /** What the page sees as the origin of host messages. */
  readonly pluginId: string;
};

/**
 * Gives a host document UXP's <webview> (browsers only; call it before the main script runs, and the returned function to take it away).
 * document.createElement("webview") makes an element with src, width, height, postMessage() and the events loadstart, loadstop, loaderror {code, message};
 * once it has a src and is in the document, the page loads in <iframe sandbox="allow-scripts">: an opaque origin without storage, like a webview's local page.
 * Messages of the page arrive as `message` events on the host window with data, origin (the src) and source (the element). Both ways pass through JSON text.
 * Not simulated: relative addresses inside the page, several processes, message size limits. A policy on the host page binds the frame as well.
 */
export function installSimulatedWebviews(hostWindow: Window & typeof globalThis, options: SimulatedWebviewOptions): () => void {
  const hostDocument = hostWindow.document;
  const views = new Set<SimulatedWebview>();
  const createElement = hostDocument.createElement;
  const createWithWebview = (name: string, settings?: ElementCreationOptions): HTMLElement => {
    const element = createElement.call(hostDocument, name, settings);
    if (name.toLowerCase() === "webview") views.add(new SimulatedWebview(element, hostWindow, options));
    return element;
  };
  // The overloads of createElement map names to element types; a plain function cannot, and answers the same for every other name.
  hostDocument.createElement = createWithWebview as typeof hostDocument.createElement;
  const observer = new hostWindow.MutationObserver(() => views.forEach((view) => view.follow()));
  observer.observe(hostDocument, { childList: true, subtree: true, attributes: true, attributeFilter: ["src", "width", "height"] });
  const deliver = (raw: MessageEvent): void => {
    const view = [...views].find((candidate) => candidate.isSpokenBy(raw.source));
    if (!view) return;
    raw.stopImmediatePropagation();
    view.receive(raw.data);
  };
  hostWindow.addEventListener("message", deliver, true);
  return () => {
    observer.disconnect();
    hostWindow.removeEventListener("message", deliver, true);
    hostDocument.createElement = createElement;
  };
}

/** One webview and the frame that stands for its browser. */
class SimulatedWebview {
  private frame: HTMLIFrameElement | null = null;
  private loadedSrc: string | null = null;

  constructor(
    private readonly element: HTMLElement,
    private readonly hostWindow: Window & typeof globalThis,
    private readonly options: SimulatedWebviewOptions,
  ) {
    element.style.display = "block";
    for (const name of ["src", "width", "height"]) {
      Object.defineProperty(element, name, { get: () => element.getAttribute(name) ?? "", set: (value: unknown) => element.setAttribute(name, String(value)) });
    }
    Object.defineProperty(element, "postMessage", { value: (message: unknown) => this.send(message) });
  }

  isSpokenBy(source: MessageEventSource | null): boolean {
    return this.frame !== null && this.frame.contentWindow === source;
  }

  /** Brings the frame in line with the element: its size, its src, and whether it is in the document. */
  follow(): void {
    for (const side of ["width", "height"] as const) {
      const size = this.element.getAttribute(side);
      if (size !== null && this.element.style[side] === "") this.element.style[side] = /^\d+$/.test(size) ? `${size}px` : size;
    }
    const src = this.element.getAttribute("src");
    if (!this.element.isConnected || src === null || src === "" || src === this.loadedSrc) return;
    this.loadedSrc = src;
    void this.load(src);
  }

  receive(envelope: unknown): void {
    const text = textOf(envelope);
    if (text === null) return;
    const event = new this.hostWindow.MessageEvent("message", { data: JSON.parse(text), origin: this.element.getAttribute("src") ?? "" });
    Object.defineProperty(event, "source", { value: this.element });
    this.hostWindow.dispatchEvent(event);
  }

  private async load(src: string): Promise<void> {
    this.announce("loadstart", { url: src });
    try {
      const page = pageWithHostShim(await this.options.readPage(src), this.options.pluginId);
      this.frame?.remove();
      const frame = this.element.ownerDocument.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.title = src;
      frame.style.cssText = "border:0;width:100%;height:100%;display:block";
      frame.addEventListener("load", () => this.announce("loadstop", { url: src }));
      frame.srcdoc = page;
      this.frame = frame;
      this.element.append(frame);
    } catch (problem) {
      this.announce("loaderror", { url: src, code: -6, message: problem instanceof Error ? problem.message : String(problem) });
    }
  }

  /** Messages before the page has loaded are lost, as in the host. */
  private send(message: unknown): void {
    this.frame?.contentWindow?.postMessage({ mark: BRIDGE_MARK, text: JSON.stringify(message) }, "*");
  }

  private announce(name: "loadstart" | "loadstop" | "loaderror", details: Readonly<Record<string, unknown>>): void {
    this.element.dispatchEvent(Object.assign(new this.hostWindow.Event(name), details));
  }
}

function textOf(envelope: unknown): string | null {
  if (typeof envelope !== "object" || envelope === null || !("mark" in envelope) || envelope.mark !== BRIDGE_MARK) return null;
  return "text" in envelope && typeof envelope.text === "string" ? envelope.text : null;
}
