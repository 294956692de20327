import type { Refusal } from '#kernel/refusal.ts';
import { fetchAnswer } from '#platform/web/http.ts';
import { nameOf, saveFile } from '#platform/web/save-file.ts';
import { hashHere } from './hash-here.ts';

/** `same`: it arrived and its hash is the recorded one. `altered`: it must not be used. `lost`: it is not there. */
export type Fetched = 'same' | 'altered' | 'lost' | 'not-reached' | Refusal;
export type SeenCopy = { outcome: 'picture'; url: string } | { outcome: 'text'; text: string };

type Answer = { failure?: { code: string }; refusal?: Refusal };

/** Takes the original out for a reason, and hands it over to be saved; one that differs is never handed over. */
export async function takeOut(evidenceId: string, sha256: string, reason: string): Promise<Fetched> {
  try {
    const response = await fetchAnswer(`/api/evidence-files/${evidenceId}/original`, { reason });
    if (!response.ok) return wordOf((await response.json()) as Answer);
    const file = await response.blob();
    const hash = await hashHere(file);
    if (hash !== null && hash !== sha256) return 'altered';
    saveFile(file, nameOf(response, `evidence-${evidenceId}.bin`));
    return 'same';
  } catch {
    return 'not-reached';
  }
}

/** Fetches a working copy to be shown here; it is never saved, and the address of its picture lives as long as the page. */
export async function fetchCopy(evidenceId: string): Promise<SeenCopy | Exclude<Fetched, 'same'>> {
  try {
    const response = await fetchAnswer(`/api/evidence-files/${evidenceId}`);
    if (!response.ok) return wordOf((await response.json()) as Answer);
    if (response.headers.get('content-type')?.startsWith('image/'))
      return { outcome: 'picture', url: URL.createObjectURL(await response.blob()) };
    return { outcome: 'text', text: await response.text() };
  } catch {
    return 'not-reached';
  }
}

/** What a refusal or a loud failure of the server says, as one word or a coded refusal. */
export function wordOf({ failure, refusal }: Answer): Exclude<Fetched, 'same'> {
  if (refusal) return refusal;
  if (failure?.code === 'evidence.file-altered') return 'altered';
  return failure?.code === 'evidence.file-lost' ? 'lost' : 'not-reached';
}
