import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Due } from '#kernel/due.ts';
import { Columns } from '#platform/design/columns.tsx';
import { longDayWords } from '#platform/design/dated-words.ts';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useAskedDues, useDues } from '#platform/web/dues.ts';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import { WriteButton } from '#platform/web/write-button.tsx';
import { ChangedSince } from './changed-since.tsx';
import { DueGroup } from './due-group.tsx';
import { GROUPS, type Group, groupOf, inOrder } from './due-groups.ts';
import { visitNow } from './last-visit.ts';
import { MyPeople } from './my-people.tsx';
import { UndoProvider } from './undo.tsx';

/** What is due for whoever is signed in, in the order in which it hurts; and what colleagues changed meanwhile. */
export function TodayScreen() {
  const { t, i18n } = useTranslation('task');
  const me = useMe();
  const today = useToday();
  const at = useNow();
  const [since] = useState(() => visitNow(me.staffId, at));
  const dues = inOrder([...useDues(), ...useAskedDues()]);
  const groups = Map.groupBy(dues, (due) => groupOf(due, { today, at }));
  const soon = (['late', 'today', 'week'] as const).reduce((sum, group) => sum + sizeOf(groups, group), 0);
  const lead = [t('lead.count', { count: soon }), soon > 0 && t('lead.late', { count: sizeOf(groups, 'late') })];
  const side = (
    <>
      <ChangedSince since={since} />
      <MyPeople />
    </>
  );
  return (
    <UndoProvider>
      <Columns side={side}>
        <PageHeader
          title={longDayWords(today, i18n.language)}
          lead={lead.filter(Boolean).join(' ')}
          actions={<WriteButton room="t" />}
        />
        {GROUPS.map((group) => (
          <DueGroup key={group} group={group} dues={groups.get(group) ?? []} />
        ))}
      </Columns>
    </UndoProvider>
  );
}

function sizeOf(groups: ReadonlyMap<Group, readonly Due[]>, group: Group): number {
  return groups.get(group)?.length ?? 0;
}
