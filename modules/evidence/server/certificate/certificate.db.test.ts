import { createHash, randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CertificateRequest } from '#modules/evidence/model/certificate.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { buildTransferFacts } from '#modules/evidence/testing/build-evidence.ts';
import { newId } from '#platform/server/random.ts';
import { readPdf } from '#platform/testing/read-pdf.ts';
import { cookieOf, type EvidenceHouse, likePhoto, openEvidenceHouse } from '../../../../apps/testing/evidence-house.ts';
import type { Colleague } from '../../../../apps/testing/test-house.ts';

let home: EvidenceHouse;
beforeAll(async () => {
  home = await openEvidenceHouse();
});
afterAll(() => home.close());
beforeEach(() => void home.newest());

const request: CertificateRequest = {
  language: 'en',
  party: 'Imran Qureshi',
  kin: 'Salim Qureshi',
  address: 'the office in Pune',
  devices: ['mobile'],
  otherDevice: '',
  makeModel: 'Kite 3',
  colour: 'blue',
  serial: 'KT-3-991',
  deviceIds: 'IMEI 490154203237518',
  otherInformation: '',
  heldAs: ['owned', 'operated'],
  hashes: ['sha256', 'md5'],
  place: 'Pune',
};

function certify(who: Colleague, evidenceId: string, more: Partial<CertificateRequest> = {}) {
  return home.server.inject({
    method: 'POST',
    url: `/api/evidence-files/${evidenceId}/certificate`,
    cookies: cookieOf(who),
    payload: { ...request, ...more },
  });
}

test('Part A is filled in, with every hash asked for, computed from the original; Part B is blank', async () => {
  const content = likePhoto(randomBytes(150_000));
  const { evidenceId, sha256 } = await home.record(content);
  const transfer = buildTransferFacts({ evidenceId, giverId: home.imran.staffId, sealNo: 'A 114' });
  await home.imran.done(handOver, { transferId: newId(), transfer });
  const answer = await certify(home.imran, evidenceId);
  expect(answer.headers['content-type']).toBe('application/pdf');
  expect(answer.headers['content-disposition']).toBe(`attachment; filename="certificate-${evidenceId}.pdf"`);
  const said = readPdf(answer.rawPayload).texts;
  const all = said.join('\n');
  for (const part of [
    'section 63(4)(c)',
    'I, Imran Qureshi, son/daughter/spouse of Salim Qureshi',
    'Kite 3',
    'IMEI 490154203237518',
  ])
    expect(all).toContain(part);
  for (const tick of ['[x] Mobile', '[ ] Server', '[x] Owned', '[ ] Maintained', '[x] SHA256', '[ ] SHA1', '[x] MD5'])
    expect(said).toContain(tick);
  expect(said).toContain(sha256);
  expect(said).toContain(createHash('md5').update(content).digest('hex'));
  expect(all).not.toContain(createHash('sha1').update(content).digest('hex'));
  expect(all).toContain('13/05/2024 09:41 IST');
  expect(all).toMatch(
    /the officer in charge – the store of the police station .* seal A 114\nnot yet acknowledged by both/,
  );
  const expert = all.slice(all.indexOf('PART B'), all.indexOf('HASH REPORT'));
  expect(expert).toContain('I, ______________________, son/daughter/spouse of ______________________');
  expect(expert).not.toMatch(/\[x\]|Imran|Kite/);
});

test.each([
  ['hi', 'भाग क'],
  ['mr', 'भाग अ'],
  ['es', 'PARTE A'],
] as const)('it is made in the language asked for (%s), and can be searched in it', async (language, words) => {
  const { evidenceId } = await home.record(likePhoto(randomBytes(100)));
  expect(readPdf((await certify(home.imran, evidenceId, { language })).rawPayload).texts).toContain(words);
});

test('it is journalled with what was certified, and is not there for whoever does not see the evidence', async () => {
  const { evidenceId } = await home.record(likePhoto(randomBytes(100)));
  await certify(home.imran, evidenceId);
  const entries = await home.house.asOwner<{ kind: string }>(
    `select kind from app.journal where action = 'certify' and $1 = any (records)`,
    [evidenceId],
  );
  expect(entries).toEqual([{ kind: 'export' }]);
  const other = await home.house.admit('investigator');
  const unseen = await certify(other, evidenceId);
  expect([unseen.statusCode, unseen.body]).toEqual([404, (await certify(other, 'nowhereaaaaa')).body]);
});

test('an original that was altered is never certified', async () => {
  const { evidenceId } = await home.record(likePhoto(randomBytes(300)));
  const place = home.newest();
  const bytes = await readFile(place);
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
  await chmod(place, 0o600);
  await writeFile(place, bytes);
  expect((await certify(home.imran, evidenceId)).json().failure.code).toBe('evidence.file-altered');
});

test.each([{ party: '' }, { devices: [] }, { hashes: [] }, { place: ' ' }, { serial: 'x'.repeat(400) }])(
  'what the law asks for is asked for: %j',
  async (more) =>
    expect((await certify(home.imran, newId(), more as object)).json().refusal.code).toBe('request.wrong-shape'),
);
