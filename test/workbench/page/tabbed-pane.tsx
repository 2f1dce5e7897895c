import { useId, useState, type KeyboardEvent, type ReactNode } from "react";

type Tab = { readonly id: string; readonly label: string; readonly content: ReactNode };

/** A pane with one tab per content; arrow keys go from tab to tab. */
export function TabbedPane({ name, tabs }: { readonly name: string; readonly tabs: readonly Tab[] }) {
  const base = useId();
  const [open, setOpen] = useState(tabs[0]?.id);
  const move = (event: KeyboardEvent, index: number) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    setOpen(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <section className="pane" aria-label={name}>
      <div className="tabs" role="tablist" aria-label={name}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            id={`${base}-${tab.id}`}
            role="tab"
            aria-selected={tab.id === open}
            aria-controls={`${base}-${tab.id}-content`}
            tabIndex={tab.id === open ? 0 : -1}
            onClick={() => setOpen(tab.id)}
            onKeyDown={(event) => move(event, index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} id={`${base}-${tab.id}-content`} className="pane-content" role="tabpanel" aria-labelledby={`${base}-${tab.id}`} hidden={tab.id !== open} tabIndex={0}>
          {tab.content}
        </div>
      ))}
    </section>
  );
}
