import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, yearOf } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { Span, usualSpan } from '#modules/figure/model/span.ts';
import { Button } from '#platform/design/button.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Dialog } from '#platform/design/dialog.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import styles from './figure.module.css';
import { useSpanWords } from './use-span-words.ts';

type SpanPickerProps = { span: Span; onChoose: (span: Span) => void };

/** The period of all figures on the page: one of the usual ones, or any two days. */
export function SpanPicker({ span, onChoose }: SpanPickerProps) {
  const { t } = useTranslation('figure');
  const words = useSpanWords();
  const [opened, setOpened] = useState(false);
  const choose = (next: Span) => {
    setOpened(false);
    onChoose(next);
  };
  return (
    <>
      <Button icon="calendar" onClick={() => setOpened(true)}>
        {words(span)}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('span.title')}>
        <Usual onChoose={choose} />
        <AnyTwoDays span={span} onChoose={choose} />
      </Dialog>
    </>
  );
}

function Usual({ onChoose }: Pick<SpanPickerProps, 'onChoose'>) {
  const { t } = useTranslation('figure');
  const today = useToday();
  const monthStart = `${today.slice(0, 8)}01`;
  const spans = {
    usual: usualSpan(today),
    lastMonth: { from: addMonths(monthStart, -1), to: addDays(monthStart, -1) },
    thisYear: { from: `${yearOf(today)}-01-01`, to: today },
    twelveMonths: { from: addDays(addMonths(today, -12), 1), to: today },
  };
  return (
    <div className={styles.usual}>
      {Object.entries(spans).map(([name, span]) => (
        <Button key={name} kind="quiet" onClick={() => onChoose(span)}>
          {t(`span.${name}`)}
        </Button>
      ))}
    </div>
  );
}

function AnyTwoDays({ span, onChoose }: SpanPickerProps) {
  const { t } = useTranslation(['figure', 'refusals']);
  const today = useToday();
  const [from, setFrom] = useState<Dated | null>(day(span.from));
  const [to, setTo] = useState<Dated | null>(day(span.to));
  const [wrong, setWrong] = useState(false);
  function show() {
    const read = Span.safeParse({ from: from?.earliest, to: to?.latest });
    setWrong(!read.success);
    if (read.success) onChoose(read.data);
  }
  const error = wrong ? t('refusals:figure.span-ends-before-start') : undefined;
  const errors = useMemo(() => (error ? [{ field: 'to', words: error }] : []), [error]);
  return (
    <FormFrame title={t('span.anyTwoDays')} onKeep={show} keepLabel={t('span.show')} errors={errors}>
      <DateWithPrecision
        name="from"
        label={t('span.from')}
        today={today}
        endsBefore={today}
        value={from}
        onChange={setFrom}
      />
      <DateWithPrecision
        name="to"
        label={t('span.to')}
        today={today}
        endsBefore={today}
        value={to}
        onChange={setTo}
        error={error}
      />
    </FormFrame>
  );
}
