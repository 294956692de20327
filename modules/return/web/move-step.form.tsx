import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { moveStep } from '#modules/return/model/move-step.ts';
import type { ReturnStepFacts } from '#modules/return/model/return-case.ts';
import { isSettled, STEP_MOVES, STEPS } from '#modules/return/model/return-route.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

type Values = {
  state: string | null;
  on: Dated | null;
  ownerId: string | null;
  dueOn: string;
  blocker: string;
  reference: string;
};
type Props = { step: Stored<ReturnStepFacts>; onClose: () => void };

/** How one step stands: asked, done, refused, not needed; who sees to it, until when, and what it waits for. */
export function MoveStepForm({ step, onClose }: Props) {
  const { t } = useTranslation('return');
  const today = useToday();
  const initial: Values = {
    state: step.state === 'open' ? null : step.state,
    on: day(today),
    ownerId: step.ownerId,
    dueOn: step.dueOn ?? '',
    blocker: step.blocker ?? '',
    reference: step.reference ?? '',
  };
  const toInput = ({ state, dueOn, blocker, reference, ...values }: Values) => ({
    ...values,
    state: state ?? step.state,
    stepId: step.id,
    returnId: step.returnId,
    dueOn: orNull(dueOn),
    blocker: orNull(blocker),
    reference: orNull(reference),
  });
  const form = useActForm(moveStep, { initial, toInput, onKept: onClose });
  const moves = STEP_MOVES[step.state].filter((state) => state !== 'not-needed' || STEPS[step.step].mayBeSkipped);
  return (
    <ActFrame form={form} title={t(`step.${step.step}`)} onClose={onClose}>
      <ChoiceList
        {...pieceOf(form, 'state')}
        label={t('stepForm.state')}
        options={optionsOf([...new Set([step.state, ...moves])], (code) => t(`stateShort.${code}`))}
      />
      <DateWithPrecision {...pieceOf(form, 'on')} label={t('stepForm.on')} today={today} endsBefore={today} />
      <WhoAndWhatFor form={form} />
    </ActFrame>
  );
}

function WhoAndWhatFor({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('return');
  const colleagues = useRecords(StaffMember, ({ leftOn, roles }) => leftOn === null && roles.includes('case-manager'));
  const isOpen = !isSettled({ state: (form.values.state ?? 'open') as ReturnStepFacts['state'] });
  return (
    <>
      <TextArea {...pieceOf(form, 'blocker')} label={t('stepForm.blocker')} rows={2} />
      {isOpen && (
        <>
          <SelectField
            {...pieceOf(form, 'ownerId')}
            label={t('stepForm.owner')}
            options={colleagues.map(({ id, name }) => ({ code: id, label: name }))}
          />
          <DayField {...pieceOf(form, 'dueOn')} label={t('stepForm.dueOn')} />
        </>
      )}
      <TextField {...pieceOf(form, 'reference')} label={t('stepForm.reference')} maxLength={200} />
    </>
  );
}
