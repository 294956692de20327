import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { AnyId } from '#kernel/id.ts';
import type { RecordKind, Stored } from '#kernel/record.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { GiftBook, type GiftBookFacts } from '#modules/gift/model/books.ts';
import { Donor, GIFT_KEEPERS } from '#modules/gift/model/donor.ts';
import { EXPORTS, type ExportName, tableOf } from '#modules/gift/model/export-rows.ts';
import type { BooksKnown } from '#modules/gift/model/export-table.ts';
import { Gift } from '#modules/gift/model/gift.ts';
import { GIFT_REFUSALS } from '#modules/gift/model/gift-refusals.ts';
import { LedgerEntry } from '#modules/gift/model/ledger.ts';
import { Receipt, type ReceiptFacts } from '#modules/gift/model/receipt.ts';
import { MOST_LIST } from '#modules/gift/model/reconcile.ts';
import { financialYearOf, firstDayOf, lastDayOf } from '#modules/gift/model/tax-year.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { toCsv } from '#platform/server/export/to-csv.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, queryOf, type Route } from '#platform/server/http/route.ts';
import { drawInThread } from '#platform/server/paper/draw-in-thread.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import type { DrawnReceipt } from './draw-receipt.ts';
import { GIFT_PAPER_LANGUAGES, type GiftPaperLanguage } from './gift-paper-words.ts';
import { readHeadings } from './read-list.ts';
import { readWaiting } from './read-orders.query.ts';

const PROGRAM = join(import.meta.dirname, 'draw-receipt.ts');
const Year = z.coerce.number().int().min(2000).max(2200);
const Language = z.strictObject({ language: z.enum(GIFT_PAPER_LANGUAGES) });
const OfId = z.strictObject({ id: AnyId });
const keepers = { by: GIFT_KEEPERS, tiers: ['P2'] } as const;

/** What a fundraiser asks the server for: what waits, papers, lists that leave the house. */
export function giftRoutes(path: CommandPath): Route[] {
  return [
    waitingRoute(path),
    campaignsRoute(path),
    headingsRoute(),
    receiptRoute(path),
    statementRoute(path),
    exportRoute(path),
    sumsRoute(path),
  ];
}

function waitingRoute({ pool }: CommandPath): Route {
  return {
    ...{ method: 'GET', url: '/api/gifts/waiting', action: 'list', resource: 'gift', ...keepers },
    summary:
      'Gifts that were ordered on the public page and that nobody has taken in, with what the gateway told of them.',
    query: z.strictObject({ most: z.coerce.number().int().min(1).max(5000).default(50) }),
    run: (request, _reply, token) =>
      readFor({ pool, token, action: 'list', resource: 'gift', about: [] }, (tx) =>
        readWaiting(tx, queryOf<{ most: number }>(request).most),
      ),
  };
}

function campaignsRoute({ pool }: CommandPath): Route {
  return {
    ...{ method: 'GET', url: '/api/gifts/campaigns', action: 'list-campaigns', resource: 'gift' },
    ...{ by: GIFT_KEEPERS, tiers: ['P1'] },
    summary: 'Campaigns that everybody can read of, by their titles in each language.',
    run: (_request, _reply, token) =>
      readFor({ pool, token, action: 'list-campaigns', resource: 'gift', about: [] }, async (tx) => ({
        campaigns: await tx.query('select id, language, title from app.public_campaigns()'),
      })),
  };
}

function headingsRoute(): Route {
  return {
    ...{ method: 'POST', url: '/api/gifts/headings', action: 'read-headings', resource: 'gift' },
    ...{ by: GIFT_KEEPERS, tiers: ['P1'] },
    summary: 'The headings of a list of payments and its first lines, to say which column is which. Nothing is kept.',
    body: z.strictObject({ csv: z.string().min(1).max(MOST_LIST) }),
    async run(request, reply) {
      return readHeadings(bodyOf<{ csv: string }>(request).csv) ?? sendRefusal(reply, GIFT_REFUSALS.unreadableList);
    },
  };
}

const findAll = <F extends object>(
  tx: Transaction,
  store: RecordStore,
  kind: RecordKind<F & Record<string, unknown>>,
  where: object = {},
) =>
  store.find(tx, { kind: kind as unknown as RecordKind, where: { ...where }, how: 'all' }) as unknown as Promise<
    Stored<F & Record<string, unknown>>[]
  >;

type Found = { book: GiftBookFacts; receipts: Stored<ReceiptFacts>[] };

/** Receipts and what stands above them. Null where there is none that this asker sees. */
async function readReceipts(tx: Transaction, store: RecordStore, where: object): Promise<Found | null> {
  const [books, receipts] = [await findAll(tx, store, GiftBook), await findAll(tx, store, Receipt, where)];
  const [book] = books;
  return book && receipts.length > 0 ? { book, receipts } : null;
}

type Paper = { name: string; year: number | null; language: GiftPaperLanguage; found: Found | null };

