import { useSession, useView } from "./use-session";

/** What went wrong or was done, each line until it is dismissed. */
export function NoticeList() {
  const session = useSession();
  const { notices } = useView();
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={notice.id} className={notice.kind}>
          <span>{notice.text}</span>
          <button onClick={() => session.dismissNotice(notice.id)} aria-label={`Dismiss: ${notice.text}`}>
            Dismiss
          </button>
        </p>
      ))}
    </div>
  );
}
