import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayInIndia } from '#kernel/calendar.ts';
import type { RecordKind } from '#kernel/record.ts';
import { NOT_FOR_YOU, type Refusal } from '#kernel/refusal.ts';
import { Approval, type ApprovalFacts } from '#modules/approval/model/approval.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { codeRow } from '#modules/contribution/model/code-row.ts';
import { CTDC_VARIABLES } from '#modules/contribution/model/ctdc-variables.ts';
import { CONTRIBUTION_REFUSALS, giveRows, type RowsRequest } from '#modules/contribution/model/give-rows.ts';
import { hideInCrowd, SMALLEST_CROWD } from '#modules/contribution/model/hide-in-crowd.ts';
import { type OurRecords, whoAgreed } from '#modules/contribution/model/who-agreed.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { Person } from '#modules/person/model/person.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { toCsv } from '#platform/server/export/to-csv.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf } from '#platform/server/http/route.ts';
import { note } from '#platform/server/journal/note.ts';
import { newId } from '#platform/server/random.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

const ABOUT = { action: 'export', resource: 'contribution', purpose: 'report' } as const;

/** Coded rows on their way out: of those whose yes holds today, on two people's word, each one of ten alike, and journalled. */
export async function sendRows(request: FastifyRequest, reply: FastifyReply, path: CommandPath, token: string) {
  const asked = bodyOf<RowsRequest>(request);
  const answer = await inTransaction(path.pool, token, (tx) => makeRows(tx, path, asked));
  return 'csv' in answer ? reply.send(answer) : sendRefusal(reply, answer);
}

async function makeRows(tx: Transaction, { store, now }: CommandPath, { approvalId, reason }: RowsRequest) {
  const [row] = await tx.query<{ asker: { roles: string[] } }>('select app.asking(null) as asker');
  const may = row?.asker.roles.includes('director') === true;
  const agreed = may ? await readAgreed(tx, store, dayInIndia(now().toISOString())) : [];
  const rows = hideInCrowd(agreed.map(({ known }) => codeRow(known)));
  const refusal = may ? await whyNotLeave(tx, store, { approvalId, reason }, rows.length) : NOT_FOR_YOU;
  if (refusal) {
    note(tx, { kind: 'refusal', ...ABOUT, outcome: 'refused', code: refusal.code });
    return refusal;
  }
  const exportId = newId();
  const csv = toCsv(
    CTDC_VARIABLES,
    rows.map((row) => CTDC_VARIABLES.map((name) => row[name])),
  );
  // A copy that turns up is held against the journal by what it is made of; the rows themselves carry no mark.
  const payload = JSON.stringify({
    exportId,
    reason,
    rows: rows.length,
    sha256: createHash('sha256').update(csv).digest('hex'),
  });
  note(tx, { kind: 'export', ...ABOUT, records: [exportId], about: agreed.map(({ personId }) => personId), payload });
  return { exportId, csv };
}

const OWN_COUNTRY = `select o.country from app.organisation o where o.organisation_id = (select app.my_organisation()) and o.kind = 'self' limit 1`;

/** Read under the asker's own policies: who may not see a record gives away none. */
async function readAgreed(tx: Transaction, store: RecordStore, today: string) {
  const all = async <K extends RecordKind>(kind: K) =>
    (await store.find(tx, { kind: kind as never, where: {}, how: 'all' })) as unknown as never[];
  const real = await tx.query<{ id: string; now: string }>(
    `select p.id, app.person_now(p.organisation_id, p.id) as now from app.person p
      where p.organisation_id = (select app.my_organisation()) and not app.is_invented(p.organisation_id, p.id)`,
  );
  const stays = new Map(real.map(({ id, now }) => [id, now]));
  const hers = <R extends { personId: string }>(records: readonly R[]): R[] =>
    records.map((one) => ({ ...one, personId: stays.get(one.personId) ?? one.personId }));
  const ours: OurRecords = {
    people: ((await all(Person)) as OurRecords['people']).filter(({ id }) => stays.get(id) === id),
    consents: hers((await all(Consent)) as OurRecords['consents']),
    files: hers((await all(CaseFile)) as OurRecords['files']),
    participants: hers((await all(Participant)) as OurRecords['participants']),
    profiles: hers((await all(ExploitationProfile)) as OurRecords['profiles']),
  };
  const [own] = await tx.query<{ country: string }>(OWN_COUNTRY);
  return whoAgreed(ours, own?.country ?? null, today);
}

/** What a second person said yes to: for this reason, once, within the day; and never so few that a row is a person. */
async function whyNotLeave(
  tx: Transaction,
  store: RecordStore,
  { approvalId, reason }: RowsRequest,
  many: number,
): Promise<Refusal | null> {
  if (many < SMALLEST_CROWD) return { ...CONTRIBUTION_REFUSALS.tooFew, values: { least: SMALLEST_CROWD } };
  const need = { kind: Approval as never, where: { id: approvalId }, how: 'may' } as const;
  const [approval] = (await store.find(tx, need)) as unknown as ApprovalFacts[];
  if (approval?.input.reason !== reason) return CONTRIBUTION_REFUSALS.notAgreed;
  const [used] = await tx.query<{ used: boolean }>('select app.use_second($1, $2) as used', [
    approvalId,
    giveRows.name,
  ]);
  return used?.used ? null : CONTRIBUTION_REFUSALS.notAgreed;
}
