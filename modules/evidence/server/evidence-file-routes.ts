import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { CertificateRequest } from '#modules/evidence/model/certificate.ts';
import type { Route } from '#platform/server/http/route.ts';
import { sendCertificate } from './certificate/make-certificate.ts';
import type { Kept } from './kept.ts';
import { sendOriginal } from './send-original.ts';
import { sendWorkingCopy } from './send-working-copy.ts';
import { takeFile } from './take-file.ts';

const OfEvidence = z.strictObject({ evidenceId: AnyId });
export const Reason = z.strictObject({ reason: z.string().trim().min(10).max(500) });

/** Sending and seeing the files of evidence. A sent file becomes evidence only by the act that records it. */
export function evidenceFileRoutes(kept: Kept): Route[] {
  return [
    {
      method: 'POST',
      url: '/api/evidence-files',
      action: 'send',
      resource: 'evidence-file',
      tiers: ['P3'],
      slow: true,
      summary:
        'Send a file (multipart, one part), hashed with SHA-256 and sealed while it arrives. Sending it again changes nothing.',
      run: (request, reply, token) => takeFile(request, reply, { kept, token }),
    },
    {
      method: 'GET',
      url: '/api/evidence-files/:evidenceId',
      action: 'see',
      resource: 'evidence-file',
      tiers: ['P3'],
      slow: true,
      summary:
        'A working copy: drawn anew from the original without what was written beside it, marked with who sees it when.',
      params: OfEvidence,
      run: (request, reply, token) => sendWorkingCopy(request, reply, { kept, token }),
    },
    {
      method: 'POST',
      url: '/api/evidence-files/:evidenceId/original',
      action: 'take-out',
      stepUp: true,
      resource: 'evidence-file',
      tiers: ['P3'],
      slow: true,
      summary:
        'The original, for a reason that is journalled; opened and hashed on its way, and an altered file breaks off.',
      params: OfEvidence,
      body: Reason,
      run: (request, reply, token) => sendOriginal(request, reply, { kept, token }),
    },
    certificateRoute(kept),
  ];
}

function certificateRoute(kept: Kept): Route {
  return {
    method: 'POST',
    url: '/api/evidence-files/:evidenceId/certificate',
    action: 'certify',
    stepUp: true,
    resource: 'evidence-file',
    tiers: ['P3'],
    slow: true,
    summary:
      'The certificate under BSA 2023 s. 63(4)(c) as a PDF: Part A filled in, Part B blank, hash report and custody enclosed.',
    params: OfEvidence,
    body: CertificateRequest,
    run: (request, reply, token) => sendCertificate(request, reply, { kept, token }),
  };
}
