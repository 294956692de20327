import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import {
  beginOutService,
  finishOutReferral,
  giveOutFeedback,
  takeOnOutReferral,
  turnDownOutReferral,
} from '#modules/referral/model/answer-out-referral.ts';
import type { OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { confirmDeletion, revokeOutReferral } from '#modules/referral/model/revoke-out-referral.ts';
import { sendOutReferral } from '#modules/referral/model/send-out-referral.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useMe, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { referral: Stored<OutReferralFacts>; onClose: () => void };

/** It leaves now, and a day is named on which a word is due. */
export function SendForm({ referral, onClose }: Props) {
  const { t } = useTranslation('referral-out');
  const today = useToday();
  const initial = { feedbackDue: addMonths(today, 1) };
  const toInput = (values: typeof initial) => ({ referralId: referral.id, personId: referral.personId, ...values });
  const form = useActForm(sendOutReferral, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.send')} onClose={onClose} keepLabel={t('act.send')}>
      <Note>{t('send.explain')}</Note>
      <DayField {...pieceOf(form, 'feedbackDue')} label={t('send.feedbackDue')} min={today} />
    </ActFrame>
  );
}

/** The same act, as whoever works with the partner says it of herself. */
function useTitle(code: string): string {
  const { t } = useTranslation('referral-out');
  return t(`${useMe().roles.includes('partner-caseworker') ? 'ours' : 'act'}.${code}`);
}

function useSaid(): string {
  const { t } = useTranslation('referral-out');
  return t(useMe().roles.includes('partner-caseworker') ? 'told.yours' : 'told.words');
}

type Said = { by: string; words: string };
const SAID: Said = { by: '', words: '' };

/** A partner's own colleague needs not say who she is; for anybody who only phoned, it is written down. */
function WhoSaid<V extends { by: string }>({ form }: { form: ActForm<V> }) {
  const { t } = useTranslation('referral-out');
  const { roles } = useMe();
  if (roles.includes('partner-caseworker')) return null;
  const { value, onChange, ...piece } = pieceOf(form, 'by' as keyof V & string);
  return (
    <TextField
      {...piece}
      label={t('told.by')}
      hint={t('told.byHint')}
      value={String(value)}
      onChange={(by) => onChange(by as V[keyof V & string])}
    />
  );
}

export function AcceptForm({ referral, onClose }: Props) {
  const toInput = ({ by, words }: Said) => ({ referralId: referral.id, by: orNull(by), words: orNull(words) });
  const form = useActForm(takeOnOutReferral, { initial: SAID, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={useTitle('accept')} onClose={onClose}>
      <WhoSaid form={form} />
      <TextArea {...pieceOf(form, 'words')} label={useSaid()} rows={3} />
    </ActFrame>
  );
}

export function DeclineOutForm({ referral, onClose }: Props) {
  const { t } = useTranslation('referral-out');
  const initial = { ...SAID, declineReason: null as string | null };
  const toInput = ({ by, words, declineReason }: typeof initial) => ({
    ...{ referralId: referral.id, declineReason, by: orNull(by), words: orNull(words) },
  });
  const form = useActForm(turnDownOutReferral, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={useTitle('decline')} onClose={onClose}>
      <WhoSaid form={form} />
      <SelectField
        {...pieceOf(form, 'declineReason')}
        label={t('answer.why')}
        options={useCodeOptions('decline_reason')}
      />
      <TextArea {...pieceOf(form, 'words')} label={useSaid()} rows={3} />
    </ActFrame>
  );
}

export function BeginForm({ referral, onClose }: Props) {
  const { t } = useTranslation('referral-out');
  const form = useActForm(beginOutService, { initial: { referralId: referral.id }, onKept: onClose });
  return (
    <ActFrame form={form} title={useTitle('begin')} onClose={onClose}>
      <p>{t('begin.explain')}</p>
    </ActFrame>
  );
}

export function FeedbackForm({ referral, onClose }: Props) {
  const { t } = useTranslation('referral-out');
  const [feedbackId] = useState(newId);
  const today = useToday();
  const initial = { ...SAID, goesOn: null as string | null, nextDue: addMonths(today, 1) };
  const toInput = ({ by, goesOn, nextDue, words }: typeof initial) => ({
    ...{ feedbackId, referralId: referral.id, by: orNull(by), words, goesOn },
    nextDue: goesOn === 'no' ? null : orNull(nextDue),
  });
  const form = useActForm(giveOutFeedback, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={useTitle('feedback')} onClose={onClose}>
      <WhoSaid form={form} />
      <TextArea {...pieceOf(form, 'words')} label={t('feedback.words')} hint={t('feedback.hint')} rows={4} />
      <ChoiceTiles
        {...pieceOf(form, 'goesOn')}
        columns={3}
        label={t('feedback.goesOn')}
        options={['yes', 'no', 'not_known'].map((code) => ({ code, label: t(`feedback.${code}`) }))}
      />
      {form.values.goesOn !== 'no' && <DayField {...pieceOf(form, 'nextDue')} label={t('feedback.next')} min={today} />}
    </ActFrame>
  );
}

export function FinishForm({ referral, onClose }: Props) {
  const { t } = useTranslation('referral-out');
  const initial = { referralId: referral.id, words: '' };
  const form = useActForm(finishOutReferral, { initial, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.finish')} onClose={onClose}>
      <TextArea {...pieceOf(form, 'words')} label={t('finish.words')} rows={3} />
    </ActFrame>
  );
}

export function RevokeForm({ referral, onClose }: Props) {
  const { t } = useTranslation('referral-out');
  const initial = { referralId: referral.id, because: null as string | null, words: '' };
  const form = useActForm(revokeOutReferral, { initial, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.revoke')} onClose={onClose} keepLabel={t('act.revoke')}>
      <Note>{t('revoke.explain')}</Note>
      <SelectField
        {...pieceOf(form, 'because')}
        label={t('revoke.because')}
        options={(['our_decision', 'mistake'] as const).map((code) => ({ code, label: t(`because.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'words')} label={t('revoke.words')} rows={3} />
    </ActFrame>
  );
}

export function DeletionForm({ referral, onClose }: Props) {
  const { t } = useTranslation('referral-out');
  const toInput = ({ by }: { by: string }) => ({ referralId: referral.id, by: orNull(by) });
  const form = useActForm(confirmDeletion, { initial: { by: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={useTitle('deletion')} onClose={onClose}>
      <Note>{t('deletion.explain')}</Note>
      <WhoSaid form={form} />
    </ActFrame>
  );
}
