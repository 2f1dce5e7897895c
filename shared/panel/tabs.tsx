import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { gridMove } from "./grid-moves";

/** One tab: `note` stands small behind its label ("12"). */
export type Tab<Name extends string> = { readonly name: Name; readonly label: string; readonly note?: string };

type TabsProps<Name extends string> = { readonly label: string; readonly tabs: readonly Tab<Name>[]; readonly open: Name; readonly onOpen: (name: Name) => void; readonly children: ReactNode };

/** Several views in one place; arrows move between the tabs and open them. */
export function Tabs<Name extends string>({ label, tabs, open, onOpen, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const next = gridMove(tabs.findIndex(({ name }) => name === open), event.key, tabs.length, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onOpen(tab.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[tabs.indexOf(tab)]?.focus();
  };
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={press}>
        {tabs.map(({ name, label: words, note }) => (
          <button key={name} type="button" role="tab" id={`${id}-${name}`} className="tab" aria-selected={name === open} aria-controls={`${id}-panel`} tabIndex={name === open ? 0 : -1} onClick={() => onOpen(name)}>
            {words}
            {note !== undefined && note !== "" && <span className="caption"> {note}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" className="tab-panel" aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </>
  );
}
