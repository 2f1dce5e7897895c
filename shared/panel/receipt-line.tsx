import { useId, type ReactNode } from "react";
import { say } from "../words/say";

type ReceiptLineProps = {
  readonly title: string;
  /** When, and how it ended. */
  readonly status: string;
  /** As they stand in Edit > Undo. */
  readonly undoSteps: readonly string[];
  readonly actions: ReactNode;
  /** More about it, below. */
  readonly children?: ReactNode;
};

/** What is left of an Apply: its name, its entries in Edit > Undo, and the way back. */
export function ReceiptLine({ title, status, undoSteps, actions, children }: ReceiptLineProps) {
  const id = useId();
  return (
    <section className="receipt" aria-labelledby={id}>
      <div className="receipt-head">
        <p id={id} className="receipt-title">
          {title}
        </p>
        <div className="receipt-actions">{actions}</div>
      </div>
      <p className="caption">{status}</p>
      {undoSteps.length > 0 && (
        <details className="caption">
          <summary>{say`${undoSteps.length === 1 ? say`1 step` : say`${undoSteps.length} steps`} in Edit > Undo when it was made`}</summary>
          <ol>
            {undoSteps.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        </details>
      )}
      {children}
    </section>
  );
}
