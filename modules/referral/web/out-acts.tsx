import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import type { Stored } from '#kernel/record.ts';
import {
  beginOutService,
  finishOutReferral,
  giveOutFeedback,
  takeOnOutReferral,
  turnDownOutReferral,
} from '#modules/referral/model/answer-out-referral.ts';
import { correctOutReferral } from '#modules/referral/model/correct-out-referral.ts';
import type { OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { confirmDeletion, revokeOutReferral } from '#modules/referral/model/revoke-out-referral.ts';
import { sendOutReferral } from '#modules/referral/model/send-out-referral.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { mayAsk, useMe } from '#platform/web/me.ts';
import { CorrectOutReferralForm } from './correct-out-referral.form.tsx';
import styles from './out.module.css';
import {
  AcceptForm,
  BeginForm,
  DeclineOutForm,
  DeletionForm,
  FeedbackForm,
  FinishForm,
  RevokeForm,
  SendForm,
} from './out-forms.tsx';

type Status = OutReferralFacts['status'];
type Offered = { code: string; act: AnyAct; when: readonly Status[]; form: typeof SendForm; primary?: true };

/** What can be done with a referral in its state, in the order it is usually done. */
const OFFERED: readonly Offered[] = [
  { code: 'send', act: sendOutReferral, when: ['draft'], form: SendForm, primary: true },
  { code: 'correct', act: correctOutReferral, when: ['draft'], form: CorrectOutReferralForm },
  { code: 'accept', act: takeOnOutReferral, when: ['sent'], form: AcceptForm },
  { code: 'decline', act: turnDownOutReferral, when: ['sent'], form: DeclineOutForm },
  { code: 'begin', act: beginOutService, when: ['accepted'], form: BeginForm },
  { code: 'feedback', act: giveOutFeedback, when: ['accepted', 'in_service'], form: FeedbackForm },
  { code: 'finish', act: finishOutReferral, when: ['accepted', 'in_service'], form: FinishForm },
  { code: 'revoke', act: revokeOutReferral, when: ['draft', 'sent', 'accepted', 'in_service'], form: RevokeForm },
  { code: 'deletion', act: confirmDeletion, when: ['revoked'], form: DeletionForm, primary: true },
];

export function OutActs({ referral }: { referral: Stored<OutReferralFacts> }) {
  const { t } = useTranslation('referral-out');
  const me = useMe();
  // Whoever works with the partner is asked what she does, and not what they do.
  const words = me.roles.includes('partner-caseworker') ? 'ours' : 'act';
  const [code, setCode] = useState<string | null>(null);
  const close = () => setCode(null);
  const isDeleted = referral.deletedAt !== null || (referral.status === 'revoked' && referral.sentAt === null);
  const mine = OFFERED.filter(({ when, act }) => when.includes(referral.status) && mayAsk(me, act)).filter(
    (one) => !(isDeleted && one.code === 'deletion'),
  );
  const opened = mine.find((one) => one.code === code);
  if (mine.length === 0) return null;
  return (
    <>
      <div className={styles.acts}>
        {mine.map((one) => (
          <Button key={one.code} kind={one.primary ? 'primary' : 'plain'} onClick={() => setCode(one.code)}>
            {t(`${words}.${one.code}`)}
          </Button>
        ))}
      </div>
      <Drawer opened={opened !== undefined} onClose={close} title={t(`${words}.${code ?? 'send'}`)}>
        {opened && <opened.form referral={referral} onClose={close} />}
      </Drawer>
    </>
  );
}
