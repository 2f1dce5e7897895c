/** Speaks `says` to a screen reader when it changes, politely. */
export function LiveRegion({ says }: { readonly says: string }) {
  return (
    <div className="unseen" role="status" aria-live="polite">
      {says}
    </div>
  );
}
