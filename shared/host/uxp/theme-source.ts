import type { HostTheme } from "../host-port";
import { quietly } from "../quietly";

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

/** The host's theme; dark where the host says nothing, something else or throws, as Premiere is by default. */
export function uxpTheme(theme: UxpTheme | undefined): ThemeSource {
  const current = (): HostTheme => knownTheme(quietly(() => theme?.getCurrent()));
  return {
    current,
    onChange: (listener) => {
      const heard = (): void => quietly(() => listener(current()));
      quietly(() => theme?.onUpdated.addListener(heard));
      return () => quietly(() => theme?.onUpdated.removeListener(heard));
    },
  };
}

/** The theme of this name; dark where the host says nothing or something else. */
export function knownTheme(name: string | undefined): HostTheme {
  return name === "light" || name === "darkest" ? name : "dark";
}
