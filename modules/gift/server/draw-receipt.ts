import type { GiftBookFacts } from '#modules/gift/model/books.ts';
import { moneyWords } from '#modules/gift/model/money.ts';
import { type ReceiptFacts, receiptNumber } from '#modules/gift/model/receipt.ts';
import { formsDueOn, formsOf, yearWords } from '#modules/gift/model/tax-year.ts';
import { Sheet } from '#platform/server/paper/sheet.ts';
import { amountInWords } from './amount-in-words.ts';
import { type GiftPaperLanguage, sayOnReceipt } from './gift-paper-words.ts';

export type DrawnReceipt = {
  language: GiftPaperLanguage;
  book: GiftBookFacts;
  made: Date;
  /** One receipt, or all that were written for a donor in one year. */
  receipts: readonly ReceiptFacts[];
  year: number | null;
};

type Say = ReturnType<typeof sayOnReceipt>;

/** A receipt, or a year's statement. Runs in the thread that draws. */
export function draw({ language, book, made, receipts, year }: DrawnReceipt): Promise<Buffer> {
  const say = sayOnReceipt(language);
  const [first] = receipts;
  if (!first) throw new Error('There is nothing to write on this paper.');
  const title = year === null ? say(`title${first.series}`) : say('statement', { year: yearWords(year) });
  const sheet = new Sheet(title, language, made);
  sheet.heading(book.legalName).text(book.address);
  if (book.pan) sheet.small(`${say('pan')}: ${book.pan}`);
  sheet.rule().title(title);
  if (year === null) drawOne(sheet, say, first, book, language);
  else drawYear(sheet, say, receipts, language);
  sheet.gap(1.4).text(`______________________\n${say('sign')}`);
  return sheet.finish(year === null ? receiptNumber(first) : yearWords(year));
}

const dayOf = (day: string, language: GiftPaperLanguage): string =>
  new Intl.DateTimeFormat(`${language}-IN`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
const sumOf = (minor: number | null, language: GiftPaperLanguage, say: Say): string =>
  minor === null ? say('notValued') : moneyWords({ minor, currency: 'INR' }, language);

function drawOne(sheet: Sheet, say: Say, one: ReceiptFacts, book: GiftBookFacts, language: GiftPaperLanguage): void {
  if (one.cancelledOn) sheet.heading(say('cancelled', { day: dayOf(one.cancelledOn, language) }));
  sheet.line(say('number'), receiptNumber(one)).line(say('day'), dayOf(one.issuedOn, language)).gap(0.5);
  sheet.line(say('from'), one.name);
  if (one.address) sheet.line(say('address'), one.address);
  if (one.taxId) sheet.line(say(`id-${one.taxId.kind}`), one.taxId.number);
  sheet.gap(0.5).line(say('received'), dayOf(one.receivedOn, language));
  if (one.goods) sheet.line(say('goods'), one.goods);
  sheet.line(say('amount'), sumOf(one.minor, language, say));
  if (one.minor !== null) sheet.line(say('amountInWords'), amountInWords(one.minor, say));
  sheet.line(say('way'), say(`way-${one.way}`));
  if (one.fund === 'corpus') sheet.text(say('corpus'));
  sheet
    .gap(0.8)
    .text(aboutTax(say, one, book, language))
    .gap(0.5)
    .text(say('thanks'));
}

/** What the donor may do with it, under the Act that holds for its year; or plainly that she may do nothing. */
function aboutTax(say: Say, one: ReceiptFacts, book: GiftBookFacts, language: GiftPaperLanguage): string {
  if (one.fund === 'fc') return say(one.goods ? 'foreignGoods' : 'foreign', { number: book.fcraNumber ?? '' });
  if (!one.deductible || !book.taxNumber) return say('notDeductible');
  const { act, certificate } = formsOf(one.year);
  const by = dayOf(formsDueOn(one.year), language);
  return say(`deductible${act}`, { number: book.taxNumber, certificate, by });
}

function drawYear(sheet: Sheet, say: Say, receipts: readonly ReceiptFacts[], language: GiftPaperLanguage): void {
  const [first] = receipts;
  sheet.line(say('from'), first?.name ?? '').gap(0.5);
  for (const one of receipts)
    sheet.line(
      receiptNumber(one),
      [dayOf(one.receivedOn, language), say(`way-${one.way}`), one.goods, sumOf(one.minor, language, say)]
        .filter(Boolean)
        .join(' · '),
    );
  const sum = receipts.reduce((all, { minor }) => all + (minor ?? 0), 0);
  sheet.rule();
  if (sum > 0) sheet.line(say('sum'), sumOf(sum, language, say)).line(say('amountInWords'), amountInWords(sum, say));
  sheet.gap(0.5).text(say('thanks'));
}
