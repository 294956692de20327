import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { hasPermission, Leave, type LeaveFacts, leaveState, wantsPermission } from '#modules/placement/model/leave.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Transfer, type TransferFacts, transferState } from '#modules/placement/model/transfer.ts';
import { momentWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useNow } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

/** Who is out, who goes next, and who is on the way between two homes. */
export function Away({ homeId }: { homeId: string }) {
  const { t } = useTranslation('facility');
  const now = useNow();
  const here = new Set(useRecords(Placement, { facilityId: homeId, discharged: null }).map(({ id }) => id));
  const leaves = useRecords(Leave, ({ placementId }) => here.has(placementId))
    .filter((leave) => !['back', 'called-off'].includes(leaveState(leave, now)))
    .toSorted((a, b) => a.dueBack.localeCompare(b.dueBack));
  const transfers = useRecords(Transfer, ({ fromId, toId }) => fromId === homeId || toId === homeId).filter((one) =>
    ['planned', 'on-the-way'].includes(transferState(one)),
  );
  return (
    <>
      <Section title={t('away.leaves')} count={leaves.length}>
        {leaves.length === 0 && <EmptyLine>{t('away.noLeaves')}</EmptyLine>}
        {leaves.length > 0 && (
          <RowList label={t('away.leaves')}>
            {leaves.map((leave) => (
              <LeaveRow key={leave.id} leave={leave} />
            ))}
          </RowList>
        )}
      </Section>
      <Section title={t('away.transfers')} count={transfers.length}>
        {transfers.length === 0 && <EmptyLine>{t('away.noTransfers')}</EmptyLine>}
        {transfers.length > 0 && (
          <RowList label={t('away.transfers')}>
            {transfers.map((transfer) => (
              <TransferRow key={transfer.id} transfer={transfer} />
            ))}
          </RowList>
        )}
      </Section>
    </>
  );
}

function LeaveRow({ leave }: { leave: Stored<LeaveFacts> }) {
  const { t, i18n } = useTranslation('facility');
  const person = useRecord(Person, leave.personId);
  const state = leaveState(leave, useNow());
  const waits = person && state === 'planned' && wantsPermission(leave, person) && !hasPermission(leave);
  const when = (at: string) => momentWords(at, i18n.language);
  const under = (
    <>
      {person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      {waits && <Tag tone="risk">{t('leave.noPermission')}</Tag>}
      {leave.escort && <span>{t('away.with', { who: leave.escort })}</span>}
    </>
  );
  const title = t(`leave.state.${state}`, {
    kind: t(`leave.kind.${leave.kind}`),
    goes: when(leave.leftAt ?? leave.goesAt),
    due: when(leave.dueBack),
    back: when(leave.dueBack),
  });
  const due = state === 'overdue' && <Tag tone="missed">{t('away.overdue')}</Tag>;
  return <Row title={title} under={under} due={due || undefined} to={`/w/${leave.placementId}`} />;
}

function TransferRow({ transfer }: { transfer: Stored<TransferFacts> }) {
  const { t, i18n } = useTranslation('facility');
  const person = useRecord(Person, transfer.personId);
  const [from, to] = [useRecord(Organisation, transfer.fromId), useRecord(Organisation, transfer.toId)];
  const { handedAt, handedTo, plannedOn } = transfer;
  const values = {
    from: from?.name ?? '…',
    to: to?.name ?? '…',
    who: handedTo ?? '…',
    when: handedAt ? momentWords(handedAt, i18n.language) : (plannedOn ?? t('transfer.noDay')),
  };
  const under = person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />;
  const title = t(`transfer.state.${transferState(transfer)}`, values);
  return <Row title={title} under={under} to={`/w/${transfer.fromPlacementId}`} />;
}
