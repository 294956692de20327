import { useTranslation } from 'react-i18next';
import { CHILD_SIGNS, COMPANIES, PARTS_OF_DAY } from '#modules/outreach/model/outreach-visit.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import styles from './outreach.module.css';

export type ChildDraft = {
  least: number | null;
  most: number | null;
  company: string | null;
  partOfDay: string;
  signs: string[];
  words: string;
};

const INDIA_MS = 5.5 * 3_600_000;

/** Which part of the day it is in India. */
export function partOfDayAt(now: string): string {
  const hour = new Date(Date.parse(now) + INDIA_MS).getUTCHours();
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

type Props = { value: ChildDraft; onChange: (value: ChildDraft) => void; error: string | undefined };

/** A child who was seen: how old by guess, with whom, at which part of the day, and what was wrong. */
export function ChildFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('outreach-room');
  const set = (part: Partial<ChildDraft>) => onChange({ ...value, ...part });
  const tiles = (codes: readonly string[], group: string) =>
    codes.map((code) => ({ code, label: t(`${group}.${code}`) }));
  return (
    <>
      <Note tone="risk" icon="late">
        {t('child.law')}
      </Note>
      <div className={styles.times}>
        <NumberField
          name="childLeast"
          label={t('child.least')}
          max={17}
          value={value.least}
          onChange={(least) => set({ least })}
        />
        <NumberField
          name="childMost"
          label={t('child.most')}
          max={17}
          value={value.most}
          onChange={(most) => set({ most })}
        />
      </div>
      <ChoiceTiles
        name="company"
        label={t('child.company')}
        options={tiles(COMPANIES, 'company')}
        value={value.company}
        onChange={(company) => set({ company })}
        error={error}
      />
      <ChoiceTiles
        name="partOfDay"
        label={t('child.partOfDay')}
        options={tiles(PARTS_OF_DAY, 'partOfDay')}
        value={value.partOfDay}
        onChange={(partOfDay) => set({ partOfDay })}
      />
      <MultiSelectField
        name="signs"
        label={t('child.signs')}
        options={tiles(CHILD_SIGNS, 'childSign')}
        value={value.signs}
        onChange={(signs) => set({ signs })}
      />
    </>
  );
}
