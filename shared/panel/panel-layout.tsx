import type { ReactNode } from "react";

type PanelLayoutProps = {
  /** What it is about: the source. */
  readonly what: ReactNode;
  /** The pictures or the words; takes all the room. */
  readonly look: ReactNode;
  /** What will happen: pinned at the bottom. */
  readonly act: ReactNode;
};

/** The three zones of every panel, always in this order. */
export function PanelLayout({ what, look, act }: PanelLayoutProps) {
  return (
    <div className="panel-layout">
      <section className="zone-what" aria-label="Source">
        {what}
      </section>
      <main className="zone-look">{look}</main>
      <section className="zone-do" aria-label="What will happen">
        {act}
      </section>
    </div>
  );
}
