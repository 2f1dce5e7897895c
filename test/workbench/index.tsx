import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./page/workbench-page";
import { isPluginDocument, preparePluginRealm } from "./session/plugin-realm";
import { startSession } from "./session/start-session";

if (isPluginDocument()) preparePluginRealm();
else showWorkbench();

function showWorkbench(): void {
  const place = document.getElementById("root");
  if (!place) throw new Error("The page has no #root to draw the workbench in.");
  const root = createRoot(place);
  startSession().then(
    ({ session, automation }) => {
      window.trimbinWorkbench = automation;
      root.render(<WorkbenchPage session={session} />);
    },
    (problem: unknown) => {
      root.render(
        <p role="alert" className="empty">
          The workbench could not start. {problem instanceof Error ? problem.message : String(problem)}
        </p>,
      );
    },
  );
}
