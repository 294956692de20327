import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, moment } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { AssistedExitFacts } from '#modules/outreach/model/assisted-exit.ts';
import { recordExitStep } from '#modules/outreach/model/exit-acts.ts';
import type { ExitState } from '#modules/outreach/model/exit-lifecycle.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import type { AboutContact } from './about-contact.ts';

type Props = AboutContact & { exit: Stored<AssistedExitFacts>; ways: readonly ExitState[] };

/** The next step of her way out: only those that can follow. */
export function ExitStepForm({ contact, about, exit, ways, onClose }: Props) {
  const { t, i18n } = useTranslation('outreach-room');
  const [ids] = useState(() => ({ stepId: newId(), trustStepId: newId() }));
  const [now, today] = [useNow(), useToday()];
  const initial = { state: null as string | null, since: moment(now) as Dated | null, words: '' };
  const toInput = ({ words, ...values }: typeof initial) => ({
    ...ids,
    ...values,
    exitId: exit.id,
    contactId: contact.id,
    words: orNull(words),
    lang: i18n.language,
    source: sourceOf(FROM_US),
  });
  const form = useActForm(recordExitStep, { initial, toInput, onKept: onClose });
  const options = ways.map((code) => ({ code, label: t(`exit.state.${code}`) }));
  return (
    <ActFrame form={form} title={t('exit.step')} about={about} onClose={onClose}>
      <ChoiceList {...pieceOf(form, 'state')} label={t('exit.which')} options={options} />
      <TextArea {...pieceOf(form, 'words')} label={t('exit.words')} rows={2} />
      <DateWithPrecision {...pieceOf(form, 'since')} label={t('exit.since')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
