/** Premiere's themes as UXP names them (documented). */
export type HostTheme = "light" | "dark" | "darkest";

type ThemeListener = (theme: HostTheme) => void;

/** `document.theme`: what is set now, and who wants to hear of changes. */
export class SimulatedTheme {
  private readonly listeners = new Set<ThemeListener>();

  constructor(private current: HostTheme) {}

  readonly getCurrent = (): HostTheme => this.current;

  readonly onUpdated = {
    addListener: (listener: ThemeListener): void => void this.listeners.add(listener),
    removeListener: (listener: ThemeListener): void => void this.listeners.delete(listener),
  };

  /** The host's side: the person picks another theme in the preferences. */
  change(theme: HostTheme): void {
    this.current = theme;
    this.listeners.forEach((listener) => listener(theme));
  }
}
