/** Readable on a screen in light and dark, by a screen reader and on paper; rows are not torn apart between pages, headers are repeated. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --quiet: #4a4a4a; --line: #767676; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --page: #1d1d1d; --quiet: #bdbdbd; --line: #8a8a8a; } }
body { font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: var(--text); background: var(--page); margin: 2rem auto; max-width: 76rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
dl { margin: 0; } dl > div { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: 0.25rem 1rem; padding: 0.15rem 0; } dt { color: var(--quiet); } dd { margin: 0; }
main > ul { padding-left: 1.25rem; max-width: 50rem; } main > ul > li { margin: 0.35rem 0; }
.table { overflow-x: auto; } .table:focus-visible { outline: 2px solid #5c9dff; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding: 0.25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; min-width: 7rem; }
th p { font-weight: 400; color: var(--quiet); margin: 0.25rem 0 0; } td ul { margin: 0.25rem 0 0; padding-left: 1rem; color: var(--quiet); }
code { font-size: 0.8rem; } .number { text-align: right; min-width: 3rem; }
@media print { :root { --text: #000000; --page: #ffffff; --quiet: #333333; color-scheme: light; } body { margin: 0; max-width: none; font-size: 10pt; } .table { overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } }
`;
