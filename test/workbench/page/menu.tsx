import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";

/** One line of a menu. */
export type MenuItem = { readonly label: string; readonly keys?: string; readonly disabled?: boolean; readonly run: () => void };

/** A drop-down menu: opens on click or arrow down, closes on Escape, choice and focus loss. */
export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) list.current?.querySelector("button")?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const entries = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    entries[(at + (event.key === "ArrowDown" ? 1 : -1) + entries.length) % entries.length]?.focus();
  };
  return (
    <div className="menu" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <button ref={button} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)} onKeyDown={(event) => event.key === "ArrowDown" && setOpen(true)}>
        {label}
      </button>
      {open && (
        <div id={id} ref={list} role="menu" aria-label={label} className="menu-items" onKeyDown={onKey}>
          {items.map((item) => (
            <button key={item.label} role="menuitem" tabIndex={-1} aria-disabled={item.disabled === true} onClick={() => item.disabled || (close(), item.run())}>
              <span>{item.label}</span>
              {item.keys !== undefined && <kbd>{item.keys}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
