import { useTranslation } from 'react-i18next';
import { type Along, GOES_ALONG } from '#modules/placement/model/transfer.ts';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';

type Props = { value: readonly Along[]; onChange: (along: Along[]) => void };

/** What goes along, kind by kind, each in words: *papers* alone is not a receipt. */
export function AlongFields({ value, onChange }: Props) {
  const { t } = useTranslation('facility');
  const chosen = value.map(({ what }) => what as string);
  const choose = (codes: string[]) =>
    onChange(
      GOES_ALONG.filter((what) => codes.includes(what)).map(
        (what) => value.find((one) => one.what === what) ?? { what, words: t(`along.${what}`) },
      ),
    );
  return (
    <>
      <MultiSelectField
        name="along"
        label={t('transfer.along')}
        options={GOES_ALONG.map((code) => ({ code, label: t(`along.${code}`) }))}
        value={chosen}
        onChange={choose}
      />
      {value.map(({ what, words }) => (
        <TextField
          key={what}
          name={`along-${what}`}
          label={t('transfer.alongWords', { what: t(`along.${what}`) })}
          value={words}
          onChange={(text) => onChange(value.map((one) => (one.what === what ? { what, words: text } : one)))}
          maxLength={300}
        />
      ))}
    </>
  );
}
