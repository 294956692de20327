import type { Refusal } from '#kernel/refusal.ts';

export type SentFile = { sha256: string; size: number; mime: string };
export type Sending =
  | { outcome: 'sent'; file: SentFile }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'not-reached' };

/** Sends a file and says how far it is, from 0 to 1. `fetch` cannot tell how much it has sent; this older way can. */
export function sendFile(file: File, onProgress: (part: number) => void): Promise<Sending> {
  const form = new FormData();
  form.append('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', '/api/evidence-files');
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  return new Promise((resolve) => {
    request.onload = () => resolve(read(request));
    request.onerror = () => resolve({ outcome: 'not-reached' });
    request.onabort = () => resolve({ outcome: 'not-reached' });
    request.send(form);
  });
}

function read(request: XMLHttpRequest): Sending {
  if (request.status === 200) return { outcome: 'sent', file: request.response as SentFile };
  const refusal = (request.response as { refusal?: Refusal } | null)?.refusal;
  return refusal ? { outcome: 'refused', refusal } : { outcome: 'not-reached' };
}
