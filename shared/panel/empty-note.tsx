import type { ReactNode } from "react";

/** What to do where there is nothing yet: one sentence, one action. */
export function EmptyNote({ children, action }: { readonly children: ReactNode; readonly action: ReactNode }) {
  return (
    <div className="empty-note">
      <p>{children}</p>
      {action}
    </div>
  );
}
