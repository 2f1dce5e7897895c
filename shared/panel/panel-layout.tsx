import { useRef, type ReactNode } from "react";
import { useKeptFocus } from "./use-kept-focus";
import { say } from "../words/say";

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
  const room = useRef<HTMLElement>(null);
  useKeptFocus(room);
  return (
    <div className="panel-layout">
      <section className="zone-what" aria-label={say`Source`}>
        {what}
      </section>
      <main ref={room} className="zone-look" tabIndex={-1}>
        {look}
      </main>
      <section className="zone-do" aria-label={say`What will happen`}>
        {act}
      </section>
    </div>
  );
}
