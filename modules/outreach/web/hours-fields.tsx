import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hours } from '#modules/outreach/model/outreach-area.ts';
import { Button } from '#platform/design/button.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { TimeField } from '#platform/design/time-field.tsx';
import { dayOfWeekWords, WEEK } from '#platform/design/week-days.ts';
import styles from './outreach.module.css';
import { useHoursWords } from './use-outreach.ts';

type Props = { value: readonly Hours[]; onChange: (hours: Hours[]) => void };

/** Opening hours: days that have the same hours are written once. */
export function HoursFields({ value, onChange }: Props) {
  const { t, i18n } = useTranslation('outreach-room');
  const words = useHoursWords();
  const [draft, setDraft] = useState({ days: [] as string[], from: '', until: '' });
  const isWhole = draft.days.length > 0 && draft.from !== '' && draft.until !== '';
  const add = () => {
    onChange([...value, { days: draft.days.map(Number), from: draft.from, until: draft.until }]);
    setDraft({ days: [], from: '', until: '' });
  };
  return (
    <div className={styles.stack}>
      {value.length > 0 && (
        <RowList label={t('centre.hours')}>
          {value.map((hours) => (
            <Row
              key={words(hours)}
              title={words(hours)}
              due={
                <Button kind="quiet" onClick={() => onChange(value.filter((one) => one !== hours))}>
                  {t('centre.removeHours')}
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      <MultiSelectField
        name="hours"
        label={t('centre.days')}
        options={WEEK.map((day) => ({ code: String(day), label: dayOfWeekWords(day, i18n.language, 'long') }))}
        value={draft.days}
        onChange={(days) => setDraft({ ...draft, days })}
      />
      <div className={styles.times}>
        <TimeField
          name="from"
          label={t('next.from')}
          value={draft.from}
          onChange={(from) => setDraft({ ...draft, from })}
        />
        <TimeField
          name="until"
          label={t('next.until')}
          value={draft.until}
          onChange={(until) => setDraft({ ...draft, until })}
        />
      </div>
      <div>
        <Button icon="add" onClick={add} disabledReason={isWhole ? undefined : t('centre.hoursMissing')}>
          {t('centre.addHours')}
        </Button>
      </div>
    </div>
  );
}
