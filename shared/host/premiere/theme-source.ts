import type { HostTheme } from "../host-port";

/** Where the host's brightness comes from. */
export interface ThemeSource {
  current(): HostTheme;
  /** Calls back at each change until the returned function is called. */
  onChange(listener: (theme: HostTheme) => void): () => void;
}

/** UXP's `document.theme` (documented for Premiere: light, dark, darkest); not in the DOM's types. */
export type UxpTheme = {
  getCurrent(): string;
  readonly onUpdated: { addListener(listener: (theme: string) => void): void; removeListener(listener: (theme: string) => void): void };
};

/** The host's theme; dark where the host says nothing or something else, as Premiere is by default. */
export function uxpTheme(theme: UxpTheme | undefined): ThemeSource {
  return {
    current: () => knownTheme(theme?.getCurrent()),
    onChange: (listener) => {
      const heard = (): void => listener(knownTheme(theme?.getCurrent()));
      theme?.onUpdated.addListener(heard);
      return () => theme?.onUpdated.removeListener(heard);
    },
  };
}

function knownTheme(name: string | undefined): HostTheme {
  return name === "light" || name === "darkest" ? name : "dark";
}
