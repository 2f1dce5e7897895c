import { STUDIO_FILE } from "../sample/studio-looks";
import { createRequire } from "../../hosts/uxp/create-require";
import { createSimulatedUxp, type SimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import type { HostTheme } from "../../hosts/uxp/simulated-theme";
import { installPluginFiles } from "./fetch-plugin-files";
import { PLUGIN_DOCUMENT_URL } from "./plugin-realm";
import { offerDownload } from "./offer-download";
import { leaveEarlierSettings } from "./ran-before";
import type { SimulatedHostName } from "./simulated-host";

/** A simulated host as its plugins meet it. */
export type PluginHost = {
  readonly name: SimulatedHostName;
  readonly version: string;
  readonly pluginId: string;
  /** The module's name for require, also the host's own name for itself, and what require answers. */
  readonly moduleName: string;
  readonly module: unknown;
};

type PluginDocumentOptions = {
  readonly disk: InMemoryDisk;
  readonly host: PluginHost;
  readonly theme: HostTheme;
  readonly onError: (message: string) => void;
};

/** Where the person at the workbench saves everything, under the name that the dialog suggests; the browser offers it as a download too, for it is meant to be opened. */
const DESKTOP = "/Users/editor/Desktop";

/** The folder that the person chooses when a panel asks for the studio's. */
const STUDIO_LOOKS = "/Volumes/Studio/Looks";

/**
 * The plugin as the host runs it: one document for all its panels (a same-origin frame), the shipping main script evaluated in it once, and a root
 * node per panel. Panels' <webview>s become sandboxed frames inside it.
 */
export class PluginDocument {
  readonly frame: HTMLIFrameElement;
  readonly #uxp: SimulatedUxp;
  readonly #roots = new Map<string, HTMLElement>();
  #started: Promise<void> | null = null;

  constructor(private readonly options: PluginDocumentOptions) {
    const { disk, theme, host } = options;
    const person = { saves: (name: string) => [`${DESKTOP}/${name}`], choosesFolder: () => [STUDIO_LOOKS] };
    this.#uxp = createSimulatedUxp({ disk, theme, hostName: host.moduleName, hostVersion: host.version, person });
    disk.writeFile(`${STUDIO_LOOKS}/${STUDIO_FILE.name}`, new TextEncoder().encode(STUDIO_FILE.text));
    disk.watch((path, bytes) => {
      if (path.startsWith(`${DESKTOP}/`)) offerDownload(path.slice(DESKTOP.length + 1), bytes);
    });
    this.frame = document.createElement("iframe");
    this.frame.title = "Panels of the plugin";
    this.frame.className = "plugin-document";
    this.frame.src = PLUGIN_DOCUMENT_URL;
  }

  /** Puts the plugin's document into the page and runs its main script; the second call changes nothing. */
  start(place: HTMLElement): Promise<void> {
    this.#started ??= this.#load(place);
    return this.#started;
  }

  /** Shows a panel and hides the others; the first time its root node is made and handed to the plugin. */
  async openPanel(id: string): Promise<void> {
    for (const [each, root] of this.#roots) root.style.display = each === id ? "block" : "none";
    if (!this.#roots.has(id)) this.#roots.set(id, this.#newRoot(id));
    await this.#uxp.controls.entrypoints.openPanel(id, this.#roots.get(id));
  }

  changeTheme(theme: HostTheme): void {
    this.#uxp.controls.changeTheme(theme);
  }

  async #load(place: HTMLElement): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener("load", resolve, { once: true }));
    place.append(this.frame);
    const { disk, host } = this.options;
    const { folders } = this.#uxp.controls;
    leaveEarlierSettings(location.search, disk, folders.data);
    await installPluginFiles(disk, folders.plugin, host.name);
    await loaded;
    const pluginWindow = this.#window();
    this.#prepare(pluginWindow, folders.plugin);
    const script = pluginWindow.document.createElement("script");
    script.textContent = textOf(disk.readFile(`${folders.plugin}/main.js`), "main.js");
    pluginWindow.document.head.append(script);
    this.#uxp.controls.entrypoints.finishLoading();
  }

  /** What a UXP document offers beyond a browser's: require, document.theme, <webview>. */
  #prepare(pluginWindow: Window & typeof globalThis, pluginFolder: string): void {
    const { uxp, fs, os, theme } = this.#uxp;
    const { disk, host, onError } = this.options;
    Object.assign(pluginWindow, { require: createRequire({ uxp, fs, os, [host.moduleName]: host.module }), module: { exports: {} } });
    Object.defineProperty(pluginWindow.document, "theme", { value: theme });
    pluginWindow.addEventListener("error", (event) => onError(`The plugin threw: ${event.message}`));
    pluginWindow.addEventListener("unhandledrejection", (event) => onError(`The plugin left a rejection unhandled: ${String(event.reason)}`));
    pluginWindow.trimbinPluginRealm?.({
      pluginId: host.pluginId,
      readPage: (url) => textOf(disk.readFile(`${pluginFolder}/${url.replace(/^plugin:\/*/, "")}`), url),
    });
  }

  #newRoot(id: string): HTMLElement {
    const { document } = this.#window();
    const root = document.createElement("div");
    root.id = `panel-${id}`;
    root.style.cssText = "position:absolute;inset:0;overflow:hidden";
    document.body.append(root);
    return root;
  }

  #window(): Window & typeof globalThis {
    const inner = this.frame.contentWindow;
    if (!inner) throw new Error("The plugin's document is not in the page.");
    // A frame's window carries the globals of its realm; the DOM types leave them out.
    return inner as Window & typeof globalThis;
  }
}

function textOf(bytes: Uint8Array | undefined, name: string): string {
  if (!bytes) throw new Error(`The plugin folder has no ${name}. Run npm start again; it builds the plugin first.`);
  return new TextDecoder().decode(bytes);
}
