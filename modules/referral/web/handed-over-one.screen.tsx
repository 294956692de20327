import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import {
  OutPacket,
  OutReferral,
  type OutReferralFacts,
  ReferralFeedback,
} from '#modules/referral/model/out-referral.ts';
import { outAnswerDueAt, stateOn } from '#modules/referral/model/out-referral-state.ts';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { momentWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Section } from '#platform/design/section.tsx';
import { StateLine } from '#platform/design/state-line.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { ConsentGate } from './consent-gate.tsx';
import styles from './out.module.css';
import { OutActs } from './out-acts.tsx';
import { OutLink } from './out-link.tsx';
import { OutReceipt } from './out-receipt.tsx';

const STEPS = ['draft', 'sent', 'accepted', 'in_service', 'feedback_due', 'done'] as const;

/** One referral to a partner: how it stands, exactly what leaves or left, and what can be done next. */
export function HandedOverOneScreen() {
  const referral = useRecord(OutReferral, useAddressId());
  return referral ? <One referral={referral} key={referral.id} /> : <NothingHere />;
}

function One({ referral }: { referral: Stored<OutReferralFacts> }) {
  const { t } = useTranslation(['referral-out', 'codes']);
  const partner = useRecord(Organisation, referral.toOrganisation);
  const person = useRecord(Person, referral.personId);
  const state = stateOn(referral, useToday());
  const me = useMe();
  const isTheirs = me.roles.includes('partner-caseworker');
  const name = isTheirs ? me.organisation : (partner?.name ?? t('referral-out:partner'));
  const steps = STEPS.filter((code) => !isTheirs || code !== 'draft').map((code) => ({
    code,
    label: t(`referral-out:state.${code}`),
  }));
  const isOver = state === 'declined' || state === 'revoked';
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(isTheirs ? 'referral-out:from' : 'referral-out:one', { name })}
        tags={<TierMark tier="P3" button />}
        lead={t(`codes:service_type.${referral.service}`)}
      />
      {person && (
        <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/c/${referral.caseFileId}`} />
      )}
      {isOver ? (
        <Note tone={state === 'revoked' ? 'risk' : 'mute'}>
          {t(`referral-out:${isTheirs ? 'overForUs' : 'over'}.${state}`)}
        </Note>
      ) : (
        <StateLine label={t('referral-out:how')} steps={steps} current={state} />
      )}
      <AnswerClock referral={referral} />
      {referral.status === 'draft' && <ConsentGate referral={referral} />}
      <OutActs referral={referral} />
      <Packet referral={referral} />
      <Answer referral={referral} />
      <OutLink referral={referral} />
      <OutReceipt referral={referral} partner={isTheirs ? t('referral-out:us') : name} />
    </div>
  );
}

function AnswerClock({ referral }: { referral: OutReferralFacts }) {
  const { t, i18n } = useTranslation('design');
  const now = useNow();
  const due = outAnswerDueAt(referral);
  if (due === null) return null;
  const state = due < now ? 'missed' : 'running';
  return <ClockMark state={state} due={clockWords(due, state, now, t, i18n.language)} />;
}

/** What leaves, and nothing besides: a draft reads as the partner would read it. */
function Packet({ referral }: { referral: Stored<OutReferralFacts> }) {
  const { t } = useTranslation('referral-out');
  const packet = useRecord(OutPacket, referral.packetId);
  const isTheirs = useMe().roles.includes('partner-caseworker');
  const title = t(isTheirs ? 'packet.came' : referral.status === 'draft' ? 'packet.leaves' : 'packet.left');
  if (!packet) return <EmptyLine>{t('packet.shut')}</EmptyLine>;
  const facts = packet.facts.map(({ fact, words }) => ({
    label: t(`fact.${fact}`),
    value: <span lang={packet.lang}>{words}</span>,
  }));
  return (
    <Section title={title} count={facts.length}>
      <div className={styles.packet}>
        <FactList facts={facts} />
      </div>
      <p>{t(isTheirs ? 'packet.onlyFor' : 'packet.nothingElse')}</p>
    </Section>
  );
}

function Answer({ referral }: { referral: Stored<OutReferralFacts> }) {
  const { t, i18n } = useTranslation(['referral-out', 'codes']);
  const told = useRecords(ReferralFeedback, { referralId: referral.id });
  const { answeredAt, answeredThrough, answeredBy, declineReason, answerWords } = referral;
  if (answeredAt === null) return null;
  const by = [answeredThrough && t(`referral-out:through.${answeredThrough}`), answeredBy].filter(Boolean).join(', ');
  const facts = [
    { label: t('referral-out:answer.when'), value: momentWords(answeredAt, i18n.language) },
    { label: t('referral-out:answer.by'), value: by },
    ...(declineReason
      ? [{ label: t('referral-out:answer.why'), value: t(`codes:decline_reason.${declineReason}`) }]
      : []),
    ...(answerWords ? [{ label: t('referral-out:answer.words'), value: answerWords }] : []),
    ...told.map((one) => ({ label: momentWords(one.at, i18n.language), value: one.words })),
  ];
  return (
    <Section title={t('referral-out:answer.title')}>
      <FactList facts={facts} />
    </Section>
  );
}
