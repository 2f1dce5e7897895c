import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { HostDescription, HostPort } from "../host/host-port";
import type { PanelId } from "../policy/policy";
import "./panel.css";
import { PanelShell, ThemedPage } from "./panel-shell";
import { ProblemNote } from "./problem-note";
import "./spectrum";
import { say } from "../words/say";

type PanelDefinition = {
  /** As in the manifest and in policies. */
  readonly panel: PanelId;
  readonly title: string;
  /** The way to the host; null when the page was opened outside one. */
  readonly host: HostPort | null;
  /** Called once, when the host has said who it is and the studio's policy lets the panel run. */
  readonly makePanel: (host: HostPort, description: HostDescription) => ReactNode;
};

/** Puts a panel on the page, in its host's theme. Throws when the page has no #root. */
export function mountPanel({ panel, title, host, makePanel }: PanelDefinition): void {
  const place = document.getElementById("root");
  if (!place) throw new Error("The page has no element with the id root.");
  // A link or file dropped on the panel would replace the page.
  for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault());
  createRoot(place).render(
    host === null ? (
      <ThemedPage theme="dark" title={title}>
        <main>
          <ProblemNote text={NOT_IN_A_HOST} action={null} />
        </main>
      </ThemedPage>
    ) : (
      <PanelShell panel={panel} title={title} host={host} makePanel={makePanel} />
    ),
  );
}

const NOT_IN_A_HOST = {
  happened: say`This page was opened outside its host.`,
  meaning: say`It cannot see a project, so it can do nothing.`,
  advice: say`Install the plugin and open this panel from the host's Window menu.`,
};
