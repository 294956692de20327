import { hashHere } from './hash-here.ts';

/** `same`: it arrived and its hash is the recorded one. `altered`: it must not be used. `lost`: it is not there. */
export type Fetched = 'same' | 'altered' | 'lost' | 'not-reached' | 'not-yours';

type Answer = { failure?: { code: string } };

/** Fetches the file of a piece of evidence and hands it over to be saved; one that differs is never handed over. */
export async function fetchFile(evidenceId: string, sha256: string): Promise<Fetched> {
  try {
    const response = await fetch(`/api/evidence-files/${evidenceId}`, {
      credentials: 'same-origin',
      cache: 'no-store',
    });
    if (!response.ok) return wordOf(response.status, (await response.json()) as Answer);
    const file = await response.blob();
    const hash = await hashHere(file);
    if (hash !== null && hash !== sha256) return 'altered';
    save(file, nameOf(response, evidenceId));
    return 'same';
  } catch {
    return 'not-reached';
  }
}

function wordOf(status: number, { failure }: Answer): Fetched {
  if (failure?.code === 'evidence.file-altered') return 'altered';
  if (failure?.code === 'evidence.file-lost') return 'lost';
  return status === 404 ? 'not-yours' : 'not-reached';
}

function nameOf(response: Response, evidenceId: string): string {
  return (
    /filename="([a-z0-9.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ??
    `evidence-${evidenceId}.bin`
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: some browsers read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
