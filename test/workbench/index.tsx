import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import { AfterEffectsPage } from "./page/after-effects/after-effects-page";
import { PremierePage } from "./page/premiere/premiere-page";
import { afterEffectsAutomation } from "./session/after-effects/after-effects-automation";
import { startAfterEffects } from "./session/after-effects/start-after-effects";
import { isPluginDocument, preparePluginRealm } from "./session/plugin-realm";
import { premiereAutomation } from "./session/premiere/premiere-automation";
import { startPremiere } from "./session/premiere/start-premiere";
import { hostOfAddress } from "./session/simulated-host";

if (isPluginDocument()) preparePluginRealm();
else showWorkbench();

function showWorkbench(): void {
  const place = document.getElementById("root");
  if (!place) throw new Error("The page has no #root to draw the workbench in.");
  const root = createRoot(place);
  startHost().then(
    (page) => root.render(page),
    (problem: unknown) => {
      root.render(
        <p role="alert" className="empty">
          The workbench could not start. {problem instanceof Error ? problem.message : String(problem)}
        </p>,
      );
    },
  );
}

async function startHost(): Promise<ReactElement> {
  switch (hostOfAddress(location.search)) {
    case "premiere": {
      const { session, automation } = await startPremiere();
      window.trimbinWorkbench = automation;
      window.trimbinPremiere = premiereAutomation(session);
      return <PremierePage session={session} />;
    }
    case "after-effects": {
      const { session, automation } = await startAfterEffects();
      window.trimbinWorkbench = automation;
      window.trimbinAfterEffects = afterEffectsAutomation(session);
      return <AfterEffectsPage session={session} />;
    }
  }
}
