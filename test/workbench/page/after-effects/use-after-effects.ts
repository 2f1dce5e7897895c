import { createContext, useContext } from "react";
import type { AfterEffectsSession } from "../../session/after-effects/after-effects-session";
import type { AfterEffectsView } from "../../session/after-effects/after-effects-view";
import type { SessionView } from "../../session/session-view";
import { useShown } from "../use-session";

const AfterEffectsContext = createContext<AfterEffectsSession | null>(null);

/** Hands the session to everything below it that knows After Effects. */
export const AfterEffectsProvider = AfterEffectsContext.Provider;

/** The session over the simulated After Effects; throws outside an AfterEffectsProvider. */
export function useAfterEffects(): AfterEffectsSession {
  const session = useContext(AfterEffectsContext);
  if (!session) throw new Error("This part of the workbench stands outside the simulated After Effects.");
  return session;
}

/** What the session over After Effects shows now; renders again after every change. */
export function useAfterEffectsView(): SessionView<AfterEffectsView> {
  return useShown(useAfterEffects());
}
