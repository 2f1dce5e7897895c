/** Native text in place of a panel that cannot be shown, so that it is never blank; `updateAdvice` names the host and the version that shows panels; UXP's own elements only, for nothing else may work. */
export function panelNotice(plugin: Document, panelLabel: string, reason: string, updateAdvice: string): HTMLElement {
  const notice = plugin.createElement("div");
  // Own colours: UXP's defaults do not follow the host's theme everywhere.
  notice.setAttribute("style", "padding: 16px; color: #e8e8e8; background-color: #323232; font-size: 13px;");
  const lines = [
    `${panelLabel} cannot be shown.`,
    `${reason} Nothing was changed in your project.`,
    updateAdvice,
    "A company may also have blocked web views.",
  ];
  for (const line of lines) {
    const paragraph = plugin.createElement("p");
    paragraph.setAttribute("style", "margin: 0 0 8px 0;");
    paragraph.textContent = line;
    notice.appendChild(paragraph);
  }
  return notice;
}
