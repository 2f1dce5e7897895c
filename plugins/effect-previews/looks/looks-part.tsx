import { useRef } from "react";
import { counted } from "../../../shared/words/counted";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { fileInWords } from "./own-files";
import { OwnShelfList } from "./own-shelf-list";
import { ownFiles } from "./own-shelf";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { EffectPreviewsState } from "../effect-previews-state";
import { say } from "../../../shared/words/say";

type LooksPartProps = { readonly model: EffectPreviewsModel; readonly state: EffectPreviewsState };

/** Where looks come from and go to, and what is wrong with some. */
export function LooksPart({ model, state: { library, looksNews } }: LooksPartProps) {
  const input = useRef<HTMLInputElement>(null);
  const { looks, flawed, studio, unread } = library;
  const files = ownFiles(library);
  const own = files.flatMap((file) => file.looks);
  const hasNews = looksNews.kind === "done" || (looksNews.kind === "failed" && looksNews.from === null);
  const take = async (file: File): Promise<void> => model.looks.importFile(file.name, await file.text());
  const flaws = flawed.reduce((sum, file) => sum + file.flaws.length, 0);
  return (
    <details className="sheet-part" open={hasNews || undefined}>
      <summary>
        {say`Looks: ${looks.length - own.length - (studio?.looks ?? 0)} built in, ${own.length} of yours, ${studio?.looks ?? 0} of the studio`}
        {flaws > 0 && `, ${counted(flaws, "flaw")}`}
      </summary>
      {looksNews.kind === "done" && <p className="sheet-note">{looksNews.words}</p>}
      {looksNews.kind === "failed" && looksNews.from === null && <ProblemNote text={looksNews.text} action={null} />}
      {unread !== null && <p className="sheet-note">{unread}</p>}
      {flawed.map(({ file, from, flaws: each }) => (
        <section key={`${from}/${file}`} className="sheet-note" aria-label={say`Flaws of ${from === "yours" ? say`your looks ${fileInWords(file)}` : file}`}>
          <p>
            {say`${from === "yours" ? say`Your looks ${fileInWords(file)}` : say`${file} of the studio`}: ${counted(each.length, "flaw")}; the looks without one are on the shelf.`}
          </p>
          <ul className="caption">
            {each.map(({ look, line, reason }, index) => (
              <li key={index}>
                {say`Line ${line}`}
                {look !== null && `, ${look}`}: {reason}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="look-actions">
        <ActionButton isBordered onPress={() => input.current?.click()}>{say`Take in a file of looks…`}</ActionButton>
        <ActionButton isBordered disabled={own.length === 0} onPress={() => model.follow(model.looks.exportMine())}>
          {say`Save mine as a file…`}
        </ActionButton>
        <ActionButton isBordered onPress={() => model.follow(model.looks.chooseStudioFolder())}>{studio ? say`Studio folder: ${studio.name}…` : say`Choose the studio's folder…`}</ActionButton>
      </div>
      {files.length > 0 && <OwnShelfList files={files} onTakeFile={(file) => model.follow(model.looks.removeFile(file))} onTakeLook={(look, file) => model.follow(model.looks.removeLook(look, file))} />}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={say`File of looks`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) model.follow(take(file));
          target.value = "";
        }}
      />
    </details>
  );
}
