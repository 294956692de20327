import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachStage } from '#kernel/code-lists/outreach-stage.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { moveTrust } from '#modules/outreach/model/move-trust.ts';
import { wayBetween, waysFrom } from '#modules/outreach/model/trust-lifecycle.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import type { AboutContact } from './about-contact.ts';
import { useTrust } from './use-outreach.ts';

type Values = { stage: OutreachStage | null; since: Dated | null; reason: string; herWords: string };

/** Another stage of her trust line. Only what can follow is offered; going back asks why, and is no failure. */
export function TrustForm({ contact, about, onClose }: AboutContact) {
  const { t, i18n } = useTranslation(['outreach-room', 'codes']);
  const [stepId] = useState(newId);
  const today = useToday();
  const last = useTrust(contact.id).at(-1)?.stage ?? 'first_contact';
  const initial: Values = { stage: null, since: day(today), reason: '', herWords: '' };
  const toInput = ({ reason, herWords, ...values }: Values) => ({
    ...values,
    stepId,
    contactId: contact.id,
    reason: orNull(reason),
    herWords: orNull(herWords),
    lang: i18n.language,
    source: sourceOf(FROM_US),
  });
  const form = useActForm(moveTrust, { initial, toInput, onKept: onClose });
  const { stage } = form.values;
  const options = waysFrom(last).map((code) => ({ code, label: t(`codes:outreach_stage.${code}`) }));
  const asksWhy = stage !== null && wayBetween(last, stage) === 'with-reason';
  return (
    <ActFrame form={form} title={t('outreach-room:trust.move')} about={about} onClose={onClose}>
      <ChoiceList
        name="stage"
        label={t('outreach-room:trust.stage')}
        hint={t('outreach-room:trust.noGate')}
        options={options}
        value={stage}
        onChange={(code) => form.set('stage', code as OutreachStage)}
        error={errorOf(form, 'stage')}
      />
      {asksWhy && <TextArea {...pieceOf(form, 'reason')} label={t('outreach-room:trust.reason')} rows={2} />}
      <OwnWordsField
        {...pieceOf(form, 'herWords')}
        label={t('outreach-room:visit.herWords')}
        aside={t('outreach-room:visit.ifAny')}
      />
      <DateWithPrecision
        {...pieceOf(form, 'since')}
        label={t('outreach-room:trust.since')}
        today={today}
        endsBefore={today}
      />
    </ActFrame>
  );
}
