import { pageTransport, type PageWindow } from "../../../shared/host/protocol/page-transport";
import { webviewTransport, type PluginWindow, type WebviewMessage } from "../../../shared/host/protocol/webview-transport";

/** The plugin's window, with a way to let a message arrive. */
function pluginWindow(): PluginWindow & { arrive(message: WebviewMessage): void } {
  const listeners = new Set<(event: WebviewMessage) => void>();
  return {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    arrive: (message) => listeners.forEach((listener) => listener(message)),
  };
}

describe("webviewTransport", () => {
  it("hears its own webview by source or by address, and no other", () => {
    const plugin = pluginWindow();
    const own = { postMessage: () => undefined };
    const other = { postMessage: () => undefined };
    const heard: string[] = [];
    const leave = webviewTransport(plugin, own, "shot-match.html").onMessage((text) => heard.push(text));
    plugin.arrive({ data: "by source", source: own, origin: "null" });
    plugin.arrive({ data: "by address", origin: "plugin:/shot-match.html?x=1" });
    plugin.arrive({ data: "another panel", source: other, origin: "plugin:/transcript.html" });
    plugin.arrive({ data: "a page that ends alike", origin: "plugin:/not-shot-match.html" });
    plugin.arrive({ data: "a remote page of the same name", source: other, origin: "https://evil.example/shot-match.html" });
    plugin.arrive({ data: "our webview, gone elsewhere", source: own, origin: "file:///Downloads/evil.html" });
    plugin.arrive({ data: "nobody" });
    plugin.arrive({ data: { not: "text" }, source: own });
    leave();
    plugin.arrive({ data: "too late", source: own });
    expect(heard).toEqual(["by source", "by address"]);
  });

  it("posts text to the webview", () => {
    const posted: string[] = [];
    webviewTransport(pluginWindow(), { postMessage: (text) => void posted.push(text) }, "shot-match.html").send("hello");
    expect(posted).toEqual(["hello"]);
  });
});

describe("pageTransport", () => {
  it("says that there is no host around a page in a plain browser", () => {
    expect(pageTransport(new EventTarget())).toBeNull();
  });

  it("speaks to the host around the page and hears texts only", () => {
    const posted: string[] = [];
    const page: PageWindow & EventTarget = Object.assign(new EventTarget(), { uxpHost: { postMessage: (text: string) => void posted.push(text) } });
    const transport = pageTransport(page);
    const heard: string[] = [];
    const leave = transport?.onMessage((text) => heard.push(text));
    transport?.send("hello");
    page.dispatchEvent(new MessageEvent("message", { data: "text" }));
    page.dispatchEvent(new MessageEvent("message", { data: { no: "text" } }));
    leave?.();
    page.dispatchEvent(new MessageEvent("message", { data: "too late" }));
    expect(posted).toEqual(["hello"]);
    expect(heard).toEqual(["text"]);
  });
});
