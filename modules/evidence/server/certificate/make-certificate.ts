import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { RecordKind, StoredOf } from '#kernel/record.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { type CertificateRequest, HASHES } from '#modules/evidence/model/certificate.ts';
import { CustodyAcknowledgement, CustodyTransfer, openSides } from '#modules/evidence/model/custody-transfer.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { bodyOf, paramsOf } from '#platform/server/http/route.ts';
import { note } from '#platform/server/journal/note.ts';
import { drawInThread } from '#platform/server/paper/draw-in-thread.ts';
import { failLoudly } from '../fail-loudly.ts';
import { FileAltered, readHashed } from '../file-store.ts';
import { type Found, findFile, whole } from '../find-file.ts';
import type { Asked, Kept } from '../kept.ts';
import type { Certified, CustodyLine, Drawn } from './draw-certificate.ts';
import { kindIn } from './words.ts';

const PROGRAM = join(import.meta.dirname, 'draw-certificate.ts');

type Known = { found: Found; evidence: StoredOf<typeof Evidence>; custody: CustodyLine[] };

/** Reads the original once more from end to end, and puts on paper what was found: unaltered, or no certificate. */
export async function sendCertificate(request: FastifyRequest, reply: FastifyReply, { kept, token }: Asked) {
  const { evidenceId } = paramsOf<{ evidenceId: string }>(request);
  const asked = bodyOf<CertificateRequest>(request);
  const known = await findAndNote({ kept, token }, evidenceId, asked);
  const file = await whole(request, reply, kept, known?.found ?? null);
  if (!file || !known) return reply;
  try {
    const hashes = await hashAll(readHashed(kept.files, file.lying, file.sha256));
    const made = kept.now();
    const certified = { ...factsOf(known, asked.language, made), hashes };
    const paper = await drawInThread<Drawn>(PROGRAM, { request: asked, certified, made });
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="certificate-${evidenceId}.pdf"`)
      .send(paper);
  } catch (error) {
    if (error instanceof FileAltered) return failLoudly(request, reply, 'evidence.file-altered');
    throw error;
  }
}

function findAndNote({ kept, token }: Asked, evidenceId: string, asked: CertificateRequest): Promise<Known | null> {
  return inTransaction(kept.pool, token, async (tx) => {
    const known = await findKnown(tx, kept, evidenceId);
    const about = { action: 'certify', resource: 'evidence', records: [evidenceId] };
    if (known) note(tx, { kind: 'export', ...about, about: [known.evidence.scopeId], payload: JSON.stringify(asked) });
    else note(tx, { kind: 'refusal', ...about, outcome: 'refused', code: NOT_FOUND.code });
    return known;
  });
}

async function findKnown(tx: Transaction, kept: Kept, evidenceId: string): Promise<Known | null> {
  const all = <K>(kind: K, where: Record<string, string>) =>
    kept.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }) as Promise<StoredOf<K>[]>;
  const found = await findFile(tx, kept, evidenceId);
  const [evidence] = await all(Evidence, { id: evidenceId });
  if (!found || !evidence) return null;
  const [transfers, given] = await Promise.all([
    all(CustodyTransfer, { evidenceId }),
    all(CustodyAcknowledgement, { evidenceId }),
  ]);
  const custody = transfers
    .toSorted((a, b) => compareDated(a.happened, b.happened))
    .map((one) =>
      lineOf(
        one,
        given.filter(({ transferId }) => transferId === one.id),
      ),
    );
  return { found, evidence, custody };
}

function lineOf(
  transfer: StoredOf<typeof CustodyTransfer>,
  given: StoredOf<typeof CustodyAcknowledgement>[],
): CustodyLine {
  const { happened, fromWhom, toWhom, purpose, sealNo } = transfer;
  const acknowledged = openSides(given).length === 0;
  return { when: dayOf(happened), from: fromWhom, to: toWhom, purpose, seal: sealNo ?? '', acknowledged };
}

/** DD/MM/YYYY, as the form asks; what is known less exactly stands in the words it was said in. */
function dayOf({ earliest, latest, said }: Dated): string {
  const day = (text: string | null) => (text ? text.slice(0, 10).split('-').toReversed().join('/') : '?');
  return earliest === latest ? day(earliest) : (said ?? `${day(earliest)} – ${day(latest)}`);
}

async function hashAll(pieces: AsyncIterable<Buffer>): Promise<Certified['hashes']> {
  const running = HASHES.map((name) => [name, createHash(name)] as const);
  for await (const piece of pieces) for (const [, hash] of running) hash.update(piece);
  return Object.fromEntries(running.map(([name, hash]) => [name, hash.digest('hex')])) as Certified['hashes'];
}

function factsOf(
  { found, evidence, custody }: Known,
  language: CertificateRequest['language'],
  made: Date,
): Omit<Certified, 'hashes'> {
  const inIndia = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Asia/Kolkata' }).format(made);
  return {
    evidenceId: evidence.id,
    kind: `${kindIn(language, evidence.kind)} · ${found.mime ?? ''}`,
    description: evidence.description,
    size: `${found.size} bytes`,
    recordedHash: `SHA256 ${found.sha256 ?? ''}`,
    date: inIndia({ dateStyle: 'short' }),
    time: inIndia({ timeStyle: 'short' }),
    custody,
  };
}
