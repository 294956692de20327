import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse as Response } from 'fastify';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { sweepLooks } from '#modules/evidence/server/looks/sweep-looks.ts';
import { buildEvidenceFacts } from '#modules/evidence/testing/build-evidence.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { buildInvestigation } from '#modules/investigation/testing/build-investigation.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

type Who = Pick<Colleague, 'token'>;

/** A house with a server before it and an investigation that Imran opened: what every test of evidence files needs. */
export type EvidenceHouse = {
  house: TestHouse;
  server: FastifyInstance;
  imran: Colleague;
  about: string;
  openCase: (of: Colleague) => Promise<string>;
  send: (who: Who, content: Buffer, named?: { filename?: string; mime?: string }) => Sent;
  see: (who: Who, evidenceId: string) => Sent;
  takeOut: (who: Who, evidenceId: string, reason?: string) => Sent;
  /** Sends a file and records it in Imran's investigation. */
  record: (
    content: Buffer,
  ) => Promise<{ evidenceId: string; sha256: string; facts: ReturnType<typeof buildEvidenceFacts> }>;
  /** What the server does hourly: looks at every picture that was not looked at. Gives how many. */
  lookAgain: () => Promise<number>;
  /** The one file that came since: they lie under names that say nothing. */
  newest: () => string;
  close: () => Promise<void>;
};
type Sent = Promise<Response>;

export const REASON = 'asked for by the public prosecutor';
export const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Begins like a photograph, which is all that its kind is told by. */
export function likePhoto(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), content]);
}

export async function openEvidenceHouse(): Promise<EvidenceHouse> {
  const house = await openTestHouse();
  const door = { staffApp: null, logs: false, demonstration: null, firstRunCode: null };
  const server = await buildHouseServer(house.house, door);
  const imran = await house.admit('investigator');
  const about = await openCase(imran);
  const seen = new Set<string>();
  const send: EvidenceHouse['send'] = (who, content, named) => sendTo(server, who, content, named);
  return {
    house,
    server,
    imran,
    about,
    openCase,
    send,
    see: (who, id) => server.inject({ url: `/api/evidence-files/${id}`, cookies: cookieOf(who) }),
    takeOut: (who, id, reason = REASON) =>
      server.inject({
        method: 'POST',
        url: `/api/evidence-files/${id}/original`,
        cookies: cookieOf(who),
        payload: { reason },
      }),
    async record(content) {
      const sent = (await send(imran, content)).json() as { sha256: string; size: number; mime: string };
      const evidenceId = newId();
      const facts = buildEvidenceFacts({ aboutId: about, kind: 'photo', ...sent, originalName: 'घर का फोटो.jpg' });
      await imran.done(recordEvidence, { evidenceId, evidence: facts });
      return { evidenceId, facts, sha256: sent.sha256 };
    },
    lookAgain() {
      const { pool, keys, files } = house.house;
      return sweepLooks({ pool, keys, files, isOver: () => false });
    },
    newest: () => newestOf(house.house.files, seen),
    async close() {
      await server.close();
      await house.close();
    },
  };
}

export function cookieOf({ token }: Who): Record<string, string> {
  return { [COOKIE]: token };
}

function sendTo(
  server: FastifyInstance,
  who: Who,
  content: Buffer,
  { filename = 'photo.jpg', mime = 'image/jpeg' } = {},
) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: ${mime}\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--edge--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  return server.inject({ method: 'POST', url: '/api/evidence-files', headers, cookies: cookieOf(who), payload });
}

function newestOf(root: string, seen: Set<string>): string {
  const folders = existsSync(root) ? readdirSync(root).filter((name) => name.length === 2) : [];
  const all = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
  const fresh = all.filter((path) => !seen.has(path));
  for (const path of all) seen.add(path);
  return fresh.at(-1) ?? '';
}

async function openCase(of: Colleague): Promise<string> {
  const investigationId = newId();
  const { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId } = buildInvestigation();
  await of.done(openInvestigation, {
    investigationId,
    investigation: { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId },
  });
  return investigationId;
}
