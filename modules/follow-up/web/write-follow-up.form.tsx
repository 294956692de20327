import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Person } from '#modules/person/model/person.ts';
import { Panel } from '#platform/design/panel.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { newId } from '#platform/web/new-id.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { RecordFollowUpForm } from './record-follow-up.form.tsx';

type Props = { personId?: string | undefined; onClose: () => void };

/** A follow-up written from anywhere: for the person of this page, else for whoever is chosen. One that is due is the one that is done. */
export function WriteFollowUpForm({ personId, onClose }: Props) {
  const [chosen, setChosen] = useState(personId ?? null);
  const [unplanned] = useState(newId);
  const person = useRecord(Person, chosen);
  const due = useRecords(FollowUp, { personId: chosen ?? '', doneWhen: null }).toSorted((a, b) =>
    a.dueOn.localeCompare(b.dueOn),
  );
  if (!person) return <WhoIsIt onChoose={setChosen} onClose={onClose} />;
  return <RecordFollowUpForm followUpId={due[0]?.id ?? unplanned} person={person} onClose={onClose} />;
}

function WhoIsIt({ onChoose, onClose }: { onChoose: (personId: string) => void; onClose: () => void }) {
  const { t } = useTranslation(['follow-up', 'design']);
  const people = useRecords(Person).toSorted((a, b) =>
    (a.nameUsed ?? a.displayCode).localeCompare(b.nameUsed ?? b.displayCode),
  );
  return (
    <Panel title={t('title')} onClose={onClose} flat>
      <RowList label={t('plan.who')}>
        {people.map(({ id, nameUsed, displayCode }) => (
          <Row
            key={id}
            title={<span className="s-private">{nameUsed ?? t('design:unknownName')}</span>}
            under={displayCode}
            onOpen={() => onChoose(id)}
          />
        ))}
      </RowList>
    </Panel>
  );
}
