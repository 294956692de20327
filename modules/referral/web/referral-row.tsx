import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { answerDueAt } from '#modules/referral/model/answer-due.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { adulthoodOf } from '#modules/referral/model/referral-age.ts';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useNow } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';

type RowProps = { referral: Stored<ReferralFacts>; selected: boolean };

/** A referral in a list: who sends it, a child or an adult, how urgent, how long the sender waits. No name and no story. */
export function ReferralRow({ referral, selected }: RowProps) {
  const { t } = useTranslation(['referral', 'codes']);
  const sender = useRecord(Organisation, referral.fromOrganisation);
  const isPending = usePending();
  const words = {
    source: t(`codes:referral_source.${referral.cameFrom}`),
    who: t(`referral:who.${adulthoodOf(referral)}`),
    risk: t(`referral:risk.${referral.riskLevel}`),
  };
  const isWaiting = referral.status === 'waiting';
  const under = (
    <>
      {sender && <FactLine icon="partner">{sender.name}</FactLine>}
      {!isWaiting && (
        <Tag tone={referral.status === 'declined' ? 'mute' : 'ok'}>{t(`referral:status.${referral.status}`)}</Tag>
      )}
    </>
  );
  const due = isWaiting ? <AnswerClock referral={referral} /> : <DatedText value={referral.received} />;
  return (
    <Row
      title={t('referral:row', words)}
      under={under}
      due={due}
      to={`/b/${referral.id}`}
      selected={selected}
      pending={isPending(referral.id)}
    />
  );
}

const WARN_HOURS = 8;
const HOUR_MS = 3_600_000;

/** How long the sender still waits, or how late we are. */
export function AnswerClock({ referral }: { referral: ReferralFacts }) {
  const { t, i18n } = useTranslation('design');
  const now = useNow();
  const due = answerDueAt(referral);
  if (due === null) return <ClockMark state="not-startable" />;
  const left = (Date.parse(due) - Date.parse(now)) / HOUR_MS;
  const state = left < 0 ? 'missed' : left <= WARN_HOURS ? 'at-risk' : 'running';
  return <ClockMark state={state} due={clockWords(due, state, now, t, i18n.language)} />;
}
