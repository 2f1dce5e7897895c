import type { HostDescription } from "../../shared/host/host-port";
import { ActionButton } from "../../shared/panel/action-button";
import { hostWords } from "../../shared/panel/host-words";
import type { HostCheckState } from "./host-check-state";
import { dayWords } from "../../shared/words/date-words";
import { say } from "../../shared/words/say";

/** Which host it is about, and when it was measured last. */
export function WhatZone({ description, state, onHelp }: { readonly description: HostDescription; readonly state: HostCheckState; readonly onHelp: () => void }) {
  const { earlier } = state;
  return (
    <div className="check-what">
      <p>
        <strong>
          {hostWords(description.profile.app).host} {description.version}
        </strong>{" "}
        <span className="caption">{earlier ? say`measured on ${dayWords(earlier.at)} with Trimbin ${earlier.trimbin}` : say`not measured yet`}</span>
      </p>
      <ActionButton name={say`Keyboard`} onPress={onHelp}>
        ?
      </ActionButton>
    </div>
  );
}
