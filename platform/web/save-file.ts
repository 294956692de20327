/** Hands a file over to be saved. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: some browsers read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The neutral name the server gave, or the one given here. */
export function nameOf(response: Response, otherwise: string): string {
  return /filename="([a-z0-9.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? otherwise;
}
