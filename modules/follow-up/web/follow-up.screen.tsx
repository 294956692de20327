import { useTranslation } from 'react-i18next';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Person } from '#modules/person/model/person.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { useAddressId, useGo } from '#platform/web/address.ts';
import { useRecord } from '#platform/web/records.ts';
import styles from './follow-up.module.css';
import { RecordFollowUpForm } from './record-follow-up.form.tsx';

/** A follow-up that is due, opened from Today with everything known filled in; closing goes back there. */
export function FollowUpScreen() {
  const { t } = useTranslation('follow-up');
  const followUpId = useAddressId();
  const go = useGo();
  const followUp = useRecord(FollowUp, followUpId);
  const person = useRecord(Person, followUp?.personId);
  if (!followUp || !person) return <EmptyLine>{t('nothing')}</EmptyLine>;
  if (followUp.doneWhen) return <EmptyLine>{t('done')}</EmptyLine>;
  return (
    <div className={styles.page}>
      <h1 className="s-hidden">{t('title')}</h1>
      <RecordFollowUpForm followUpId={followUpId} person={person} onClose={() => go('/t')} />
    </div>
  );
}
