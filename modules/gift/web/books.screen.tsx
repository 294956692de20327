import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GiftBook } from '#modules/gift/model/books.ts';
import { EXPORTS } from '#modules/gift/model/export-rows.ts';
import { annualReturnDueOn, foreignYear, renewFrom } from '#modules/gift/model/fcra.ts';
import { balanceOf, LedgerEntry } from '#modules/gift/model/ledger.ts';
import { recordGift } from '#modules/gift/model/record-gift.ts';
import { financialYearOf, formsDueOn, formsOf, yearWords } from '#modules/gift/model/tax-year.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { BookForm, MoveForm, SpendingForm } from './book-acts.form.tsx';
import { Bookings } from './bookings.tsx';
import { ExportButton } from './export-button.tsx';
import styles from './gift.module.css';
import { Sums } from './sums.tsx';
import { useRupees } from './use-gift-words.ts';

const HELD = ['bank', 'fc-bank', 'cash', 'gateway', 'goods'] as const;
type Doing = 'spend' | 'move' | 'set';

/** The books of one year: where money lies, what is foreign, what leaves for the tax office. For whoever answers for figures the sums alone. */
export function BooksScreen() {
  const { t } = useTranslation('gift');
  const now = financialYearOf(useToday());
  const [year, setYear] = useState(now);
  const keeps = useMayAsk(recordGift);
  const years = [now, now - 1, now - 2].map((one) => ({ code: String(one), label: yearWords(one) }));
  return (
    <div className={styles.page}>
      <PageHeader title={t('books.title')} lead={t(keeps ? 'books.lead' : 'books.sumsLead')} />
      <FilterChips
        label={t('books.year')}
        options={years}
        value={String(year)}
        onChange={(code) => setYear(Number(code))}
      />
      {keeps && <Keeping year={year} />}
      <Sums year={year} />
    </div>
  );
}

function Keeping({ year }: { year: number }) {
  const { t } = useTranslation('gift');
  const [doing, setDoing] = useState<Doing | null>(null);
  const book = useRecords(GiftBook)[0] ?? null;
  const close = () => setDoing(null);
  return (
    <>
      <span className={styles.acts}>
        {(['spend', 'move', 'set'] as const).map((what) => (
          <Button key={what} kind="quiet" onClick={() => setDoing(what)}>
            {t(`books.${what}`)}
          </Button>
        ))}
      </span>
      {book === null && <EmptyLine>{t('books.notSet')}</EmptyLine>}
      <Held />
      <Foreign year={year} />
      <Exports year={year} />
      <Bookings year={year} />
      <Drawer opened={doing !== null} onClose={close} title={t(`books.${doing ?? 'spend'}`)}>
        {doing === 'spend' && <SpendingForm onClose={close} />}
        {doing === 'move' && <MoveForm onClose={close} />}
        {doing === 'set' && <BookForm book={book} onClose={close} />}
      </Drawer>
    </>
  );
}

function Held() {
  const { t } = useTranslation('gift');
  const rupees = useRupees();
  const lines = useRecords(LedgerEntry);
  return (
    <Section title={t('books.held')}>
      <dl className={styles.sums}>
        {HELD.map((account) => (
          <div key={account}>
            <dt>{t(`account.${account}`)}</dt>
            <dd>{rupees(balanceOf(lines, account))}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const TONES = { none: undefined, well: 'ok', near: 'risk', over: 'missed' } as const;

/** Foreign contribution in one year, and the share of it that went into administration. */
function Foreign({ year }: { year: number }) {
  const { t, i18n } = useTranslation('gift');
  const rupees = useRupees();
  const book = useRecords(GiftBook)[0];
  const { share, state, ...sums } = foreignYear(useRecords(LedgerEntry), year);
  const percent =
    share === null
      ? ''
      : new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  const day = (on: string) => dayWords(on, i18n.language);
  const renew = book ? renewFrom(book) : null;
  return (
    <Section title={t('foreign.title')}>
      <Stack>
        <dl className={styles.sums}>
          {(
            [
              'received',
              'programme',
              'administration',
              'left',
              ...(sums.goods > 0 || sums.goodsLeft > 0 ? (['goods', 'goodsLeft'] as const) : []),
            ] as const
          ).map((name) => (
            <div key={name}>
              <dt>{t(`foreign.${name}`)}</dt>
              <dd>{rupees(sums[name])}</dd>
            </div>
          ))}
        </dl>
        <Note tone={TONES[state]}>{t(`foreign.state.${state}`, { percent })}</Note>
        {book?.fcraNumber ? (
          <ul>
            <li>{t('foreign.return', { year: yearWords(year), day: day(annualReturnDueOn(year)) })}</li>
            {renew && book.fcraUntil && <li>{t('foreign.renew', { from: day(renew), until: day(book.fcraUntil) })}</li>}
            <li>{t('foreign.never')}</li>
          </ul>
        ) : (
          <EmptyLine>{t('foreign.notRegistered')}</EmptyLine>
        )}
      </Stack>
    </Section>
  );
}

function Exports({ year }: { year: number }) {
  const { t, i18n } = useTranslation('gift');
  const { statement, certificate } = formsOf(year);
  return (
    <Section title={t('export.title')}>
      <p>{t('export.about', { statement, certificate, day: dayWords(formsDueOn(year), i18n.language) })}</p>
      <span className={styles.acts}>
        {EXPORTS.map((what) => (
          <ExportButton key={what} what={what} year={year} label={t(`export.${what}`, { statement, certificate })} />
        ))}
      </span>
    </Section>
  );
}
