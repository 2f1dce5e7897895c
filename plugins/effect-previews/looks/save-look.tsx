import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button } from "../../../shared/panel/button";
import { Icon } from "../../../shared/panel/icon";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { TextField } from "../../../shared/panel/text-field";
import type { OpenLook } from "../open-look/open-look";
import type { LooksNews } from "./looks-news";
import { say } from "../../../shared/words/say";

type SaveLookProps = {
  readonly open: Pick<OpenLook, "key" | "look" | "strength">;
  readonly news: LooksNews;
  /** Whatever is left empty is filled in by who saves. */
  readonly onSave: (name: string, note: string) => void;
};

/** What a file of looks holds of a name and of a note. */
const LONGEST_NAME = 60;
const LONGEST_NOTE = 300;

/** Keeps the open look, as it is seen, as one of the editor's own; folds when that is done, and says so. */
export function SaveLook({ open: { key, look, strength }, news, onSave }: SaveLookProps) {
  const [name, setName] = useState(look.name);
  const [note, setNote] = useState(look.intent);
  const [earlier] = useState(news);
  const [unfoldedAt, setUnfoldedAt] = useState<LooksNews | null>(null);
  const summary = useRef<HTMLElement>(null);
  const answer = news !== earlier && (news.kind === "saved" || news.kind === "failed") && news.from === key ? news : null;
  const saved = answer?.kind === "saved" ? answer : null;
  const isUnfolded = unfoldedAt !== null && (saved === null || unfoldedAt === saved);
  useEffect(() => {
    if (saved) summary.current?.focus();
  }, [saved]);
  const save = (): void => onSave(name, note);
  const saveByEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <div className="save-look">
      <details open={isUnfolded} onToggle={({ currentTarget }) => setUnfoldedAt(currentTarget.open ? news : null)}>
        <summary ref={summary}>{say`Save as my look`}</summary>
        {isUnfolded && (
          <>
            <TextField label={say`Name`} value={name} placeholder={look.name} onType={(text) => setName(text.slice(0, LONGEST_NAME))} onKeyDown={saveByEnter} />
            <TextField label={say`When to use it`} value={note} placeholder={say`weddings`} onType={(text) => setNote(text.slice(0, LONGEST_NOTE))} onKeyDown={saveByEnter} />
            {answer?.kind === "failed" && <ProblemNote text={answer.text} action={null} />}
            <div className="look-actions">
              <Button onPress={save}>{say`Save on my shelf`}</Button>
              {strength !== 1 && <span className="caption">{say`As it is seen: at ${Math.round(strength * 100)} %.`}</span>}
            </div>
          </>
        )}
      </details>
      {saved && (
        <p className="sheet-note">
          <Icon name="good" /> {saved.words}
        </p>
      )}
    </div>
  );
}
