import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { addAction } from '#modules/care-plan/model/action-acts.ts';
import { type CareGoalFacts, DOERS } from '#modules/care-plan/model/care-plan.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

/** A step: what, who, by when. */
export function AddActionForm({ goal, onClose }: { goal: Stored<CareGoalFacts>; onClose: () => void }) {
  const { t } = useTranslation('care-plan');
  const today = useToday();
  const actionId = useState(newId)[0];
  const initial = {
    words: '',
    doer: 'colleague' as string | null,
    staffId: useMe().staffId as string | null,
    who: '',
    dueOn: '',
  };
  const toInput = ({ words, doer, staffId, who, dueOn }: typeof initial) => ({
    actionId,
    goalId: goal.id,
    planId: goal.planId,
    action: {
      words,
      doer,
      staffId: doer === 'colleague' ? staffId : null,
      who: doer === 'someone' ? orNull(who) : null,
      dueOn: orNull(dueOn),
    },
  });
  const form = useActForm(addAction, { initial, toInput, onKept: onClose });
  const doers = DOERS.map((code) => ({ code, label: t(`doer.${code}`) }));
  const colleagues = useRecords(StaffMember, ({ leftOn }) => leftOn === null);
  const staff = colleagues.map(({ id, name }) => ({ code: id, label: name }));
  return (
    <ActFrame form={form} title={t('addStep')} onClose={onClose}>
      <TextArea {...pieceOf(form, 'words')} label={t('form.step')} rows={2} />
      <ChoiceTiles {...pieceOf(form, 'doer')} label={t('form.doer')} options={doers} columns={3} />
      {form.values.doer === 'colleague' && (
        <SelectField {...pieceOf(form, 'staffId')} label={t('form.staff')} options={staff} />
      )}
      {form.values.doer === 'someone' && <TextField {...pieceOf(form, 'who')} label={t('form.who')} maxLength={200} />}
      <DayField {...pieceOf(form, 'dueOn')} label={t('form.dueOn')} min={today} />
    </ActFrame>
  );
}
