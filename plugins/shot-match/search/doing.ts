/** What a long job does now, where its shots do not show it; `share` 0 to 1, null while unknown. */
export type Doing = { readonly label: string; readonly share: number | null };
