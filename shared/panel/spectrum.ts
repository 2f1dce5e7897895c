import "@spectrum-web-components/theme/sp-theme.js";
import "@spectrum-web-components/theme/spectrum-two/scale-medium.js";
import "@spectrum-web-components/theme/spectrum-two/theme-dark.js";
import "@spectrum-web-components/theme/spectrum-two/theme-light.js";
import "@spectrum-web-components/action-button/sp-action-button.js";
import "@spectrum-web-components/button/sp-button.js";
import "@spectrum-web-components/checkbox/sp-checkbox.js";
import "@spectrum-web-components/progress-bar/sp-progress-bar.js";
import type { HTMLAttributes, Key } from "react";

// React 19 sets properties and listens to native events of custom elements; only the types are missing.
type SpectrumElement = HTMLAttributes<HTMLElement> & {
  key?: Key | null | undefined;
  size?: "s" | "m";
  disabled?: boolean;
  label?: string;
  onchange?: ((event: Event) => void) | undefined;
};

declare module "react" {
  // Module augmentation of React's own JSX names: there is no other way to declare an element.
  namespace JSX {
    interface IntrinsicElements {
      "sp-theme": SpectrumElement & { system: "spectrum-two"; color: "dark" | "light"; scale: "medium" };
      "sp-button": SpectrumElement & { variant?: "accent" | "secondary"; treatment?: "fill" | "outline" };
      "sp-action-button": SpectrumElement & { quiet?: boolean };
      "sp-checkbox": SpectrumElement & { checked?: boolean };
      "sp-progress-bar": SpectrumElement & { progress?: number; indeterminate?: boolean };
    }
  }
}
