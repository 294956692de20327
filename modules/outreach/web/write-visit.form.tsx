import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OutreachContact } from '#modules/outreach/model/outreach-contact.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Panel } from '#platform/design/panel.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { useMe } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { NoteVisitForm } from './visit.form.tsx';

const LATER = '9999';

/** A visit written from anywhere: first whom, those who are waited for on top. */
export function WriteVisitForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const { staffId } = useMe();
  const [chosen, setChosen] = useState<string | null>(null);
  const contact = useRecord(OutreachContact, chosen);
  const mine = useRecords(OutreachContact, { workerId: staffId }).toSorted(
    (a, b) => (a.nextOn ?? LATER).localeCompare(b.nextOn ?? LATER) || a.alias.localeCompare(b.alias),
  );
  if (contact) return <NoteVisitForm contact={contact} onClose={onClose} />;
  return (
    <Panel title={t('visit.whom')} onClose={onClose} flat>
      {mine.length === 0 && <EmptyLine>{t('contacts.empty')}</EmptyLine>}
      {mine.length > 0 && (
        <RowList label={t('visit.whom')}>
          {mine.map(({ id, alias, displayCode }) => (
            <Row
              key={id}
              title={<span className="s-private">{alias}</span>}
              under={displayCode}
              onOpen={() => setChosen(id)}
            />
          ))}
        </RowList>
      )}
    </Panel>
  );
}
