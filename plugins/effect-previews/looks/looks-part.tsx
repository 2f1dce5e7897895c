import { useRef } from "react";
import { counted } from "../../../shared/basics/counted";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { EffectPreviewsState } from "../effect-previews-state";

type LooksPartProps = { readonly model: EffectPreviewsModel; readonly state: EffectPreviewsState };

/** Where looks come from and go to, and what is wrong with some. */
export function LooksPart({ model, state: { library, looksNews } }: LooksPartProps) {
  const input = useRef<HTMLInputElement>(null);
  const { looks, flawed, studio, unread } = library;
  const own = looks.filter(({ from }) => from.kind === "yours");
  const files = [...new Set(own.flatMap(({ from }) => (from.kind === "yours" ? [from.file] : [])))];
  const take = async (file: File): Promise<void> => model.looks.importFile(file.name, await file.text());
  const flaws = flawed.reduce((sum, file) => sum + file.flaws.length, 0);
  return (
    <details className="sheet-part" open={looksNews.kind !== "none" || undefined}>
      <summary>
        Looks: {looks.length - own.length - (studio?.looks ?? 0)} built in, {own.length} of yours, {studio?.looks ?? 0} of the studio
        {flaws > 0 && `, ${counted(flaws, "flaw")}`}
      </summary>
      {looksNews.kind === "done" && <p className="sheet-note">{looksNews.words}</p>}
      {looksNews.kind === "failed" && <ProblemNote text={looksNews.text} action={null} />}
      {unread !== null && <p className="sheet-note">{unread}</p>}
      {flawed.map(({ file, flaws: each }) => (
        <section key={file} className="sheet-note" aria-label={`Flaws of ${file}`}>
          <p>
            {file}: {counted(each.length, "flaw")}; the looks without one are on the shelf.
          </p>
          <ul className="caption">
            {each.map(({ look, line, reason }, index) => (
              <li key={index}>
                Line {line}
                {look !== null && `, ${look}`}: {reason}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="look-actions">
        <ActionButton onPress={() => input.current?.click()}>Take in a file of looks…</ActionButton>
        <ActionButton disabled={own.length === 0} onPress={() => model.follow(model.looks.exportMine())}>
          Save mine as a file…
        </ActionButton>
        <ActionButton onPress={() => model.follow(model.looks.chooseStudioFolder())}>{studio ? `Studio folder: ${studio.name}…` : "Choose the studio's folder…"}</ActionButton>
        {files.map((file) => (
          <ActionButton key={file} onPress={() => model.follow(model.looks.removeFile(file))}>{`Take ${file} off the shelf`}</ActionButton>
        ))}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label="File of looks"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) model.follow(take(file));
          target.value = "";
        }}
      />
    </details>
  );
}
