import { createContext, useContext } from "react";
import type { PremiereSession } from "../../session/premiere/premiere-session";
import type { PremiereView } from "../../session/premiere/premiere-view";
import type { SessionView } from "../../session/session-view";
import { useShown } from "../use-session";

const PremiereContext = createContext<PremiereSession | null>(null);

/** Hands the session to everything below it that knows Premiere. */
export const PremiereProvider = PremiereContext.Provider;

/** The session over the simulated Premiere; throws outside a PremiereProvider. */
export function usePremiere(): PremiereSession {
  const session = useContext(PremiereContext);
  if (!session) throw new Error("This part of the workbench stands outside the simulated Premiere.");
  return session;
}

/** What the session over Premiere shows now; renders again after every change. */
export function usePremiereView(): SessionView<PremiereView> {
  return useShown(usePremiere());
}
