import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { ANSWER_HOURS, hoursUsed } from '#modules/referral/model/answer-due.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { sourceOfReferral } from '#modules/referral/model/referral-source.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useNow } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { PacketFacts } from './packet-facts.tsx';
import { Questions } from './questions.tsx';
import { AnswerClock } from './referral-row.tsx';

type DetailProps = {
  referral: Stored<ReferralFacts>;
  /** Whether she is known already. */
  known: ReactNode;
  answers?: ReactNode;
};

/** The packet as it was handed over, what is missing from it, and how the sender was answered. */
export function ReferralDetail({ referral, known, answers }: DetailProps) {
  const { t } = useTranslation(['referral', 'codes']);
  const sender = useRecord(Organisation, referral.fromOrganisation);
  const title = t('referral:title', { source: t(`codes:referral_source.${referral.cameFrom}`) });
  return (
    <article aria-label={title}>
      <PageHeader title={title} tags={<TierMark tier="P3" />} lead={<Hours referral={referral} />} />
      <PacketFacts referral={referral} />
      <ClosedDetail kind={t('referral:wordsClosed')}>
        <OwnWords text={referral.words} lang={referral.lang} />
      </ClosedDetail>
      <SourceBadge source={sourceOfReferral(referral, sender)} />
      <Questions referral={referral} />
      {known}
      {referral.status === 'waiting' ? answers : <Answered referral={referral} />}
    </article>
  );
}

function Hours({ referral }: { referral: ReferralFacts }) {
  const { t } = useTranslation('referral');
  const used = hoursUsed(referral, useNow());
  if (referral.status !== 'waiting') return null;
  if (used === null || used > ANSWER_HOURS) return <AnswerClock referral={referral} />;
  return <span>{t('hoursUsed', { used, of: ANSWER_HOURS })}</span>;
}

function Answered({ referral }: { referral: Stored<ReferralFacts> }) {
  const { t } = useTranslation(['referral', 'codes']);
  const colleague = useRecord(StaffMember, referral.answeredBy);
  return (
    <>
      <Note tone={referral.status === 'declined' ? 'mute' : 'ok'} icon="check">
        <p>{t(`referral:answered.${referral.status}`, { name: colleague?.name ?? t('referral:colleague') })}</p>
        {referral.declineReason && <p>{t(`codes:decline_reason.${referral.declineReason}`)}</p>}
        {referral.answerWords && <p>{referral.answerWords}</p>}
      </Note>
      {referral.caseFileId && (
        <Button icon="case-files" to={`/c/${referral.caseFileId}`}>
          {t('referral:openFile')}
        </Button>
      )}
    </>
  );
}
