import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
import { assertNever } from "../basics/assert-never";
import type { HostDescription, HostPort, HostTheme } from "../host/host-port";
import { describeProblem } from "../host/host-problem";
import type { PanelId } from "../policy/policy";
import { EmptyNote } from "./empty-note";
import { ErrorBoundary } from "./error-boundary";
import { FirstRunTour } from "./first-run-tour";
import { ProblemNote } from "./problem-note";
import { ShellModel, type ShellState } from "./shell-model";
import { standingOf, themeInForce } from "./standing-of";
import { say } from "../words/say";
import { spokenLanguage } from "../words/spoken-language";

type PanelShellProps = {
  readonly panel: PanelId;
  readonly title: string;
  readonly host: HostPort;
  /** Called once, when the host has said who it is and the studio's policy lets the panel run. */
  readonly makePanel: (host: HostPort, description: HostDescription) => ReactNode;
};

/** Asks the host who it is, wears its theme or the one that was chosen, and shows the panel inside; or says why it cannot. */
export function PanelShell({ panel, title, host, makePanel }: PanelShellProps) {
  const model = useMemo(() => new ShellModel(host), [host]);
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const made = useRef<ReactNode>(null);
  useEffect(() => {
    model.start();
    return () => model.dispose();
  }, [model]);

  const { meeting } = state;
  if (meeting.kind !== "met") {
    return (
      <ThemedPage theme={state.hostTheme} title={title}>
        <main>
          {meeting.kind === "asking" ? (
            <EmptyNote action={null}>{say`Asking the host what is open`}</EmptyNote>
          ) : (
            <ProblemNote text={describeProblem(meeting.problem)} action={{ label: say`Try again`, onPress: () => void model.meet() }} />
          )}
        </main>
      </ThemedPage>
    );
  }
  const { settings, description } = meeting;
  const standing = standingOf(panel, settings);
  if (standing.kind === "open") made.current ??= makePanel(host, description);
  return (
    <ThemedPage theme={themeInForce(settings, state.hostTheme)} title={title}>
      {standing.kind === "open" ? (
        <>
          {!settings.tourSeen && <Tour tour={state.tour} model={model} />}
          {made.current}
        </>
      ) : (
        <main>
          <ProblemNote text={standing.text} action={{ label: say`Try again`, onPress: () => void model.tryAgain() }} />
        </main>
      )}
    </ThemedPage>
  );
}

function Tour({ tour, model }: { readonly tour: ShellState["tour"]; readonly model: ShellModel }) {
  switch (tour.kind) {
    case "as-set":
      return <FirstRunTour onClose={() => void model.closeTour()} />;
    case "closed":
      return null;
    case "not-kept":
      return (
        <section className="tour" aria-label={say`First steps`}>
          <ProblemNote text={{ ...tour.text, meaning: say`The three cards will be there again the next time.` }} action={{ label: say`Close`, onPress: () => model.dismissTourNote() }} />
        </section>
      );
    default:
      return assertNever(tour);
  }
}

type ThemedPageProps = { readonly theme: HostTheme; readonly title: string; readonly children: ReactNode };

/** The page in a theme, and in the language that it speaks; a fault inside is shown, not hidden. */
export function ThemedPage({ theme, title, children }: ThemedPageProps) {
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = spokenLanguage()?.tag ?? "en";
  }, [theme]);
  return (
    <sp-theme system="spectrum-two" color={theme === "light" ? "light" : "dark"} scale="medium">
      <header className="unseen">
        <h1>{title}</h1>
      </header>
      <ErrorBoundary>{children}</ErrorBoundary>
    </sp-theme>
  );
}
