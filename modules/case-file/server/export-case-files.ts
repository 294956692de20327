import type { FastifyReply, FastifyRequest } from 'fastify';
import { drawCode } from '#kernel/display-code.ts';
import { NOT_FOR_YOU, type Refusal } from '#kernel/refusal.ts';
import { Approval, type ApprovalFacts } from '#modules/approval/model/approval.ts';
import { EXPORTERS, type ExportRequest, exportMany, MOST_EXPORTED } from '#modules/case-file/model/export-request.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { toCsv } from '#platform/server/export/to-csv.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf } from '#platform/server/http/route.ts';
import { note } from '#platform/server/journal/note.ts';
import { newId, randomBelow } from '#platform/server/random.ts';
import { idsIn } from '#platform/server/reading/ids-in.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { listCaseFiles } from './list-case-files.query.ts';

type Line = {
  id: string;
  code: string | null;
  nameUsed: string | null;
  title: string;
  status: string;
  riskLevel: string;
  openedAt: string;
};
type Asker = { name: string; roles: string[] };

const TOO_MANY: Refusal = { code: 'case-file.export-too-many', kind: 'rule', values: { most: MOST_EXPORTED } };
/** Not what was agreed to, taken out already, or longer ago than a day. */
const NOT_AGREED: Refusal = { code: 'case-file.export-not-agreed', kind: 'rule' };
const HEADER = ['code', 'name', 'title', 'status', 'risk', 'opened'];

/**
 * A list of case files on its way out: for a purpose and with a reason, journalled with whom it tells of, marked with who
 * took it out and when, and with one row of nobody, by which a copy that turns up somewhere names the export it came from.
 */
export async function exportCaseFiles(request: FastifyRequest, reply: FastifyReply, path: CommandPath, token: string) {
  const asked = bodyOf<ExportRequest>(request);
  const answer = await inTransaction(path.pool, token, (tx) => makeExport(tx, path, asked));
  return 'csv' in answer ? reply.send(answer) : sendRefusal(reply, answer);
}

async function makeExport(tx: Transaction, { store, now }: CommandPath, asked: ExportRequest) {
  const about = { action: 'export', resource: 'case-file', purpose: asked.purpose };
  const [row] = await tx.query<{ asker: Asker }>('select app.asking(null) as asker');
  const may = row?.asker.roles.some((role) => (EXPORTERS as readonly string[]).includes(role));
  const files = may ? await listToExport(tx, store, asked.status) : [];
  const refusal = may ? await whyNotLeave(tx, store, asked, files.length) : NOT_FOR_YOU;
  if (refusal || !row) {
    note(tx, { kind: 'refusal', ...about, outcome: 'refused', code: refusal?.code ?? null });
    return refusal ?? NOT_FOR_YOU;
  }
  const exportId = newId();
  const canary = drawCode(randomBelow, []);
  const payload = JSON.stringify({ exportId, canary, reason: asked.reason });
  note(tx, { kind: 'export', ...about, records: [exportId], about: idsIn(JSON.stringify(files)), payload });
  return { exportId, csv: toCsv(HEADER, rowsOf(files, { canary, exportId, who: row.asker.name, when: now() })) };
}

const MOST_PAGES = 50;

/** All of the list, page by page, but for invented people: a row that stands for nobody is put in beside, and counts for that. */
async function listToExport(tx: Transaction, store: RecordStore, status: ExportRequest['status']): Promise<Line[]> {
  const files: Line[] = [];
  for (let after = '', pages = 0; pages < MOST_PAGES; pages += 1) {
    const body = await listCaseFiles(tx, store, status, after);
    const page = JSON.parse(body ?? '{"files":[],"next":null}') as { files: Line[]; next: string | null };
    files.push(...page.files);
    if (page.next === null) break;
    after = page.next;
  }
  const real = await tx.query<{ id: string }>(
    'select f.id from unnest($1::text[]) f(id) where not app.is_invented((select app.my_organisation()), f.id)',
    [files.map(({ id }) => id)],
  );
  const ids = new Set(real.map(({ id }) => id));
  return files.filter(({ id }) => ids.has(id));
}

/** One may take out so many; more, only what a second person said yes to: the same list, for the same purpose, once. */
async function whyNotLeave(
  tx: Transaction,
  store: RecordStore,
  { approvalId, purpose, status }: ExportRequest,
  many: number,
): Promise<Refusal | null> {
  if (many <= MOST_EXPORTED) return null;
  if (approvalId === null) return TOO_MANY;
  const need = { kind: Approval as never, where: { id: approvalId }, how: 'may' } as const;
  const [approval] = (await store.find(tx, need)) as unknown as ApprovalFacts[];
  if (approval?.input.purpose !== purpose || approval.input.status !== status) return NOT_AGREED;
  const [used] = await tx.query<{ used: boolean }>('select app.use_second($1, $2) as used', [
    approvalId,
    exportMany.name,
  ]);
  return used?.used ? null : NOT_AGREED;
}

type Mark = { canary: string; exportId: string; who: string; when: Date };

/** The mark stands above and below: a list that is cut in two still says whose it was. The row of nobody stands where dice put it. */
function rowsOf(files: readonly Line[], { canary, exportId, who, when }: Mark): (string | null)[][] {
  const mark = [exportId, who, when.toISOString()];
  const rows = files.map(({ code, nameUsed, title, status, riskLevel, openedAt }) => [
    code,
    nameUsed,
    title,
    status,
    riskLevel,
    openedAt.slice(0, 10),
  ]);
  const like = files[randomBelow(Math.max(1, files.length))];
  const nobody = [canary, null, '–', like?.status ?? 'open', like?.riskLevel ?? 'low', when.toISOString().slice(0, 10)];
  return [mark, ...rows.toSpliced(randomBelow(rows.length + 1), 0, nobody), mark];
}
