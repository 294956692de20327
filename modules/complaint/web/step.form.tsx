import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import type { Stored } from '#kernel/record.ts';
import {
  answerComplaint,
  appealComplaint,
  closeComplaint,
  noteComplaintStep,
  passOnComplaint,
  takeUpComplaint,
  tellAuthority,
  withdrawComplaint,
} from '#modules/complaint/model/answer-complaint.ts';
import { type ComplaintFacts, OUTCOMES, TOLD_HOW } from '#modules/complaint/model/complaint.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useHandlers } from './use-complaints.ts';

export const STEP_ACTS = {
  takeUp: takeUpComplaint,
  note: noteComplaintStep,
  answer: answerComplaint,
  withdraw: withdrawComplaint,
  close: closeComplaint,
  appeal: appealComplaint,
  passOn: passOnComplaint,
  tell: tellAuthority,
} as const satisfies Record<string, AnyAct>;
export type Step = keyof typeof STEP_ACTS;

type Props = { complaint: Stored<ComplaintFacts>; step: Step; onClose: () => void };

/** One step of a complaint: a day, words, and what this step asks for besides. */
export function ComplaintStepForm({ complaint, step, onClose }: Props) {
  const { t } = useTranslation('complaint');
  const today = useToday();
  const initial = {
    ...{ on: today, words: '', guard: complaint.guard ?? '', handlerId: null as string | null },
    ...{ outcome: null as string | null, toldHow: null as string | null },
    ...{ whom: 'police' as string | null, tellsOfChildHarm: false },
  };
  const toInput = ({ on, words, guard, handlerId, outcome, toldHow, whom, tellsOfChildHarm }: typeof initial) => ({
    ...{ complaintId: complaint.id, on, words },
    ...(step === 'takeUp' && { guard: orNull(guard) }),
    ...(step === 'answer' && { outcome, toldHow }),
    ...(step === 'tell' && { whom }),
    ...(step === 'note' && { tellsOfChildHarm }),
    ...((step === 'appeal' || step === 'passOn') && { handlerId }),
  });
  const form = useActForm<typeof initial>(STEP_ACTS[step], { initial, toInput, onKept: onClose });
  const handlers = useHandlers(complaint.aboutStaffIds);
  return (
    <ActFrame form={form} title={t(`step.${step}`)} onClose={onClose}>
      {step === 'answer' && (
        <>
          <ChoiceList
            {...pieceOf(form, 'outcome')}
            label={t('form.outcome')}
            options={optionsOf(OUTCOMES, (code) => t(`outcome.${code}`))}
          />
          <SelectField
            {...pieceOf(form, 'toldHow')}
            label={t('form.toldHow')}
            options={optionsOf(TOLD_HOW, (code) => t(`told.${code}`))}
          />
        </>
      )}
      {step === 'tell' && (
        <SelectField
          {...pieceOf(form, 'whom')}
          label={t('form.whom')}
          options={optionsOf(['police', 'committee'], (code) => t(`whom.${code}`))}
        />
      )}
      <TextArea {...pieceOf(form, 'words')} label={t(`words.${step}`)} rows={4} />
      {step === 'note' && complaint.childHarmKnown === null && (
        <CheckField {...pieceOf(form, 'tellsOfChildHarm')} label={t('form.childHarm')} hint={t('form.childHarmHint')} />
      )}
      {step === 'takeUp' && (
        <TextArea {...pieceOf(form, 'guard')} label={t('form.guard')} hint={t('form.guardHint')} rows={2} />
      )}
      {(step === 'appeal' || step === 'passOn') && (
        <SelectField {...pieceOf(form, 'handlerId')} label={t('form.handler')} options={handlers} />
      )}
      <DayField {...pieceOf(form, 'on')} label={t('form.on')} max={today} />
    </ActFrame>
  );
}
