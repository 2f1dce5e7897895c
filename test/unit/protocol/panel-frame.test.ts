import type { HostPort } from "../../../shared/host/host-port";
import { panelEntry } from "../../../shared/host/uxp/panel-frame";
import { handTimer } from "./hand-timer";
import { ObedientHost } from "./obedient-host";
import { PlainElement, plainPlugin } from "./plain-document";
import { settle } from "./transport-pair";

const PANEL = { id: "shot-match", label: "Shot Match" };
const HELLO = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "hello", params: { protocol: 1, session: "page-1" } });
const DESCRIBE = JSON.stringify({ jsonrpc: "2.0", id: 2, method: "describe", params: {} });

function panel(hasWebviews: boolean, host: () => HostPort) {
  const plugin = plainPlugin(hasWebviews);
  const root = new PlainElement("root");
  const { timer, turn } = handTimer();
  return { ...plugin, root, turn, entry: panelEntry(PANEL, { document: plugin.document, window: plugin.window, timer, hostFor: host, updateAdvice: "Update Premiere." }) };
}

describe("panelEntry", () => {
  it("frames the panel's page once, whichever of create and show the host calls, and serves it", async () => {
    const host = new ObedientHost();
    const { entry, root, arrive, posted } = panel(true, () => host);
    root.clientWidth = 360;
    root.clientHeight = 640;
    entry.show(root.asElement());
    entry.create(root.asElement());
    entry.show(root.asElement());
    expect(root.children.map(({ name, src, attributes }) => ({ name, src, attributes }))).toEqual([{ name: "webview", src: "plugin:/shot-match.html", attributes: { width: "360px", height: "640px" } }]);
    arrive({ data: HELLO, source: root.children[0] });
    arrive({ data: DESCRIBE, source: root.children[0] });
    await settle();
    expect(posted.map((text) => JSON.parse(text).id)).toEqual([1, 2]);
    expect(host.heard.length).toBe(1);
  });

  it("says in native text that the host has no web views", () => {
    const { entry, root } = panel(false, () => new ObedientHost());
    entry.create(root.asElement());
    expect(root.allText()).toContain("Shot Match cannot be shown. This version of the host has no web views. Nothing was changed in your project. Update Premiere");
  });

  it("says so when the page does not load, and stops serving", async () => {
    const host = new ObedientHost();
    const { entry, root, arrive, posted } = panel(true, () => host);
    entry.create(root.asElement());
    const webview = root.children[0];
    webview?.dispatchEvent(Object.assign(new Event("loaderror"), { code: -6, message: "blocked" }));
    arrive({ data: HELLO, source: webview });
    await settle();
    expect(root.children.map(({ name }) => name)).toEqual(["div"]);
    expect(root.allText()).toContain("The panel's page did not load (blocked, code -6).");
    expect(posted).toEqual([]);
  });

  it("is never left blank: after 20 seconds of silence native text stands above the page, until the page says hello after all", async () => {
    const { entry, root, arrive, posted, turn } = panel(true, () => new ObedientHost());
    entry.create(root.asElement());
    turn(19_999);
    expect(root.children.map(({ name }) => name)).toEqual(["webview"]);
    turn(1);
    expect(root.children.map(({ name }) => name)).toEqual(["div", "webview"]);
    expect(root.allText()).toContain("Shot Match cannot be shown. Its page does not answer. Nothing was changed");
    arrive({ data: HELLO, source: root.children[1] });
    await settle();
    expect(root.children.map(({ name }) => name)).toEqual(["webview"]);
    expect(posted).toHaveLength(1);
  });

  it.each(["loadstop", "loaderror"])("says nothing of silence when the page's %s was seen", (event) => {
    const { entry, root, turn } = panel(true, () => new ObedientHost());
    entry.create(root.asElement());
    root.children[0]?.dispatchEvent(new Event(event));
    turn(60_000);
    expect(root.allText()).not.toContain("does not answer");
  });

  it("takes the text away when the page has loaded late, as in a panel that was hidden at first", () => {
    const { entry, root, turn } = panel(true, () => new ObedientHost());
    entry.create(root.asElement());
    turn(60_000);
    root.children[1]?.dispatchEvent(new Event("loadstop"));
    expect(root.children.map(({ name }) => name)).toEqual(["webview"]);
  });

  it("says so when the host's own modules fail", () => {
    const { entry, root } = panel(true, () => {
      throw new Error("Cannot find module 'premierepro'");
    });
    entry.create(root.asElement());
    expect(root.allText()).toContain("Cannot find module 'premierepro'");
  });
});
