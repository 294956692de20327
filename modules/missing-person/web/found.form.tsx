import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { markFound } from '#modules/missing-person/model/mark-found.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Values = {
  foundWhen: Dated | null;
  foundPlace: string;
  foundCountry: string | null;
  foundHow: string;
  source: SourceDraft;
};

/** Writes down that she was found. */
export function FoundForm({ report, onClose }: { report: StoredOf<typeof MissingReport>; onClose: () => void }) {
  const { t } = useTranslation('missing-person');
  const today = useToday();
  const countries = useCountryOptions();
  const initial: Values = {
    foundWhen: null,
    foundPlace: '',
    foundCountry: 'IN',
    foundHow: '',
    source: { kind: 'police', manner: 'spoken', who: '', reliability: null },
  };
  const toInput = ({ source, ...found }: Values) => ({
    ...found,
    reportId: report.id,
    foundHow: orNull(found.foundHow),
    foundSource: sourceOf(source),
  });
  const form = useActForm(markFound, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('form.found')} onClose={onClose} keepLabel={t('found.keep')}>
      <DateWithPrecision
        {...pieceOf(form, 'foundWhen')}
        label={t('when')}
        today={today}
        endsBefore={today}
        startsAfter={report.missingSince.earliest ?? undefined}
      />
      <TextField {...pieceOf(form, 'foundPlace')} label={t('found.place')} maxLength={200} />
      <SelectField {...pieceOf(form, 'foundCountry')} label={t('country')} options={countries} />
      <TextArea {...pieceOf(form, 'foundHow')} label={t('found.how')} aside={t('ifKnown')} rows={3} />
      <SourceFields value={form.values.source} onChange={(source) => form.set('source', source)} />
    </ActFrame>
  );
}
