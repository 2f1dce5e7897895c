import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { ReceiptList } from "./receipt-list";
import { say } from "../../../shared/words/say";

/** What was made earlier, folded away until it is wanted. */
export function Earlier({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  return (
    <details className="earlier">
      <summary>{say`Made earlier`}</summary>
      <ReceiptList model={model} state={state} />
    </details>
  );
}
