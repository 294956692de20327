import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type NeedFacts, URGENCIES } from '#modules/health/model/health-need.ts';
import { endNeed, recordNeed } from '#modules/health/model/need-acts.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type NeedForm = { personId: string; onClose: () => void };

/** What others have to do. Who reads it stands beside the question; what it is for is asked apart, for it is read by fewer. */
export function RecordNeedForm({ personId, onClose }: NeedForm) {
  const { t, i18n } = useTranslation('health');
  const needId = useState(newId)[0];
  const initial = { whatToDo: '', urgency: 'mind' as string | null, since: useToday(), untilOn: '', why: '' };
  const toInput = ({ untilOn, why, ...values }: typeof initial) => ({
    needId,
    need: { ...values, personId, lang: i18n.language, untilOn: orNull(untilOn), why: orNull(why) },
  });
  const form = useActForm(recordNeed, { initial, toInput, onKept: onClose });
  const urgencies = URGENCIES.map((code) => ({ code, label: t(`need.urgency.${code}`) }));
  return (
    <ActFrame form={form} title={t('need.add')} onClose={onClose}>
      <TextArea
        {...pieceOf(form, 'whatToDo')}
        label={t('need.form.whatToDo')}
        hint={t('need.form.whoReads')}
        rows={3}
      />
      <ChoiceTiles {...pieceOf(form, 'urgency')} label={t('need.form.urgency')} options={urgencies} columns={3} />
      <DayField {...pieceOf(form, 'since')} label={t('need.form.since')} />
      <DayField {...pieceOf(form, 'untilOn')} label={t('need.form.untilOn')} min={form.values.since} />
      <TextArea {...pieceOf(form, 'why')} label={t('need.form.why')} hint={t('need.form.whyHint')} rows={2} />
    </ActFrame>
  );
}

export function EndNeedForm({ need, onClose }: { need: Stored<NeedFacts>; onClose: () => void }) {
  const { t } = useTranslation('health');
  const today = useToday();
  const initial = { on: today, words: '' };
  const toInput = ({ on, words }: typeof initial) => ({ needId: need.id, on, words: orNull(words) });
  const form = useActForm(endNeed, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('need.end')} about={need.whatToDo} onClose={onClose}>
      <DayField {...pieceOf(form, 'on')} label={t('need.form.endOn')} min={need.since} max={today} />
      <TextArea {...pieceOf(form, 'words')} label={t('need.form.endWords')} rows={2} />
    </ActFrame>
  );
}
