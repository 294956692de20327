import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { logJourney, meetClock, waiveClock } from '#modules/clock/model/answer-clock.ts';
import type { RunningClock } from '#modules/clock/model/running-clock.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MomentField } from '#platform/design/moment-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRuleWords } from './rule-words.ts';

type Props = { clock: RunningClock; onClose: () => void };

function useWhich({ clock }: Props) {
  const answerId = useState(newId)[0];
  const { trigger } = clock;
  return { answerId, clockId: clock.id, ruleId: clock.rule.id, personId: trigger.personId, trigger: trigger.trigger };
}

/** It was done: when, and what proves it. */
export function MeetClockForm(props: Props) {
  const { t } = useTranslation('clock');
  const today = useToday();
  const which = useWhich(props);
  const initial = { met: day(today) as Dated | null, evidence: '' };
  const form = useActForm(meetClock, {
    initial,
    toInput: (values) => ({ ...which, ...values }),
    onKept: props.onClose,
  });
  return (
    <Frame form={form} what="meet" {...props}>
      <DateWithPrecision {...pieceOf(form, 'met')} label={t('meet.met')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'evidence')} label={t('meet.evidence')} hint={t('meet.evidenceHint')} rows={2} />
    </Frame>
  );
}

/** It does not have to be kept here, and somebody says why. */
export function WaiveClockForm(props: Props) {
  const { t } = useTranslation('clock');
  const which = useWhich(props);
  const toInput = (values: { waived: string }) => ({ ...which, ...values });
  const form = useActForm(waiveClock, { initial: { waived: '' }, toInput, onKept: props.onClose });
  return (
    <Frame form={form} what="waive" {...props}>
      <TextArea {...pieceOf(form, 'waived')} label={t('waive.why')} rows={3} />
    </Frame>
  );
}

/** Travel that the law does not count. */
export function LogJourneyForm(props: Props) {
  const { t } = useTranslation('clock');
  const which = useWhich(props);
  const toInput = (values: { from: string; to: string; words: string }) => ({ ...which, ...values });
  const form = useActForm(logJourney, { initial: { from: '', to: '', words: '' }, toInput, onKept: props.onClose });
  return (
    <Frame form={form} what="journey" {...props}>
      <MomentField {...pieceOf(form, 'from')} label={t('journey.from')} />
      <MomentField {...pieceOf(form, 'to')} label={t('journey.to')} />
      <TextArea {...pieceOf(form, 'words')} label={t('journey.words')} hint={t('journey.wordsHint')} rows={2} />
    </Frame>
  );
}

type FrameProps<V extends object> = Props & {
  form: ActForm<V>;
  what: 'meet' | 'waive' | 'journey';
  children: React.ReactNode;
};

function Frame<V extends object>({ form, what, clock, onClose, children }: FrameProps<V>) {
  const { t } = useTranslation('clock');
  const { title } = useRuleWords()(clock.rule.id);
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t(`${what}.title`)}
      about={<p>{title}</p>}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      {children}
    </FormFrame>
  );
}
