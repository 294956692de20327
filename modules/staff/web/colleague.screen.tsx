import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { addColleague } from '#modules/staff/model/add-colleague.ts';
import { StaffMember, type StaffMemberFacts } from '#modules/staff/model/staff-member.ts';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useWebHouse } from '#platform/web/house.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { ColleagueSignIn } from './colleague-sign-in.tsx';
import { ColleagueWork } from './colleague-work.tsx';
import styles from './team.module.css';

/** One colleague: what they do here, and, for those who let people in, how they sign in. */
export function ColleagueScreen() {
  const id = useAddressId();
  const colleague = useRecord(StaffMember, id);
  const { feed } = useWebHouse();
  if (colleague) return <ColleaguePage key={id} colleague={colleague} />;
  return feed.first ? null : <NothingHere />;
}

function ColleaguePage({ colleague }: { colleague: Stored<StaffMemberFacts> }) {
  const { t } = useTranslation(['staff', 'door']);
  const me = useMe();
  const home = useRecord(Organisation, colleague.homeId);
  const letsPeopleIn = useMayAsk(addColleague);
  const isMe = colleague.id === me.staffId;
  return (
    <div className={styles.team}>
      <PageHeader
        title={colleague.name}
        tags={
          <>
            <TierMark tier="P1" />
            {colleague.leftOn && <Tag>{t('staff:left')}</Tag>}
            {isMe && <Tag tone="accent">{t('staff:you')}</Tag>}
          </>
        }
        lead={[...colleague.roles.map((role) => t(`door:roles.${role}`)), home?.name].filter(Boolean).join(', ')}
      />
      {letsPeopleIn && !isMe && !colleague.leftOn && (
        <>
          <ColleagueSignIn colleague={colleague} />
          <ColleagueWork colleague={colleague} />
        </>
      )}
    </div>
  );
}
