import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CarePlan } from '#modules/care-plan/model/care-plan.ts';
import { openPlan } from '#modules/care-plan/model/plan-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './care-plan.module.css';
import { EndedPlans } from './ended-plans.tsx';
import { OpenedPlan } from './opened-plan.tsx';
import { PastReviews } from './past-reviews.tsx';
import { PlanForms, type Writing } from './plan-forms.tsx';

/** What she wants to come of it, what each of us does for it, and what became of that. */
export function CarePlanPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('care-plan');
  const [writing, setWriting] = useState<Writing | null>(null);
  const mayWrite = useMayAsk(openPlan);
  const open = useRecords(CarePlan, { personId, ended: null })[0] ?? null;
  const ended = useRecords(CarePlan, (plan) => plan.personId === personId && plan.ended !== null);
  const close = () => setWriting(null);
  const begin = mayWrite && (
    <Button icon="care-plan" onClick={() => setWriting({ is: 'open', personId })}>
      {t('begin')}
    </Button>
  );
  const review = mayWrite && open && (
    <Button kind="quiet" icon="refresh" onClick={() => setWriting({ is: 'review', plan: open })}>
      {t('review')}
    </Button>
  );
  return (
    <section className={styles.part}>
      <SectionTitle action={review}>{t('title')}</SectionTitle>
      {open ? (
        <OpenedPlan plan={open} onWrite={mayWrite ? setWriting : null} />
      ) : (
        <EmptyLine act={begin}>{t(ended.length > 0 ? 'noneOpen' : 'none')}</EmptyLine>
      )}
      <PastReviews personId={personId} />
      <EndedPlans plans={ended} />
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing && <PlanForms writing={writing} onClose={close} />}
      </Drawer>
    </section>
  );
}
