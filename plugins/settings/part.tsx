import type { ReactNode } from "react";
import { headingId, PARTS, type PartId } from "./parts";

/** One part of the panel under its heading; the heading takes the focus when somebody goes there. */
export function Part({ id, children }: { readonly id: PartId; readonly children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {PARTS.find((part) => part.id === id)?.title}
      </h2>
      {children}
    </section>
  );
}
