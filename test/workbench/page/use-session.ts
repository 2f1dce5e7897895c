import { createContext, useContext, useSyncExternalStore } from "react";
import type { HostView, SessionView } from "../session/session-view";
import type { WorkbenchSession } from "../session/workbench-session";

const SessionContext = createContext<WorkbenchSession | null>(null);

/** Hands the session to everything below it that serves any host. */
export const SessionProvider = SessionContext.Provider;

/** The session the page belongs to; throws outside a SessionProvider. */
export function useSession(): WorkbenchSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("This part of the workbench stands outside its session.");
  return session;
}

/** What any host's session shows now; renders again after every change. */
export function useView(): SessionView {
  return useShown(useSession());
}

/** What this session shows now; renders again after every change. */
export function useShown<Host extends HostView>(session: WorkbenchSession<Host>): SessionView<Host> {
  return useSyncExternalStore(session.subscribe, session.view);
}
