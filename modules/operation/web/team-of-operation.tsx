import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useAsk, usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { nameTeamMember, standDown } from '../model/name-team-member.ts';
import type { OperationTeamMember } from '../model/operation.ts';
import { mayNow } from '../model/operation-lifecycle.ts';
import { NameTeamMemberForm } from './name-team-member.form.tsx';
import styles from './operation.module.css';
import type { WholeOperation } from './use-operation.ts';

type Member = StoredOf<typeof OperationTeamMember>;

/** Who comes, and as what. A colleague who is named may open the operation; a decoy is known to the team only. */
export function TeamOfOperation({ whole: { operation, team } }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState(false);
  const may = useMayAsk(nameTeamMember) && mayNow(operation, 'name-team-member');
  const isComing = operation.status === 'planned';
  const present = team.filter((one) => one.untilWhen === null);
  const add = may && (
    <Button icon="add" kind="quiet" onClick={() => setOpened(true)}>
      {t('team.name')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <SectionTitle count={present.length} action={add}>
        {t('team.title')}
      </SectionTitle>
      {present.length === 0 && <EmptyLine>{t('team.empty')}</EmptyLine>}
      {present.length > 0 && (
        <RowList label={t('team.title')}>
          {present.map((member) => (
            <MemberRow key={member.id} member={member} mayEnd={may && isComing} />
          ))}
        </RowList>
      )}
      <Drawer opened={opened} onClose={() => setOpened(false)} title={t('team.formTitle')}>
        <NameTeamMemberForm operationId={operation.id} onClose={() => setOpened(false)} />
      </Drawer>
    </section>
  );
}

function MemberRow({ member, mayEnd }: { member: Member; mayEnd: boolean }) {
  const { t } = useTranslation(['operation', 'codes']);
  const ask = useAsk();
  const today = useToday();
  const colleague = useRecord(StaffMember, member.staffId);
  const name = colleague?.name ?? member.officer ?? member.witness ?? t('operation:colleague');
  const end = () =>
    void ask(standDown, { operationId: member.operationId, memberId: member.id, untilWhen: day(today) });
  return (
    <Row
      title={name}
      under={t(`codes:operation_role.${member.role}`)}
      pending={usePending()(member.id)}
      due={
        mayEnd && (
          <Button kind="quiet" onClick={end}>
            {t('operation:team.standDown')}
          </Button>
        )
      }
    />
  );
}
