import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { reverseBooking } from '#modules/gift/model/book-acts.ts';
import { LedgerEntry } from '#modules/gift/model/ledger.ts';
import { firstDayOf, lastDayOf } from '#modules/gift/model/tax-year.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { More } from './more.tsx';
import { useRupees } from './use-gift-words.ts';

const AT_ONCE = 20;

/** Bookings of a year, newest first: what went where. What was booked by hand can be reversed. */
export function Bookings({ year }: { year: number }) {
  const { t } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const [reversing, setReversing] = useState<string | null>(null);
  const lines = useRecords(LedgerEntry, ({ on }) => on >= firstDayOf(year) && on <= lastDayOf(year));
  const reversed = new Set(lines.map(({ reversesId }) => reversesId));
  const bookings = [...Map.groupBy(lines, ({ bookingId }) => bookingId)].toSorted(([, a], [, b]) =>
    (b[0]?.on ?? '').localeCompare(a[0]?.on ?? ''),
  );
  return (
    <Section title={t('books.bookings')} count={bookings.length}>
      {bookings.length === 0 && <EmptyLine>{t('books.noBookings')}</EmptyLine>}
      {bookings.length > 0 && (
        <RowList label={t('books.bookings')}>
          {bookings.slice(0, shown).map(([id, own]) => (
            <BookingRow key={id} own={own} onReverse={reversed.has(id) ? null : () => setReversing(id)} />
          ))}
        </RowList>
      )}
      <More all={bookings.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
      <Drawer opened={reversing !== null} onClose={() => setReversing(null)} title={t('books.reverse')}>
        {reversing && <ReverseForm bookingId={reversing} onClose={() => setReversing(null)} />}
      </Drawer>
    </Section>
  );
}

type Own = readonly StoredOf<typeof LedgerEntry>[];

function BookingRow({ own, onReverse }: { own: Own; onReverse: (() => void) | null }) {
  const { t, i18n } = useTranslation('gift');
  const rupees = useRupees();
  const into = own.filter(({ minor }) => minor > 0);
  const out = own.filter(({ minor }) => minor < 0);
  const [first] = own;
  if (!first) return null;
  const mayReverse = first.giftId === null && first.why !== 'reversed';
  const names = (some: typeof into) => some.map(({ account }) => t(`account.${account}`)).join(', ');
  return (
    <Row
      title={`${rupees(into.reduce((sum, { minor }) => sum + minor, 0))} · ${t(`booked.${first.why}`)}`}
      under={
        <>
          <FactLine icon="calendar">{dayWords(first.on, i18n.language)}</FactLine>
          <span>{t('books.fromTo', { from: names(out), to: names(into) })}</span>
          {first.note && <span>{first.note}</span>}
        </>
      }
      due={
        mayReverse &&
        onReverse && (
          <Button kind="quiet" onClick={onReverse}>
            {t('books.reverse')}
          </Button>
        )
      }
    />
  );
}

function ReverseForm({ bookingId, onClose }: { bookingId: string; onClose: () => void }) {
  const { t } = useTranslation('gift');
  const today = useToday();
  const toInput = (values: { on: string; why: string }) => ({ bookingId, ...values });
  const form = useActForm(reverseBooking, { initial: { on: today, why: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('books.reverse')} onClose={onClose} keepLabel={t('books.reverse')}>
      <DayField {...pieceOf(form, 'on')} label={t('on')} max={today} />
      <TextArea {...pieceOf(form, 'why')} label={t('why')} rows={2} />
    </ActFrame>
  );
}
