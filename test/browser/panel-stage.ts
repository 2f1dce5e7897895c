import { BRIDGE_MARK, pageWithHostShim } from "../hosts/uxp/webview-page";
import type { HostAnswers } from "./host-answers";

/**
 * A page that holds one panel as a webview would, in a frame of an opaque origin, and a host that answers at once from a list: no plugin, no simulated
 * Premiere, nothing to wait for. Calls that are not on the list stay unanswered.
 */
export function panelStage(panelHtml: string, answers: HostAnswers): string {
  return `<!doctype html><title>A panel and its host</title>
<iframe sandbox="allow-scripts" style="width:400px;height:700px;border:0"></iframe>
<script>
const mark = ${inScript(BRIDGE_MARK)};
const answers = ${inScript(answers)};
const panel = document.querySelector("iframe");
addEventListener("message", ({ source, data }) => {
  if (source !== panel.contentWindow || data?.mark !== mark) return;
  const { id, method } = JSON.parse(JSON.parse(data.text));
  if (id === undefined || !Object.hasOwn(answers, method)) return;
  const text = JSON.stringify({ jsonrpc: "2.0", id, result: answers[method] });
  source.postMessage({ mark, text: JSON.stringify(text) }, "*");
});
panel.srcdoc = ${inScript(pageWithHostShim(panelHtml, "com.trimbin.test"))};
</script>`;
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
