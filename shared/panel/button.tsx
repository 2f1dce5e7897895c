import type { ReactNode } from "react";

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "primary" | "secondary";
  readonly disabled?: boolean;
};

/** A button with words; one primary button a screen at most. */
export function Button({ children, onPress, look = "secondary", disabled = false }: ButtonProps) {
  return (
    <sp-button size="s" variant={look === "primary" ? "accent" : "secondary"} treatment={look === "primary" ? "fill" : "outline"} disabled={disabled} onClick={onPress}>
      {children}
    </sp-button>
  );
}
