/** How long a panel handler may take before the host gives up on it (documented, manifest v5). */
const HANDLER_LIMIT_MS = 300;

type PanelHandler = (rootNode: unknown, data?: unknown) => unknown;

/** A flyout menu entry as setup() takes it: "-" is a separator, another text is its own id and label. */
type PanelMenuItem = string | { readonly id: string; readonly label?: string; readonly enabled?: boolean; readonly checked?: boolean };

type PanelDefinition = {
  readonly create?: PanelHandler;
  readonly show?: PanelHandler;
  readonly hide?: PanelHandler;
  readonly destroy?: PanelHandler;
  readonly invokeMenu?: (id: string) => unknown;
  readonly menuItems?: readonly PanelMenuItem[];
};

type Command = ((...parameters: unknown[]) => unknown) | { readonly run: (...parameters: unknown[]) => unknown };

type EntrypointsDefinition = {
  readonly plugin?: { readonly create: () => unknown; readonly destroy?: () => unknown } | (() => unknown);
  readonly panels?: Readonly<Record<string, PanelDefinition | PanelHandler>>;
  readonly commands?: Readonly<Record<string, Command>>;
};

/**
 * `require("uxp").entrypoints` by its documented rules: setup() once and while the main script runs, a plugin object has create, a panel has create or show.
 * As in Premiere, show fires once and hide and destroy never (documented known issue), and handlers have 300 ms.
 */
export class SimulatedEntrypoints {
  private definition: EntrypointsDefinition | null = null;
  private loading = true;
  private readonly opened = new Set<string>();

  readonly setup = (definition: EntrypointsDefinition): void => {
    if (this.definition) throw new Error("entrypoints.setup() was called a second time. It can be called once only.");
    if (!this.loading) throw new Error("entrypoints.setup() came after the main script had finished loading. Call it at the top of the script.");
    checkDefinition(definition);
    this.definition = definition;
    if (typeof definition.plugin === "function") definition.plugin();
    else definition.plugin?.create();
  };

  readonly getPanel = (id: string): { readonly id: string; readonly menuItems: readonly PanelMenuItem[] } | null => {
    const panel = this.definition?.panels?.[id];
    return panel ? { id, menuItems: typeof panel === "function" ? [] : (panel.menuItems ?? []) } : null;
  };

  readonly getCommand = (id: string): { readonly id: string } | null => (this.definition?.commands?.[id] ? { id } : null);

  /** The host's side: the main script has run to its end; setup() is refused from now on. */
  finishLoading(): void {
    this.loading = false;
  }

  /** The host's side: ids given to setup(), in order. */
  panelIds(): string[] {
    return Object.keys(this.definition?.panels ?? {});
  }

  /** The host's side: opens a panel. The first time create and show run, each within 300 ms; later times nothing does. Throws for an unknown panel and a failed handler. */
  async openPanel(id: string, rootNode: unknown): Promise<void> {
    const panel = this.panel(id);
    if (this.opened.has(id)) return;
    this.opened.add(id);
    const { create, show } = typeof panel === "function" ? { create: undefined, show: panel } : panel;
    if (create) await withinLimit(`${id}.create`, () => create.call(panel, rootNode));
    if (show) await withinLimit(`${id}.show`, () => show.call(panel, rootNode, undefined));
  }

  /** The host's side: the person picks an entry of a panel's flyout menu. */
  async invokeMenu(panelId: string, itemId: string): Promise<void> {
    const panel = this.panel(panelId);
    if (typeof panel !== "function") await panel.invokeMenu?.(itemId);
  }

  /** The host's side: runs a command from the menu. */
  async runCommand(id: string): Promise<void> {
    const command = this.definition?.commands?.[id];
    if (!command) throw new Error(`The plugin has no command "${id}".`);
    await (typeof command === "function" ? command() : command.run());
  }

  private panel(id: string): PanelDefinition | PanelHandler {
    const panel = this.definition?.panels?.[id];
    if (!panel) throw new Error(`The plugin has no panel "${id}". Panels come from entrypoints.setup() in its main script.`);
    return panel;
  }
}

function checkDefinition({ plugin, panels = {}, commands = {} }: EntrypointsDefinition): void {
  if (plugin !== undefined && typeof plugin !== "function" && typeof plugin.create !== "function") throw new Error("entrypoints.setup(): plugin must define create.");
  for (const [id, panel] of Object.entries(panels)) {
    if (typeof panel !== "function" && !panel.create && !panel.show) throw new Error(`entrypoints.setup(): panel "${id}" must define create or show.`);
  }
  for (const [id, command] of Object.entries(commands)) {
    if (typeof command !== "function" && typeof command.run !== "function") throw new Error(`entrypoints.setup(): command "${id}" must define run.`);
  }
}

async function withinLimit(name: string, handler: () => unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The handler ${name} took longer than ${HANDLER_LIMIT_MS} ms.`)), HANDLER_LIMIT_MS);
  });
  try {
    await Promise.race([handler(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
