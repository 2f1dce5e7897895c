import { createContext, useContext, useSyncExternalStore } from "react";
import type { SessionView } from "../session/session-view";
import type { WorkbenchSession } from "../session/workbench-session";

const SessionContext = createContext<WorkbenchSession | null>(null);

/** Hands the session to everything below it. */
export const SessionProvider = SessionContext.Provider;

/** The session the page belongs to; throws outside a SessionProvider. */
export function useSession(): WorkbenchSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("This part of the workbench stands outside its session.");
  return session;
}

/** What the session shows now; renders again after every change. */
export function useView(): SessionView {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.view);
}