async function sendPaper(reply: FastifyReply, { now }: CommandPath, { name, year, language, found }: Paper) {
  if (!found) return sendRefusal(reply, NOT_FOUND);
  const paper = await drawInThread<DrawnReceipt>(PROGRAM, { language, ...found, year, made: now() });
  return reply.type('application/pdf').header('content-disposition', `attachment; filename="${name}.pdf"`).send(paper);
}

function receiptRoute(path: CommandPath): Route {
  return {
    ...{ method: 'POST', url: '/api/receipts/:id/paper', action: 'make', resource: 'receipt', ...keepers },
    slow: true,
    summary: 'One receipt as a PDF. Journalled as an export.',
    params: OfId,
    body: Language,
    async run(request: FastifyRequest, reply: FastifyReply, token: string) {
      const { id } = paramsOf<{ id: string }>(request);
      const { language } = bodyOf<{ language: GiftPaperLanguage }>(request);
      const reading = {
        pool: path.pool,
        token,
        action: 'make',
        resource: 'receipt',
        records: [id],
        about: [],
        export: language,
      };
      const found = await readFor(reading, (tx) => readReceipts(tx, path.store, { id }));
      return sendPaper(reply, path, { name: `receipt-${id}`, year: null, language, found });
    },
  };
}

function statementRoute(path: CommandPath): Route {
  return {
    ...{ method: 'POST', url: '/api/donors/:id/statement', action: 'make', resource: 'donor', ...keepers },
    slow: true,
    summary: 'What a donor gave in one financial year, receipt by receipt, as a PDF. Journalled as an export.',
    params: OfId,
    body: Language.extend({ year: Year }),
    async run(request: FastifyRequest, reply: FastifyReply, token: string) {
      const { id } = paramsOf<{ id: string }>(request);
      const { language, year } = bodyOf<{ language: GiftPaperLanguage; year: number }>(request);
      const reading = {
        pool: path.pool,
        token,
        action: 'make',
        resource: 'donor',
        records: [id],
        about: [],
        export: `${year}`,
      };
      const found = await readFor(reading, async (tx) => {
        const all = await readReceipts(tx, path.store, { donorId: id, year });
        const standing = all?.receipts.filter(({ cancelledOn }) => cancelledOn === null) ?? [];
        const inOrder = standing.toSorted((a, b) => a.series.localeCompare(b.series) || a.number - b.number);
        return all && inOrder.length > 0 ? { book: all.book, receipts: inOrder } : null;
      });
      return sendPaper(reply, path, { name: `gifts-${id}`, year, language, found });
    },
  };
}

function exportRoute({ pool, store }: CommandPath): Route {
  return {
    ...{ method: 'POST', url: '/api/gifts/export', action: 'export', resource: 'gift', ...keepers },
    stepUp: true,
    slow: true,
    summary:
      'A year of gifts as CSV: for the tax office, the register of foreign gifts, all gifts, the books. Journalled.',
    body: z.strictObject({ what: z.enum(EXPORTS), year: Year }),
    async run(request, _reply, token) {
      const { what, year } = bodyOf<{ what: ExportName; year: number }>(request);
      const reading = {
        pool,
        token,
        action: 'export',
        resource: 'gift',
        about: [],
        export: JSON.stringify({ what, year }),
      };
      return readFor(reading, async (tx) => {
        const { header, rows } = tableOf(what, await readBooks(tx, store), year);
        return { csv: toCsv(header, rows), rows: rows.length };
      });
    },
  };
}

async function readBooks(tx: Transaction, store: RecordStore): Promise<BooksKnown> {
  const [books, donors, gifts, receipts, lines] = await Promise.all([
    findAll(tx, store, GiftBook),
    findAll(tx, store, Donor),
    findAll(tx, store, Gift),
    findAll(tx, store, Receipt),
    findAll(tx, store, LedgerEntry),
  ]);
  return { book: books[0] ?? null, donors, gifts, receipts, lines };
}

type SumRow = { month: string; fund: string; minor: string | null; gifts: number | null };

/** The one thing of gifts that whoever answers for figures is told: sums, and never a donor. */
function sumsRoute({ pool, now }: CommandPath): Route {
  return {
    ...{ method: 'GET', url: '/api/gifts/sums', action: 'count', resource: 'gift', tiers: ['P1'] },
    by: ['director', 'm-and-e-officer', ...GIFT_KEEPERS],
    summary:
      'What came in a financial year, by month and fund, rounded down; a sum of fewer than five gifts is not told.',
    query: z.strictObject({ year: Year.optional() }),
    async run(request, _reply, token) {
      const { year = financialYearOf(dayInIndia(now().toISOString())) } = queryOf<{ year?: number }>(request);
      const sums = await readFor({ pool, token, action: 'count', resource: 'gift', about: [] }, async (tx) => {
        const rows = await tx.query<SumRow>('select month::text, fund, minor::text, gifts from app.gift_sums($1, $2)', [
          firstDayOf(year),
          lastDayOf(year),
        ]);
        return rows.map((row) => ({ ...row, minor: row.minor === null ? null : Number(row.minor) }));
      });
      return { year, asOf: dayInIndia(now().toISOString()), sums };
    },
  };
}
