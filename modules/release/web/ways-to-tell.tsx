import { useTranslation } from 'react-i18next';
import { ROUNDINGS, WAYS_TO_TELL } from '#modules/release/model/release.ts';
import { SelectField } from '#platform/design/select-field.tsx';

/** As it is chosen: counts or shares, and to which base. */
export type Way = { told: string; rounded: string };

/** As it is asked: a share is rounded already, and only along one thing is there one. */
export function wayOf({ told, rounded }: Way, canShare: boolean): Way {
  return canShare && told === 'shares' ? { told, rounded: '1' } : { told: 'counts', rounded };
}

type WaysToTellProps = { way: Way; canShare: boolean; onChange: (way: Way) => void };

/** As numbers or as shares, as they are or rounded. */
export function WaysToTell({ way, canShare, onChange }: WaysToTellProps) {
  const { t } = useTranslation('release');
  const { told } = wayOf(way, canShare);
  return (
    <>
      {canShare && (
        <SelectField
          name="told"
          label={t('way.title')}
          options={WAYS_TO_TELL.map((code) => ({ code, label: t(`way.${code}`) }))}
          value={told}
          onChange={(code) => onChange({ ...way, told: code ?? 'counts' })}
        />
      )}
      {told === 'counts' && (
        <SelectField
          name="rounded"
          label={t('rounding.title')}
          options={ROUNDINGS.map((base) => ({ code: String(base), label: t(`rounding.${base}`) }))}
          value={way.rounded}
          onChange={(code) => onChange({ ...way, rounded: code ?? '1' })}
        />
      )}
    </>
  );
}
