import { useTranslation } from 'react-i18next';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { OutreachContact } from '#modules/outreach/model/outreach-contact.ts';
import { OutreachVisit } from '#modules/outreach/model/outreach-visit.ts';
import { shortDayWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import type { Contact } from './use-outreach.ts';

/** Those I know, by area. Neither how far she trusts us nor what she wants stands in a list. */
export function ContactsPart() {
  const { t } = useTranslation('outreach-room');
  const contacts = useRecords(OutreachContact).toSorted((a, b) => a.alias.localeCompare(b.alias));
  if (contacts.length === 0) return <EmptyLine>{t('contacts.empty')}</EmptyLine>;
  const byArea = [...Map.groupBy(contacts, ({ areaId }) => areaId)];
  return byArea.map(([areaId, ones]) => <OfArea key={areaId} areaId={areaId} contacts={ones} />);
}

function OfArea({ areaId, contacts }: { areaId: string; contacts: readonly Contact[] }) {
  const { t } = useTranslation('outreach-room');
  const name = useRecord(OutreachArea, areaId)?.name ?? t('areaUnknown');
  return (
    <Section title={name} count={contacts.length}>
      <RowList label={name}>
        {contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} />
        ))}
      </RowList>
    </Section>
  );
}

function ContactRow({ contact }: { contact: Contact }) {
  const { t, i18n } = useTranslation('outreach-room');
  const isPending = usePending();
  const last = useRecords(OutreachVisit, { contactId: contact.id })
    .filter(({ met }) => met === 'met')
    .map(({ happened }) => happened.latest ?? '')
    .sort()
    .at(-1);
  const under = (
    <>
      <span>{contact.displayCode}</span>
      <span>{last ? t('contacts.met', { day: shortDayWords(last, i18n.language) }) : t('contacts.notMet')}</span>
    </>
  );
  const due = contact.nextOn && (
    <span>{t('contacts.next', { day: shortDayWords(contact.nextOn, i18n.language) })}</span>
  );
  const title = <span className="s-private">{contact.alias}</span>;
  return <Row title={title} under={under} due={due} to={`/i/${contact.id}`} pending={isPending(contact.id)} />;
}
