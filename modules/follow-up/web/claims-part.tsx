import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { type Claim, claimsOf } from '#modules/follow-up/model/claims.ts';
import { correctFollowUp } from '#modules/follow-up/model/correct-follow-up.ts';
import { FollowUp, type FollowUpFacts } from '#modules/follow-up/model/follow-up.ts';
import { planSchedule } from '#modules/follow-up/model/plan-schedule.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { datedWords, dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { CorrectFollowUpForm } from './correct-follow-up.form.tsx';
import styles from './follow-up.module.css';
import { PlanScheduleForm } from './plan-schedule.form.tsx';

type Writing = { is: 'schedule' } | { is: 'correct'; followUp: Stored<FollowUpFacts> };

/** What is said of her life: by whom, when, how old it is, and whether anybody checked it; and when she is asked next. */
export function ClaimsPart({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('follow-up');
  const today = useToday();
  const [writing, setWriting] = useState<Writing | null>(null);
  const close = () => setWriting(null);
  const followUps = useRecords(FollowUp, { personId: person.id });
  const claims = claimsOf(followUps, person.id, today);
  const mayPlan = useMayAsk(planSchedule);
  const plan = mayPlan && (
    <Button kind="quiet" icon="next-date" onClick={() => setWriting({ is: 'schedule' })}>
      {t('schedule.act')}
    </Button>
  );
  return (
    <Section title={t('claims.title')} action={plan}>
      {claims.length === 0 && <EmptyLine>{t('claims.empty')}</EmptyLine>}
      {claims.map((claim) => (
        <ClaimCard
          key={claim.followUp.id}
          claim={claim}
          onCorrect={() => setWriting({ is: 'correct', followUp: claim.followUp })}
        />
      ))}
      <Asked followUps={followUps} onCorrect={(followUp) => setWriting({ is: 'correct', followUp })} />
      <Planned followUps={followUps} onMove={(followUp) => setWriting({ is: 'correct', followUp })} />
      <Drawer opened={writing !== null} onClose={close} title={t('claims.title')}>
        {writing?.is === 'schedule' && <PlanScheduleForm personId={person.id} onClose={close} />}
        {writing?.is === 'correct' && <CorrectFollowUpForm followUp={writing.followUp} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function ClaimCard({ claim, onCorrect }: { claim: Claim; onCorrect: () => void }) {
  const { t, i18n } = useTranslation(['follow-up', 'codes', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const may = useMayAsk(correctFollowUp);
  const { followUp, on, days, isOld, hasSource, isVerified } = claim;
  const { claimSource, verifiedBy, verifiedHow } = followUp;
  const how = verifiedHow && t(`follow-up:verifiedHow.${verifiedHow}`);
  return (
    <Card>
      <div className={styles.claim}>
        <strong>{t(`codes:reintegration_outcome.${claim.claim}`)}</strong>
        <span className={styles.claimFacts}>
          {datedWords(on, ofDesign, i18n.language).range}
          <Tag tone={isOld ? 'risk' : 'mute'} icon="clock">
            {days === null ? t('follow-up:claims.ageUnknown') : t('follow-up:claims.age', { days })}
          </Tag>
        </span>
        {hasSource && claimSource ? (
          <SourceBadge source={claimSource} />
        ) : (
          <FactLine icon="unknown" tone="risk">
            {t('follow-up:missing.source')}
          </FactLine>
        )}
        {isVerified ? (
          <FactLine icon="check">
            {t('follow-up:claims.verified', { who: verifiedBy ?? '', how: how ?? t('follow-up:claims.howUnknown') })}
          </FactLine>
        ) : (
          <FactLine icon="unknown" tone="risk">
            {t('follow-up:missing.verified')}
          </FactLine>
        )}
        {may && (
          <div className={styles.more}>
            <Button kind="quiet" icon="correct" onClick={onCorrect}>
              {t('follow-up:correct.act')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

type AskedProps = { followUps: readonly Stored<FollowUpFacts>[]; onCorrect: (one: Stored<FollowUpFacts>) => void };

/** When somebody asked after her and no claim came of it. What was said then stays closed; it can be put right. */
function Asked({ followUps, onCorrect }: AskedProps) {
  const { t, i18n } = useTranslation(['follow-up', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const may = useMayAsk(correctFollowUp);
  const asked = followUps
    .flatMap((one) => (one.doneWhen && one.claim === null ? [{ ...one, doneWhen: one.doneWhen }] : []))
    .toSorted((a, b) => compareDated(b.doneWhen, a.doneWhen));
  if (asked.length === 0) return null;
  return (
    <ul className={styles.planned} aria-label={t('follow-up:claims.asked')}>
      {asked.map((one) => (
        <li key={one.id}>
          <span>
            {[
              datedWords(one.doneWhen, ofDesign, i18n.language).range,
              one.method && t(`follow-up:methods.${one.method}`),
              one.safe && t(`follow-up:answers.${one.safe}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {may && (
            <Button kind="quiet" icon="correct" onClick={() => onCorrect(one)}>
              {t('follow-up:correct.act')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

type PlannedProps = { followUps: readonly Stored<FollowUpFacts>[]; onMove: (one: Stored<FollowUpFacts>) => void };

/** The days on which somebody asks after her; those after a return say so. */
function Planned({ followUps, onMove }: PlannedProps) {
  const { t, i18n } = useTranslation('follow-up');
  const may = useMayAsk(correctFollowUp);
  const open = followUps.filter(({ doneWhen }) => doneWhen === null).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (open.length === 0) return <p className={styles.claimFacts}>{t('noNext')}</p>;
  return (
    <ul className={styles.planned} aria-label={t('claims.planned')}>
      {open.map((one) => (
        <li key={one.id}>
          <span>
            {dayWords(one.dueOn, i18n.language)}
            {one.occasion === 'post-return' && ` · ${t('claims.afterReturn')}`}
          </span>
          {may && (
            <Button kind="quiet" onClick={() => onMove(one)}>
              {t('change')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
