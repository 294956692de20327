import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { ENTRY_KINDS } from '#kernel/entry-kind.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, queryOf, type Route } from '#platform/server/http/route.ts';
import { note } from '#platform/server/journal/note.ts';
import { proveEntry, proveHead } from '#platform/server/journal/prove-entry.ts';
import type { Ask } from '#platform/server/journal/read-tiles.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { exportJournal, JournalExport } from './export-journal.ts';
import { type JournalFilter, listJournal, readEntry } from './list-journal.query.ts';

const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
const Filter = z.strictObject({
  kind: z.enum(ENTRY_KINDS).optional(),
  staff: AnyId.optional(),
  about: AnyId.optional(),
  from: CalendarDay.optional(),
  to: CalendarDay.optional(),
  after: z.coerce.number().int().min(1).optional(),
});
const Known = z.strictObject({ known: z.coerce.number().int().min(0).default(0) });
const Head = z.strictObject({ size: z.int().min(0), root: z.string().max(44) });
const Alarm = z.strictObject({
  what: z.enum(['key', 'signature', 'set-back', 'rewritten', 'gone']),
  known: Head.nullable(),
  told: Head.nullable(),
});

export type JournalReading = { pool: pg.Pool; journal: { key: KeyObject } };

/** Reading the journal, proving an entry, and what every colleague's browser asks at sign-in. */
export function journalRoutes(reading: JournalReading): Route[] {
  return [listRoute(reading), exportRoute(reading), entryRoute(reading), headRoute(reading), alarmRoute(reading)];
}

function listRoute({ pool }: JournalReading): Route {
  return {
    method: 'GET',
    url: '/api/journal',
    action: 'list',
    resource: 'journal',
    tiers: ['P2'],
    summary: 'What happened, newest first, fifty at a time: by kind, colleague, person or record, and day.',
    query: Filter,
    async run(request, reply, token) {
      const filter = queryOf<JournalFilter>(request);
      // Whoever reads about one person is noted with her; turning the pages of all names nobody.
      const about = filter.about ? [filter.about] : [];
      const asked = { pool, token, action: 'list', resource: 'journal', records: about, about };
      return (await readFor(asked, (tx) => listJournal(tx, filter))) ?? sendRefusal(reply, NOT_FOUND);
    },
  };
}

function exportRoute({ pool }: JournalReading): Route {
  return {
    method: 'POST',
    url: '/api/journal/export',
    action: 'export',
    resource: 'journal',
    tiers: ['P2'],
    stepUp: true,
    summary:
      'What happened, as CSV, with a reason: by the same choices as the list, at most a thousand entries, people by their codes.',
    body: JournalExport,
    async run(request, reply, token) {
      const asked = bodyOf<JournalExport>(request);
      const made = await inTransaction(pool, token, (tx) => exportJournal(tx, asked));
      return made ?? sendRefusal(reply, NOT_FOUND);
    },
  };
}

function entryRoute({ pool, journal }: JournalReading): Route {
  return {
    method: 'GET',
    url: '/api/journal/:id',
    action: 'prove',
    resource: 'journal',
    tiers: ['P2'],
    summary: 'One entry with the proof that it stands in the tree: what docs/proving-an-entry.md checks.',
    params: z.strictObject({ id: z.uuid() }),
    async run(request, reply, token) {
      const { id } = paramsOf<{ id: string }>(request);
      const asked = { pool, token, action: 'prove', resource: 'journal' };
      const answer = await readFor(asked, async (tx) => {
        const line = await readEntry(tx, id);
        const organisation = await organisationOf(tx);
        if (!line || !organisation) return null;
        return { line, proof: await proveEntry(askIn(tx), journal.key, { organisation, id }) };
      });
      return answer ?? sendRefusal(reply, NOT_FOUND);
    },
  };
}

function headRoute({ pool, journal }: JournalReading): Route {
  return {
    method: 'GET',
    url: '/api/journal-head',
    action: 'check',
    resource: 'journal-head',
    tiers: ['P1'],
    quiet: true,
    summary: 'The last signed head of the journal, and the proof that it holds the one I knew. Tells of nobody.',
    query: Known,
    async run(request, reply, token) {
      const { known } = queryOf<{ known: number }>(request);
      const head = await inTransaction(pool, token, async (tx) => {
        const organisation = await organisationOf(tx);
        return organisation && proveHead(askIn(tx), journal.key, { organisation, known });
      });
      return head ?? sendRefusal(reply, SIGNED_OUT);
    },
  };
}

function alarmRoute({ pool }: JournalReading): Route {
  return {
    method: 'POST',
    url: '/api/journal-alarms',
    action: 'warn',
    resource: 'journal-head',
    tiers: ['P1'],
    quiet: true,
    summary: 'A colleague’s browser says that the journal it is shown is not the one it knew.',
    body: Alarm,
    async run(request, _reply, token) {
      const alarm = bodyOf<z.infer<typeof Alarm>>(request);
      await inTransaction(pool, token, async (tx) => {
        note(tx, {
          kind: 'alarm',
          action: 'journal.head-does-not-fit',
          resource: 'journal',
          code: alarm.what,
          payload: JSON.stringify(alarm),
        });
      });
      return { noted: true };
    },
  };
}

async function organisationOf(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ organisation: string | null }>('select app.my_organisation() as organisation');
  return row?.organisation ?? null;
}

function askIn(tx: Transaction): Ask {
  return (text, values) => tx.query(text, values);
}
