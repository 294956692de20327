import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { about, type Dated, day, unknownDate } from '#kernel/dated.ts';
import { Button } from './button.tsx';
import control from './control.module.css';
import { checkLimits, type DateReading, readDate } from './date-reading.ts';
import styles from './date-with-precision.module.css';
import { datedWords, dayWords, type Words } from './dated-words.ts';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icons.tsx';

type DateWithPrecisionProps = FieldProps & {
  value: Dated | null;
  onChange: (value: Dated | null) => void;
  /** ISO day. */
  today: string;
  /** Not before this day, such as the day she came. */
  startsAfter?: string | undefined;
  /** Not after this day; for what has happened, today. */
  endsBefore?: string | undefined;
};

/** One box that takes a date as it is said, and shows what it understood. */
export function DateWithPrecision(props: DateWithPrecisionProps) {
  const { value, onChange, today, startsAfter, endsBefore, ...field } = props;
  const { t, i18n } = useTranslation('design');
  const limits = { today, startsAfter, endsBefore };
  const [text, setText] = useState(() => (value ? textOf(value, t, i18n.language) : ''));
  const [reading, setReading] = useState<DateReading>({ kind: value ? 'understood' : 'empty', value });
  function take(next: string, result: DateReading) {
    setText(next);
    setReading(result);
    onChange(result.value);
  }
  const pick = (picked: Dated) => take(textOf(picked, t, i18n.language), checkLimits(picked, limits));
  return (
    <Field {...field} error={field.error ?? troubleWords(reading, t, i18n.language)}>
      {({ id, describedBy, invalid, disabled }) => (
        <div className={styles.frame}>
          <input
            id={id}
            name={field.name}
            type="text"
            className={control.control}
            value={text}
            onChange={(event) => take(event.currentTarget.value, readDate(event.currentTarget.value, limits))}
            autoComplete="off"
            spellCheck={false}
            translate="no"
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid}
          />
          <Understood reading={reading} />
          <Chips reading={reading} today={today} endsBefore={endsBefore} onPick={pick} />
        </div>
      )}
    </Field>
  );
}

/** What the box made of the words, before anything is kept. */
function Understood({ reading }: { reading: DateReading }) {
  const { t, i18n } = useTranslation('design');
  if (reading.kind === 'empty' || !reading.value) return <p className={styles.examples}>{t('dateField.examples')}</p>;
  const { range, note } = datedWords(reading.value, t, i18n.language);
  return (
    <p className={styles.understood} role="status">
      <Icon name={reading.kind === 'unclear' ? 'quote' : 'check'} size={16} />
      {reading.kind === 'unclear' ? t('dateField.wordsAlone') : [range, note].filter(Boolean).join(', ')}
    </p>
  );
}

type ChipsProps = {
  reading: DateReading;
  today: string;
  endsBefore: string | undefined;
  onPick: (value: Dated) => void;
};

const ABOUT_DAYS = 3;

function Chips({ reading, today, endsBefore, onPick }: ChipsProps) {
  const { t, i18n } = useTranslation('design');
  const known = reading.kind === 'understood' && reading.value?.precision === 'day' ? reading.value.earliest : null;
  const nearest = reading.kind === 'impossible' ? reading.nearest : [];
  function pickAbout(iso: string) {
    const said = t('date.about', { days: dayWords(iso, i18n.language) });
    onPick(about(addDays(iso, -ABOUT_DAYS), addDays(iso, ABOUT_DAYS), said));
  }
  return (
    <div className={styles.chips}>
      {nearest.map((iso) => (
        <Button key={iso} onClick={() => onPick(day(iso))}>
          {dayWords(iso, i18n.language)}
        </Button>
      ))}
      <Button onClick={() => onPick(day(today))}>{t('dateField.today')}</Button>
      <Button onClick={() => onPick(day(addDays(today, -1)))}>{t('dateField.yesterday')}</Button>
      {known && <Button onClick={() => pickAbout(known)}>{t('dateField.about')}</Button>}
      <Button onClick={() => onPick(unknownDate())}>{t('unknown.not_known')}</Button>
      <Calendar start={reading.value?.earliest ?? today} endsBefore={endsBefore} onPick={(iso) => onPick(day(iso))} />
    </div>
  );
}

/** Only on demand: most dates here are said, not picked. */
function Calendar({
  start,
  endsBefore,
  onPick,
}: {
  start: string;
  endsBefore: string | undefined;
  onPick: (iso: string) => void;
}) {
  const { t } = useTranslation('design');
  const [opened, setOpened] = useState(false);
  if (!opened) {
    return (
      <Button kind="quiet" icon="calendar" onClick={() => setOpened(true)}>
        {t('dateField.calendar')}
      </Button>
    );
  }
  return (
    <input
      type="date"
      className={styles.calendar}
      max={endsBefore}
      defaultValue={start}
      aria-label={t('dateField.calendar')}
      onChange={(event) => event.currentTarget.value && onPick(event.currentTarget.value)}
    />
  );
}

function troubleWords(reading: DateReading, t: Words, language: string) {
  if (reading.kind === 'impossible') return t('dateField.impossible');
  if (reading.kind === 'before') return t('dateField.before', { day: dayWords(reading.limit, language) });
  if (reading.kind === 'after') return t('dateField.after', { day: dayWords(reading.limit, language) });
  return undefined;
}

function textOf(value: Dated, t: Words, language: string): string {
  return value.said ?? datedWords(value, t, language).range;
}
