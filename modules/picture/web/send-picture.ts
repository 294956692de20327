import type { Refusal } from '#kernel/refusal.ts';

export type SentPicture = { sha256: string; width: number; height: number };
export type Sending =
  | { outcome: 'sent'; picture: SentPicture }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'not-reached' };

/** Sends a picture to be drawn anew. What comes back is what is kept of it: its hash and its size. */
export async function sendPicture(file: File): Promise<Sending> {
  const body = new FormData();
  body.append('file', file, 'picture'); // names of files name people
  try {
    const response = await fetch('/api/pictures', { method: 'POST', body, credentials: 'same-origin' });
    const answer = (await response.json()) as SentPicture & { refusal?: Refusal };
    if (answer.refusal) return { outcome: 'refused', refusal: answer.refusal };
    return response.ok ? { outcome: 'sent', picture: answer } : { outcome: 'not-reached' };
  } catch {
    return { outcome: 'not-reached' };
  }
}
