import type { WebviewMessage, PluginWindow } from "../../../shared/host/protocol/webview-transport";

/** As much of an element as the main script uses. */
export class PlainElement extends EventTarget {
  readonly children: PlainElement[] = [];
  readonly style: Record<string, string> = {};
  readonly attributes: Record<string, string> = {};
  clientWidth = 0;
  clientHeight = 0;
  textContent = "";
  src = "";
  parentNode: PlainElement | null = null;

  constructor(readonly name: string) {
    super();
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  appendChild(child: PlainElement): void {
    child.parentNode = this;
    this.children.push(child);
  }

  insertBefore(child: PlainElement, next: PlainElement): void {
    child.parentNode = this;
    this.children.splice(this.children.indexOf(next), 0, child);
  }

  remove(): void {
    const siblings = this.parentNode?.children ?? [];
    siblings.splice(siblings.indexOf(this), 1);
  }

  /** All text below this element. */
  allText(): string {
    return [this.textContent, ...this.children.map((child) => child.allText())].join(" ").trim();
  }

  /** The same object as the DOM types see it; it has only the members above. */
  asElement(): HTMLElement {
    return this as unknown as HTMLElement;
  }
}

/** A plugin's document and window. Its webviews keep what they are sent in `posted`; `hasWebviews: false` is a host without them. */
export function plainPlugin(hasWebviews: boolean) {
  const posted: string[] = [];
  const listeners = new Set<(event: WebviewMessage) => void>();
  const document = {
    createElement: (name: string) => {
      const element = new PlainElement(name);
      return name === "webview" && hasWebviews ? Object.assign(element, { postMessage: (text: string) => void posted.push(text) }) : element;
    },
  } as unknown as Document;
  const window: PluginWindow = {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  return { document, window, posted, arrive: (message: WebviewMessage) => listeners.forEach((listener) => listener(message)) };
}
