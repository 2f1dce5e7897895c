import type { ReactNode } from "react";
import { Icon } from "../../../shared/panel/icon";

/** Why this bite cannot be cut, where it stands. */
export function RefusalLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className="refusal">
      <Icon name="warning" /> {children}
    </p>
  );
}
