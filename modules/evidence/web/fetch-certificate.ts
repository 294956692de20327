import type { CertificateRequest } from '#modules/evidence/model/certificate.ts';
import { fetchAnswer } from '#platform/web/http.ts';
import { nameOf, saveFile } from '#platform/web/save-file.ts';
import { type Fetched, wordOf } from './fetch-file.ts';

/** Has the certificate made and hands it over to be saved. */
export async function fetchCertificate(evidenceId: string, asked: CertificateRequest): Promise<Fetched> {
  try {
    const response = await fetchAnswer(`/api/evidence-files/${evidenceId}/certificate`, asked);
    if (!response.ok) return wordOf(await response.json());
    saveFile(await response.blob(), nameOf(response, `certificate-${evidenceId}.pdf`));
    return 'same';
  } catch {
    return 'not-reached';
  }
}
