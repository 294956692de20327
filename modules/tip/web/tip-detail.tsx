import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import type { TipFacts } from '#modules/tip/model/tip.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useRecord } from '#platform/web/records.ts';

type TipDetailProps = { tip: Stored<TipFacts>; answers?: ReactNode };

/** What was told, by whom, how far to trust it, and how it was answered. The words stay closed until somebody opens them. */
export function TipDetail({ tip, answers }: TipDetailProps) {
  const { t } = useTranslation(['tip', 'codes']);
  const facts = [
    { label: t('tip:fact.received'), value: <DatedText value={tip.received} /> },
    {
      label: t('tip:fact.place'),
      value: tip.place ?? (
        <FactLine icon="missing-paper" tone="risk">
          {t('tip:missing.place')}
        </FactLine>
      ),
    },
    { label: t('tip:fact.source'), value: <SourceBadge source={tip.source} /> },
  ];
  return (
    <article aria-label={t('tip:title')}>
      <PageHeader
        title={t('tip:row', { channel: t(`codes:tip_channel.${tip.channel}`) })}
        tags={<TierMark tier="P3" />}
      />
      <FactList facts={facts} />
      <ClosedDetail kind={t('tip:wordsClosed')}>
        <OwnWords text={tip.words} lang={tip.lang} />
      </ClosedDetail>
      {tip.status === 'waiting' ? answers : <Answered tip={tip} />}
    </article>
  );
}

function Answered({ tip }: { tip: Stored<TipFacts> }) {
  const { t } = useTranslation(['tip', 'codes']);
  const colleague = useRecord(StaffMember, tip.answeredBy);
  const investigation = useRecord(Investigation, tip.investigationId);
  return (
    <>
      <Note tone={tip.status === 'declined' || tip.status === 'spam' ? 'mute' : 'ok'} icon="check">
        <p>{t(`tip:answered.${tip.status}`, { name: colleague?.name ?? t('tip:colleague') })}</p>
        {tip.declineReason && <p>{t(`codes:decline_reason.${tip.declineReason}`)}</p>}
        {tip.answerWords && <p>{tip.answerWords}</p>}
      </Note>
      {tip.caseFileId && (
        <Button icon="case-files" to={`/c/${tip.caseFileId}`}>
          {t('tip:openFile')}
        </Button>
      )}
      {investigation && (
        <Button icon="investigations" to={`/n/${investigation.id}`}>
          {t('tip:openInvestigation')}
        </Button>
      )}
    </>
  );
}
