import { useEffect, useEffectEvent, useState } from "react";

type PanelKeys = {
  readonly onApply: () => void;
  readonly onBack: () => void;
  readonly onHelp: () => void;
  /** A number key, for panels that offer numbered alternatives. */
  readonly onNumber?: (number: number) => void;
  /** Keys of one panel alone; true where the key meant something. Not asked while somebody types. */
  readonly onOther?: (event: KeyboardEvent) => boolean;
};

/** The keys every panel has, while the page has the focus: Ctrl or Cmd with Enter, Esc, "?", numbers where they mean something; says whether B is held. */
export function usePanelKeys(keys: PanelKeys): { readonly holdBefore: boolean } {
  const [holdBefore, setHoldBefore] = useState(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || takesLetters(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keys.onApply();
    else if (isTyping(event)) return;
    else if (keys.onOther?.(event)) return event.preventDefault();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === "Escape") keys.onBack();
    else if (event.key === "?") keys.onHelp();
    else if (keys.onNumber && /^[1-9]$/.test(event.key)) keys.onNumber(Number(event.key));
    else if (event.key.toLowerCase() === "b") return setHoldBefore(true);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const down = (event: KeyboardEvent): void => press(event);
    const up = (event: KeyboardEvent): void => (event.key.toLowerCase() === "b" ? setHoldBefore(false) : undefined);
    const leave = (): void => setHoldBefore(false);
    document.addEventListener("keydown", down);
    document.addEventListener("keyup", up);
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("keydown", down);
      document.removeEventListener("keyup", up);
      window.removeEventListener("blur", leave);
    };
  }, []);
  return { holdBefore };
}

/** What no entry of a list begins with. */
const BESIDE_LETTERS: readonly string[] = ["/", "?", "Escape", "Enter"];

/** A list picks by letter and moves by arrows, and a dialog has keys of its own. */
function takesLetters(event: KeyboardEvent): boolean {
  const isIn = (tag: string): boolean => event.composedPath().some((node) => node instanceof HTMLElement && node.tagName === tag);
  return isIn("DIALOG") || (isIn("SELECT") && !BESIDE_LETTERS.includes(event.key));
}

const TYPED: readonly string[] = ["text", "search", "date", "number"];

/** Letters go into the field that has the focus. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && TYPED.includes(target.type));
}
