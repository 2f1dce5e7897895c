import { useCallback, useEffect, useState, type ReactNode } from "react";
import type { HostDescription, HostPort, HostTheme } from "../host/host-port";
import { describeProblem, type HostProblem } from "../host/host-problem";
import { EmptyNote } from "./empty-note";
import { ErrorBoundary } from "./error-boundary";
import { ProblemNote } from "./problem-note";

type PanelShellProps = {
  readonly title: string;
  readonly host: HostPort;
  /** Called once, when the host has said who it is. */
  readonly makePanel: (host: HostPort, description: HostDescription) => ReactNode;
};

type Meeting =
  | { readonly kind: "asking" }
  | { readonly kind: "met"; readonly panel: ReactNode }
  | { readonly kind: "refused"; readonly problem: HostProblem };

/** Asks the host who it is, wears its theme, and shows the panel inside; or says why it cannot. */
export function PanelShell({ title, host, makePanel }: PanelShellProps) {
  const [meeting, setMeeting] = useState<Meeting>({ kind: "asking" });
  const [theme, setTheme] = useState<HostTheme>("dark");

  const ask = useCallback(
    (signal: AbortSignal): void => {
      void host.describe(signal).then((answer) => {
        if (signal.aborted) return;
        if (answer.ok) setTheme(answer.value.theme);
        setMeeting(answer.ok ? { kind: "met", panel: makePanel(host, answer.value) } : { kind: "refused", problem: answer.problem });
      });
    },
    [host, makePanel],
  );
  useEffect(() => {
    const stop = new AbortController();
    ask(stop.signal);
    const unsubscribe = host.subscribe((event) => (event.kind === "theme-changed" ? setTheme(event.theme) : undefined));
    return () => {
      stop.abort();
      unsubscribe();
    };
  }, [host, ask]);

  return (
    <ThemedPage theme={theme} title={title}>
      {meeting.kind === "asking" && (
        <main>
          <EmptyNote action={null}>Asking the host what is open</EmptyNote>
        </main>
      )}
      {meeting.kind === "refused" && (
        <main>
          <ProblemNote text={describeProblem(meeting.problem)} action={{ label: "Try again", onPress: () => ask(new AbortController().signal) }} />
        </main>
      )}
      {meeting.kind === "met" && meeting.panel}
    </ThemedPage>
  );
}

/** The page in one of the host's themes; a fault inside is shown, not hidden. */
export function ThemedPage({ theme, title, children }: { readonly theme: HostTheme; readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
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
