import { useSession, useView } from "./use-session";

/** The host's labelled undo history, oldest first; what was undone follows greyed. A click goes to that moment. */
export function HistoryList() {
  const session = useSession();
  const { undo, redo } = useView().history;
  const steps = [...undo, ...redo];
  return (
    <ol className="history" aria-label="Edit history">
      <li>
        <button aria-current={undo.length === 0 ? "step" : undefined} onClick={() => session.goToHistory(0)}>
          Open project
        </button>
      </li>
      {steps.map((entry, index) => (
        <li key={index} className={index < undo.length ? "done" : "undone"}>
          <button aria-current={index === undo.length - 1 ? "step" : undefined} onClick={() => session.goToHistory(index + 1)}>
            {entry.label}
            <small>{index >= undo.length ? "undone" : entry.origin === "plugin" ? "by a panel" : entry.origin === "user" ? "by you" : "by the host"}</small>
          </button>
        </li>
      ))}
    </ol>
  );
}
