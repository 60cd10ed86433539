/** A file made in the app, to be kept by the person. */
export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * Hands a file to the browser, one for each click. Whether it was kept cannot be known: a host may swallow it without a
 * word (Teams keeps the first and drops later ones), so whoever offers a file also offers the next step.
 */
export function offerFile({ name, type, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.rel = 'noopener';
  document.body.append(link);
  link.click();
  link.remove();
  // Revoked at once, some hosts save an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
