import { hasRole } from '#kernel/actor.ts';
import { addDays, addMonths } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Sentence } from '#kernel/timeline.ts';
import { GiftBook } from './books.ts';
import { Donor, GIFT_KEEPERS } from './donor.ts';
import { annualReturnDueOn, renewFrom } from './fcra.ts';
import { Gift, Pledge } from './gift.ts';
import { isSilent, monthToAsk } from './monthly.ts';
import { PaymentLine } from './payment-line.ts';
import { nextOf } from './pledge-acts.ts';
import { Receipt } from './receipt.ts';
import { financialYearOf, formsDueOn, formsOf, yearWords } from './tax-year.ts';

/** What was promised by transfer and did not come in this time is asked about, or let go. */
const PROMISE_DAYS = 14;
const SHOWN_BEFORE_MONTHS = 2;

/** What a fundraiser has to see to. Donors stand in none of these sentences. */
export const giftDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, ...GIFT_KEEPERS)) return [];
  return [
    ...promiseDues(reader, today),
    ...pledgeDues(reader, today),
    ...listDues(reader, today),
    ...yearDues(reader, today),
  ];
};

const due = (id: string, sentence: Sentence, dueOn: string | null, address: Due['address'] = null): Due => ({
  ...{ id, sentence, dueOn, address, track: null, personIds: [], dueAt: null },
});

function promiseDues(reader: Reader, today: string): Due[] {
  const told = new Set(
    reader
      .all(Receipt)
      .filter(({ cancelledOn }) => cancelledOn === null)
      .map(({ giftId }) => giftId),
  );
  const gifts = reader.all(Gift);
  const waiting = gifts.filter(
    ({ state, promisedOn }) => state === 'promised' && addDays(promisedOn, PROMISE_DAYS) <= today,
  );
  const unreceipted = gifts.filter(
    ({ id, state, donorId, receiptBy }) => state === 'received' && donorId && receiptBy !== 'none' && !told.has(id),
  );
  return [
    ...waiting.map(({ id, promisedOn, donorId }) =>
      due(
        `gift-${id}-late`,
        { key: 'gift:due.late' },
        addDays(promisedOn, PROMISE_DAYS),
        donorId ? ['yd', donorId] : null,
      ),
    ),
    ...(unreceipted.length > 0
      ? [due('gift-receipts', { key: 'gift:due.receipts', values: { count: unreceipted.length } }, today)]
      : []),
  ];
}

function pledgeDues(reader: Reader, today: string): Due[] {
  const gifts = Map.groupBy(
    reader.all(Gift).filter(({ pledgeId }) => pledgeId !== null),
    ({ pledgeId }) => pledgeId,
  );
  let letters = 0;
  const dues = reader.all(Pledge).flatMap((pledge) => {
    const own = gifts.get(pledge.id) ?? [];
    const say = (key: string, on: string) => [due(`pledge-${pledge.id}`, { key }, on, ['yd', pledge.donorId])];
    const month = monthToAsk(pledge, own, today);
    if (month !== null) {
      if (isSilent(own)) return say('gift:due.silent', month);
      if (!reader.get(Donor, pledge.donorId)?.email) return say('gift:due.noMail', month);
      letters += 1;
      return [];
    }
    const next = nextOf(pledge, own);
    return next && next <= today ? say('gift:due.pledge', next) : [];
  });
  return letters === 0
    ? dues
    : [...dues, due('gift-monthly', { key: 'gift:due.monthly', values: { count: letters } }, today)];
}

function listDues(reader: Reader, today: string): Due[] {
  const open = reader.all(PaymentLine).filter(({ state }) => state === 'open').length;
  return open > 0 ? [due('gift-lines', { key: 'gift:due.lines', values: { count: open } }, today)] : [];
}

/** What the law asks of the year that is over, from two months before its day; and the registration's end. */
function yearDues(reader: Reader, today: string): Due[] {
  const book = reader.all(GiftBook)[0];
  if (!book) return [];
  const year = financialYearOf(today) - 1;
  const words = yearWords(year);
  const near = (on: string | null): on is string => on !== null && today >= addMonths(on, -SHOWN_BEFORE_MONTHS);
  const [forms, yearly, renew] = [formsDueOn(year), annualReturnDueOn(year), renewFrom(book)];
  const { statement, certificate } = formsOf(year);
  return [
    ...(book.taxNumber && near(forms) && today <= forms
      ? [due(`gift-forms-${year}`, { key: 'gift:due.forms', values: { statement, certificate, year: words } }, forms)]
      : []),
    ...(book.fcraNumber && near(yearly) && today <= yearly
      ? [due(`gift-return-${year}`, { key: 'gift:due.return', values: { year: words } }, yearly)]
      : []),
    ...(book.fcraNumber && renew && today >= renew
      ? [due('gift-renew', { key: 'gift:due.renew' }, book.fcraUntil)]
      : []),
  ];
}
