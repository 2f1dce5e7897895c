import { LOCK_GROUPS, type LockGroup } from "../color/scene/match-choice";
import { say } from "../words/say";

const NAMES: { readonly [group in LockGroup]: string } = { exposure: say`Exposure`, balance: say`Balance`, contrast: say`Contrast`, saturation: say`Saturation` };

type LockRowProps = {
  readonly locks: readonly LockGroup[];
  /** All locks as they should be now. */
  readonly onLocks: (locks: readonly LockGroup[]) => void;
  readonly disabled?: boolean;
};

/** What the match must leave where it is: four toggles, each a word and a closed or open lock. */
export function LockRow({ locks, onLocks, disabled = false }: LockRowProps) {
  return (
    <div className="lock-row" role="group" aria-label={say`Leave as it is`}>
      {LOCK_GROUPS.map((group) => {
        const isLocked = locks.includes(group);
        return (
          <button
            key={group}
            type="button"
            className="toggle"
            aria-pressed={isLocked}
            aria-label={say`Lock ${NAMES[group].toLowerCase()}`}
            disabled={disabled}
            onClick={() => onLocks(LOCK_GROUPS.filter((other) => (other === group ? !isLocked : locks.includes(other))))}
          >
            <svg className="icon" viewBox="0 0 12 12" aria-hidden="true">
              <path d={isLocked ? "M2.5 5.5h7v5h-7ZM4 5.5v-2a2 2 0 0 1 4 0v2M6 7.5v1" : "M2.5 5.5h7v5h-7ZM4 5.5v-2a2 2 0 0 1 3.9-.6"} />
            </svg>
            {NAMES[group]}
          </button>
        );
      })}
    </div>
  );
}
