/** Puts a text on the clipboard; false where this web view does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Missing or not allowed, as in a page without an origin.
    return false;
  }
}
