import { useTranslation } from 'react-i18next';
import { MEETING_PLACES } from '#modules/outreach/model/outreach-contact.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { TimeField } from '#platform/design/time-field.tsx';
import type { FormError } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import styles from './outreach.module.css';

export type NextDraft = { on: string; from: string; until: string; place: string | null; words: string };
export const NO_NEXT: NextDraft = { on: '', from: '', until: '', place: null, words: '' };

/** The draft as the record holds it. Without a day there is no next meeting. */
export function nextOf({ on, from, until, place, words }: NextDraft) {
  if (on === '') return { nextOn: null, nextFrom: null, nextUntil: null, nextPlace: null, nextWords: null };
  const hours = { nextFrom: orNull(from), nextUntil: orNull(until) };
  return { nextOn: on, ...hours, nextPlace: place, nextWords: orNull(words) };
}

type Props = {
  form: { errors: readonly FormError[] };
  value: NextDraft | null;
  onChange: (value: NextDraft) => void;
};

/** When, between which hours and where she can next be met without harm. */
export function NextFields({ form, value, onChange }: Props) {
  const { t } = useTranslation('outreach-room');
  const today = useToday();
  const next = value ?? NO_NEXT;
  const set = (part: Partial<NextDraft>) => onChange({ ...next, ...part });
  return (
    <>
      <DayField
        name="nextOn"
        label={t('next.on')}
        min={today}
        value={next.on}
        onChange={(on) => set({ on })}
        error={errorOf(form, 'nextOn')}
      />
      {next.on !== '' && (
        <>
          <div className={styles.times}>
            <TimeField name="nextFrom" label={t('next.from')} value={next.from} onChange={(from) => set({ from })} />
            <TimeField
              name="nextUntil"
              label={t('next.until')}
              value={next.until}
              onChange={(until) => set({ until })}
              error={errorOf(form, 'nextUntil')}
            />
          </div>
          <SelectField
            name="nextPlace"
            label={t('next.place')}
            options={MEETING_PLACES.map((code) => ({ code, label: t(`place.${code}`) }))}
            value={next.place}
            onChange={(place) => set({ place })}
          />
          <TextField
            name="nextWords"
            label={t('next.words')}
            maxLength={300}
            value={next.words}
            onChange={(words) => set({ words })}
          />
        </>
      )}
    </>
  );
}
