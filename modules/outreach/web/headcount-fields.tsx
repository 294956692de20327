import { useTranslation } from 'react-i18next';
import { HEADCOUNT_QUALIFIERS, isWord } from '#modules/outreach/model/headcount.ts';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import styles from './outreach.module.css';

export type HeadcountDraft = { qualifier: string; least: number | null; most: number | null };

type Props = {
  label: string;
  value: HeadcountDraft | null;
  onChange: (value: HeadcountDraft | null) => void;
  error?: string | undefined;
};

/** How many: a number, from and to, or a word. Where a word was said, there is no box for a number to be guessed into. */
export function HeadcountFields({ label, value, onChange, error }: Props) {
  const { t } = useTranslation('outreach-room');
  const options = HEADCOUNT_QUALIFIERS.map((code) => ({ code, label: t(`headcount.${code}`) }));
  const choose = (qualifier: string | null) => {
    if (qualifier === null) return onChange(null);
    const numbers = isWord(qualifier)
      ? { least: null, most: null }
      : { least: value?.least ?? null, most: value?.most ?? null };
    onChange({ qualifier, ...numbers });
  };
  return (
    <>
      <SelectField
        name="headcount"
        label={label}
        options={options}
        value={value?.qualifier ?? null}
        onChange={choose}
        error={error}
      />
      {value && !isWord(value.qualifier) && (
        <div className={styles.times}>
          <NumberField
            name="least"
            label={t('headcount.least')}
            min={0}
            value={value.least}
            onChange={(least) => onChange({ ...value, least })}
          />
          <NumberField
            name="most"
            label={t('headcount.most')}
            min={0}
            value={value.most}
            onChange={(most) => onChange({ ...value, most })}
          />
        </div>
      )}
    </>
  );
}
