import { createHash, randomBytes } from 'node:crypto';
import type { RecordKind, Stored } from '#kernel/record.ts';
import { GiftBook, type GiftBookFacts } from '#modules/gift/model/books.ts';
import { Donor, type DonorFacts } from '#modules/gift/model/donor.ts';
import { Gift, type GiftFacts } from '#modules/gift/model/gift.ts';
import { makeReference } from '#modules/gift/model/gift-order.ts';
import { moneyWords } from '#modules/gift/model/money.ts';
import type { MonthlyKnown } from '#modules/gift/model/monthly.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { Letter } from '#platform/server/mail/letter.ts';
import { postLetter } from '#platform/server/mail/post.ts';
import { newToken } from '#platform/server/random.ts';
import { sayOnReceipt } from './gift-paper-words.ts';
import type { Posting } from './post-receipts.ts';

type Input = { pledges: readonly { pledgeId: string; donorId: string }[] };
type Asked = { gift: Stored<GiftFacts>; donor: DonorFacts; book: GiftBookFacts; address: string };

/** Leaves each month's order where the public page finds it, and its letter in the post, in the transaction that wrote the gift. */
export const askMonthlyHandler = ({ store, ring }: Pick<Posting, 'store' | 'ring'>): Handler => {
  const find = <F extends object>(tx: Transaction, kind: unknown, where: Record<string, string>) =>
    store.find(tx, { kind: kind as RecordKind, where, how: 'all' }) as unknown as Promise<
      Stored<F & Record<string, unknown>>[]
    >;
  return {
    load: async (tx, { pledges }: Input): Promise<MonthlyKnown> => ({
      references: Object.fromEntries(
        pledges.map(({ pledgeId }) => [pledgeId, makeReference((count) => randomBytes(count))]),
      ),
      host: (await siteOf(tx))?.host ?? null,
    }),
    async applied(tx, { pledges }: Input, { organisationId }) {
      const [[book], site] = [await find<GiftBookFacts>(tx, GiftBook, {}), await siteOf(tx)];
      for (const { pledgeId, donorId } of pledges) {
        const [donor] = await find<DonorFacts>(tx, Donor, { id: donorId });
        const gifts = await find<GiftFacts>(tx, Gift, { pledgeId });
        const gift = gifts.toSorted((a, b) => b.promisedOn.localeCompare(a.promisedOn))[0];
        if (!gift || !donor || !book) continue;
        const token = newToken();
        const [left] = await tx.query<{ fresh: boolean }>('select site.ask_for_month($1, $2, $3) as fresh', [
          gift.id,
          createHash('sha256').update(token).digest('hex'),
          donor.language,
        ]);
        if (!left?.fresh) continue;
        const address = `https://${site?.host}/${languageFor(donor, site)}/give/order/${token}`;
        const letter = letterOf({ gift, donor, book, address });
        const key = `pledge/${pledgeId}/${gift.promisedOn}`;
        await postLetter(tx, ring, { organisationId, key, compartment: 'donor', about: pledgeId, letter });
      }
    },
  };
};

type Site = { host: string | null; languages: string[] | null };

/** Under which name everybody reaches our page, if anybody has said; without it no letter can lead there. */
async function siteOf(tx: Transaction): Promise<Site | null> {
  const [site] = await tx.query<Site>(
    `select body ->> 'host' as host, body -> 'languages' as languages from site.copy
      where organisation_id = app.my_organisation() and kind = 'organisation' and body is not null`,
  );
  return site ?? null;
}

/** Hers, if our page is told in it. */
const languageFor = ({ language }: DonorFacts, site: Site | null): string =>
  !site?.languages || site.languages.includes(language) ? language : (site.languages[0] ?? language);

/** Where others may read her mail, nothing in it says who we are, that she gives, or leads to us: it asks her to ask. */
function letterOf({ gift, donor, book, address }: Asked): Letter {
  const { language } = donor;
  const say = sayOnReceipt(language);
  const to = { to: donor.email ?? '', language, attachments: [] };
  if (donor.discreet) return { ...to, from: '', subject: say('discreetSubject'), text: say('discreetText') };
  const sum = moneyWords({ minor: gift.minor ?? 0, currency: 'INR' }, language);
  const text = say('monthText', { name: donor.name, organisation: book.legalName, sum, address });
  return { ...to, from: book.legalName.slice(0, 100), subject: say('monthSubject'), text };
}
