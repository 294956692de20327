import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { reachInOwn } from '#kernel/reach.ts';
import { letIntoContact, passOnContact, shareWithArea } from '#modules/outreach/model/meet-contact.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { AboutContact } from './about-contact.ts';
import { useColleagueOptions } from './use-outreach.ts';

const PROPOSED_DAYS = 90;
type Roles = Parameters<typeof reachInOwn>[0];
const reachesOutreach = (roles: readonly string[]) => reachInOwn(roles as Roles).reads.includes('outreach');

/** One colleague may know her from now on, for a reason and until a day that is proposed. */
export function LetInForm({ contact, about, onClose }: AboutContact) {
  const { t } = useTranslation('outreach-room');
  const [taskId] = useState(newId);
  const today = useToday();
  const initial = { staffId: null as string | null, reason: '', ends: true, until: addDays(today, PROPOSED_DAYS) };
  const toInput = ({ ends, until, ...values }: typeof initial) => ({
    ...values,
    contactId: contact.id,
    taskId,
    until: ends && until !== '' ? `${until}T18:29:59.999Z` : null, // the last moment of that day in India
  });
  const form = useActForm(letIntoContact, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('knows.letIn')} about={about} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('knows.whom')}
        hint={t('knows.whomHint')}
        options={useColleagueOptions(reachesOutreach)}
      />
      <TextArea {...pieceOf(form, 'reason')} label={t('knows.why')} rows={2} />
      <CheckField {...pieceOf(form, 'ends')} label={t('knows.ends')} />
      {form.values.ends && <DayField {...pieceOf(form, 'until')} label={t('knows.until')} min={today} />}
    </ActFrame>
  );
}

/** Another worker goes to her from now on. */
export function PassOnForm({ contact, about, onClose }: AboutContact) {
  const { t } = useTranslation('outreach-room');
  const initial = { staffId: null as string | null, reason: '' };
  const toInput = (values: typeof initial) => ({ ...values, contactId: contact.id });
  const form = useActForm(passOnContact, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('knows.passOn')} about={about} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'staffId')}
        label={t('knows.whom')}
        options={useColleagueOptions((roles) => roles.includes('outreach-worker'))}
      />
      <TextArea {...pieceOf(form, 'reason')} label={t('knows.why')} rows={2} />
    </ActFrame>
  );
}

/** Whether the others who work in her area may know her. She is asked; it can be taken back. */
export function AreaShareForm({ contact, about, onClose }: AboutContact) {
  const { t } = useTranslation('outreach-room');
  const initial = { may: null as string | null };
  const toInput = ({ may }: typeof initial) => ({ contactId: contact.id, may: may === null ? null : may === 'yes' });
  const form = useActForm(shareWithArea, { initial, toInput, onKept: onClose });
  const options = ['yes', 'no'].map((code) => ({ code, label: t(`knows.area${code === 'yes' ? 'Yes' : 'No'}`) }));
  return (
    <ActFrame form={form} title={t('knows.area')} about={about} onClose={onClose}>
      <ChoiceList {...pieceOf(form, 'may')} label={t('knows.asked')} options={options} />
    </ActFrame>
  );
}
