import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { Activity, type ActivityFacts } from '#modules/investigation/model/activity.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import styles from './investigation.module.css';
import type { OnWrite } from './writing.ts';

const AT_FIRST = 8;

/** What was done, newest first, with whom and what came of it. */
export function Activities({ investigationId, onWrite }: { investigationId: string; onWrite: OnWrite }) {
  const { t } = useTranslation('investigation');
  const [isWhole, setWhole] = useState(false);
  const all = useRecords(Activity, { investigationId }).toSorted((a, b) => compareDated(b.happened, a.happened));
  const shown = isWhole ? all : all.slice(0, AT_FIRST);
  const act = onWrite && (
    <Button kind="quiet" icon="add" onClick={() => onWrite('activity')}>
      {t('act.activity')}
    </Button>
  );
  return (
    <Section title={t('activities.title')} count={all.length} action={act}>
      {all.length === 0 && <EmptyLine>{t('activities.none')}</EmptyLine>}
      <ul className={styles.facts}>
        {shown.map((activity) => (
          <OneActivity key={activity.id} activity={activity} onWrite={onWrite} />
        ))}
      </ul>
      {all.length > shown.length && (
        <div>
          <Button kind="quiet" icon="unfold" onClick={() => setWhole(true)}>
            {t('activities.more', { count: all.length - shown.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function OneActivity({ activity, onWrite }: { activity: Stored<ActivityFacts>; onWrite: OnWrite }) {
  const { t } = useTranslation(['investigation', 'codes']);
  const reader = useReader();
  const isPending = usePending();
  const names = activity.organisationIds
    .map((id) => reader.get(Organisation, id)?.name)
    .filter((name) => name !== undefined);
  const withWhom = [...activity.withWhom.map((code) => t(`codes:activity_with.${code}`)), ...names].join(' · ');
  return (
    <li className={isPending(activity.id) ? styles.pending : undefined}>
      <p className={styles.said} lang={activity.lang}>
        {activity.words}
      </p>
      {activity.result && <p>{activity.result}</p>}
      <div className={styles.about}>
        <DatedText value={activity.happened} />
        <span>{t(`codes:activity_kind.${activity.kind}`)}</span>
        {withWhom && <FactLine icon="partner">{withWhom}</FactLine>}
        {onWrite && (
          <Button kind="quiet" icon="correct" onClick={() => onWrite({ activity: activity.id })}>
            {t('investigation:act.correct')}
          </Button>
        )}
      </div>
    </li>
  );
}
