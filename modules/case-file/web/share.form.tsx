import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { worksElsewhere } from '#modules/case-file/model/share-with-partner.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe, useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { useColleagueOptions } from './colleagues-and-people.ts';
import { endOfDay } from './end-of-day.ts';

type Values = { staffId: string | null; ends: boolean; until: Dated | null; reason: string };

const PROPOSED_DAYS = 30;

/** Lets a colleague open this file, for a reason, and until a day that is proposed and may be changed. */
export function ShareForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const today = useToday();
  const me = useMe();
  const initial: Values = { staffId: null, ends: true, until: day(addDays(today, PROPOSED_DAYS)), reason: '' };
  const toInput = ({ staffId, ends, until, reason }: Values) => ({
    caseFileId,
    staffId,
    until: ends && until?.latest ? endOfDay(until.latest) : null,
    reason,
  });
  const form = useActForm(addTeamMember, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  return (
    <ActFrame
      form={form}
      title={t('share.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onClose={onClose}
      keepLabel={t('share.keep')}
    >
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('share.whom')}
        hint={t('share.whomHint')}
        options={useColleagueOptions((one) => one.id !== me.staffId && !worksElsewhere(one))}
      />
      <TextArea {...pieceOf(form, 'reason')} label={t('share.reason')} rows={2} />
      <CheckField name="ends" label={t('share.ends')} value={values.ends} onChange={(ends) => set('ends', ends)} />
      {values.ends && (
        <DateWithPrecision {...pieceOf(form, 'until')} label={t('share.until')} today={today} startsAfter={today} />
      )}
    </ActFrame>
  );
}
