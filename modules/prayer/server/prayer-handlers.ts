import type { Stored } from '#kernel/record.ts';
import { Consent, type ConsentFacts } from '#modules/consent/model/consent.ts';
import { Prayer, type PrayerFacts } from '#modules/prayer/model/prayer.ts';
import { dayOf, type InspectedKnown, type WaitingKnown } from '#modules/prayer/model/prayer-acts.ts';
import type { RequestInspected } from '#modules/prayer/model/prayer-for-her.ts';
import type { PublishedPrayer } from '#modules/prayer/model/published-prayer.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { putCopy, takeBackCopy } from '#platform/server/site/copies.ts';
import { takeOut } from '#platform/server/site/inbox.ts';
import { countHard, type InspectWords } from '#platform/server/site/inspect-words.ts';
import { inspectRequest } from './inspect-request.ts';
import { PRAYER, readPrayers } from './read-prayers.ts';

type About = { prayerId: string };

const waitingOf = async (tx: Transaction, { prayerId }: About) => (await readPrayers(tx, 1, prayerId))[0] ?? null;

/** A prayer is read by everybody only when nothing in it can find anybody, and only while it may be told. */
export function prayerHandlers(store: RecordStore, inspect: InspectWords): [string, Handler][] {
  const hardIn = (tx: Transaction, texts: PrayerFacts['texts']) =>
    countHard(
      tx,
      inspect,
      texts.map(({ words }) => words),
    );
  const shows: Handler = {
    async load(tx, { prayerId }: About) {
      const prayer = await find(store, tx, prayerId);
      return {
        hard: await hardIn(tx, prayer?.texts ?? []),
        consented: await isConsented(tx, prayer?.consentId ?? null),
      };
    },
    applied: (tx, { prayerId }: About) => show(store, tx, prayerId),
  };
  const approves: Handler = {
    async load(tx, input: About & { name: string | null }): Promise<WaitingKnown & InspectedKnown> {
      const waiting = await waitingOf(tx, input);
      const hard = await countHard(tx, inspect, [waiting?.words ?? '', input.name ?? '']);
      return { waiting, hard, consented: true };
    },
    async applied(tx, { prayerId }: About) {
      await show(store, tx, prayerId);
      await takeOut(tx, PRAYER, prayerId);
    },
  };
  const refuses: Handler = {
    load: async (tx, input: About) => ({ waiting: await waitingOf(tx, input) }),
    applied: (tx, { prayerId }: About) => takeOut(tx, PRAYER, prayerId),
  };
  const ends: Handler = {
    load: async () => ({}),
    applied: (tx, { prayerId }: About) => takeBackCopy(tx, PRAYER, prayerId, 'house'),
  };
  const asks: Handler = {
    async load(tx, { personId, texts }: { personId: string; texts: PrayerFacts['texts'] }): Promise<RequestInspected> {
      const words = texts.map((text) => text.words);
      const marks = await inspectRequest(tx, { store, inspect, personId }, words);
      return { hard: marks.flat().filter(({ hard }) => hard).length };
    },
  };
  return [
    ['prayer.ask-for-prayer', asks],
    ['prayer.take-back-request', takesBack(store)],
    ['prayer.show-prayer', shows],
    ['prayer.end-prayer', ends],
    ['prayer.approve-prayer', approves],
    ['prayer.refuse-prayer', refuses],
  ];
}

/** Whoever asked reaches no page: the database takes it off for her, and only what she has just ended. */
function takesBack(store: RecordStore): Handler {
  return {
    load: async () => ({}),
    async applied(tx, { prayerId }: About) {
      const prayer = await find(store, tx, prayerId);
      if (prayer?.state === 'ended') await tx.query('select app.take_prayer_back($1)', [prayerId]);
    },
  };
}

/** Asked again, she said no: what is prayed for by an earlier yes ends in the same transaction. */
export function refusedPrayerHandler(store: RecordStore): Handler {
  return {
    load: async () => ({}),
    async applied(tx, { consentId }: { consentId: string }) {
      const consents = async (where: object) =>
        (await store.find(tx, { kind: Consent as never, where: { ...where }, how: 'all' })) as unknown as Answered[];
      const [refusal] = await consents({ id: consentId });
      if (refusal?.purpose !== 'prayer_request_share' || refusal.answer !== 'refused') return;
      const hers = await consents({ personId: refusal.personId });
      const given = hers.filter(({ purpose, answer }) => purpose === refusal.purpose && answer === 'given');
      if (given.length > 0)
        await tx.query('select app.end_prayers_under($1, $2)', [consentId, given.map(({ id }) => id)]);
    },
  };
}

type Answered = Stored<ConsentFacts>;

async function find(store: RecordStore, tx: Transaction, id: string): Promise<PrayerFacts | null> {
  const [found] = await store.find(tx, { kind: Prayer as never, where: { id }, how: 'may' });
  return (found as unknown as PrayerFacts | undefined) ?? null;
}

/** Whether what she agreed to still stands: asked of the database, which answers that and nothing else of her. */
async function isConsented(tx: Transaction, consentId: string | null): Promise<boolean> {
  if (consentId === null) return true;
  const [row] = await tx.query<{ stands: boolean }>('select app.prayer_consent_stands($1) as stands', [consentId]);
  return row?.stands === true;
}

async function show(store: RecordStore, tx: Transaction, id: string): Promise<void> {
  const prayer = await find(store, tx, id);
  if (!prayer) return;
  const { from, sort, name, until, shownOn } = prayer;
  for (const { language, words } of prayer.texts) {
    const body: PublishedPrayer = { from, sort, name, words, on: dayOf(prayer), until };
    const place = { kind: PRAYER, id, language, compartment: 'publishing' as const, slug: null };
    await putCopy(tx, { ...place, body, visibleFrom: `${shownOn}T00:00:00+05:30` });
  }
}
