import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { shareWithPartner, worksElsewhere } from '#modules/case-file/model/share-with-partner.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { useColleagueOptions } from './colleagues-and-people.ts';
import { endOfDay } from './end-of-day.ts';

type Values = { staffId: string | null; carries: string[]; until: Dated | null; reason: string };

const PROPOSED_DAYS = 30;
/** What holds something a partner's caseworker would see today. */
const OFFERED = ['person', 'case', 'schooling'] as const;

/** Shows one caseworker of a partner some of this file, until a day: nothing is shared without an end. */
export function ShareWithPartnerForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const today = useToday();
  const initial: Values = { staffId: null, carries: [], until: day(addDays(today, PROPOSED_DAYS)), reason: '' };
  const toInput = ({ until, ...rest }: Values) => ({
    ...rest,
    caseFileId,
    until: until?.latest ? endOfDay(until.latest) : null,
  });
  const form = useActForm(shareWithPartner, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  return (
    <ActFrame
      form={form}
      title={t('partner.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onClose={onClose}
      keepLabel={t('partner.keep')}
    >
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('partner.whom')}
        hint={t('partner.whomHint')}
        options={useColleagueOptions(worksElsewhere)}
      />
      <MultiSelectField
        {...pieceOf(form, 'carries')}
        label={t('partner.what')}
        hint={t('partner.whatHint')}
        options={OFFERED.map((code) => ({ code, label: t(`partner.carries.${code}`) }))}
        value={values.carries}
        onChange={(carries) => set('carries', carries)}
      />
      <DateWithPrecision {...pieceOf(form, 'until')} label={t('partner.until')} today={today} startsAfter={today} />
      <TextArea {...pieceOf(form, 'reason')} label={t('partner.reason')} rows={2} />
    </ActFrame>
  );
}
