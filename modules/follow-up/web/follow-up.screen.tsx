import { useTranslation } from 'react-i18next';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useAddressId, useGo } from '#platform/web/address.ts';
import { useRecord } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import styles from './follow-up.module.css';
import { RecordFollowUpForm } from './record-follow-up.form.tsx';

/** A follow-up that is due, opened from Today with everything known filled in; closing goes back there. */
export function FollowUpScreen() {
  const { t } = useTranslation('follow-up');
  const followUpId = useAddressId();
  const go = useGo();
  const followUp = useRecord(FollowUp, followUpId);
  const person = useRecord(Person, followUp?.personId);
  if (!followUp || !person) return <NothingHere />;
  if (followUp.doneWhen)
    return (
      <div className={styles.page}>
        <PageHeader title={t('title')} />
        <EmptyLine act={<Button to={`/p/${person.id}`}>{t('toPerson')}</Button>}>{t('done')}</EmptyLine>
      </div>
    );
  return (
    <div className={styles.page}>
      <h1 className="s-hidden">{t('title')}</h1>
      <RecordFollowUpForm followUpId={followUpId} person={person} onClose={() => go('/t')} />
    </div>
  );
}
