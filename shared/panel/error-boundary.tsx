import { Component, type ReactNode } from "react";
import { ProblemNote } from "./problem-note";
import { say } from "../words/say";

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | null };

/** Shows a readable message and a way on when a part of the page throws. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const text = {
      happened: say`This panel has a fault and stopped: ${error.message}`,
      meaning: say`Nothing more will be changed in your project; what was applied stays in Edit > Undo.`,
      advice: say`Reload the panel. If it happens again, report the message above.`,
    };
    return (
      <main>
        <ProblemNote text={text} action={{ label: say`Reload`, onPress: () => location.reload() }} />
      </main>
    );
  }
}
