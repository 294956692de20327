import { useTranslation } from 'react-i18next';
import { noteVisit } from '#modules/outreach/model/note-visit.ts';
import type { RouteOfDay } from '#modules/outreach/model/route-of-day.ts';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { shortDayWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { type Contact, useNextWords } from './use-outreach.ts';

type Props = { route: RouteOfDay; onNote: (contact: Contact) => void };

/** Whom I meet today, area by area; last, who was not met for a month. */
export function RoutePart({ route, onNote }: Props) {
  const { t } = useTranslation('outreach-room');
  return (
    <>
      {route.count === 0 && <EmptyLine>{t('route.empty')}</EmptyLine>}
      {route.stops.map(({ area, contacts }) => (
        <Section key={area?.id ?? ''} title={area?.name ?? t('areaUnknown')} count={contacts.length}>
          <RowList label={area?.name ?? t('areaUnknown')}>
            {contacts.map((contact) => (
              <StopRow key={contact.id} contact={contact} onNote={onNote} />
            ))}
          </RowList>
        </Section>
      ))}
      {route.longNotMet.length > 0 && (
        <Section title={t('route.longNotMet')} count={route.longNotMet.length}>
          <RowList label={t('route.longNotMet')}>
            {route.longNotMet.map((contact) => (
              <StopRow key={contact.id} contact={contact} onNote={onNote} />
            ))}
          </RowList>
        </Section>
      )}
    </>
  );
}

function StopRow({ contact, onNote }: { contact: Contact; onNote: (contact: Contact) => void }) {
  const { t, i18n } = useTranslation('outreach-room');
  const words = useNextWords();
  const today = useToday();
  const mayNote = useMayAsk(noteVisit);
  const isPending = usePending();
  const { nextOn, alias, displayCode, neverContact, safeContact } = contact;
  const late = nextOn !== null && nextOn < today;
  const safe = words(contact);
  const under = (
    <>
      <span>{displayCode}</span>
      {safe && <FactLine icon="clock">{safe}</FactLine>}
      {safeContact && <FactLine icon="phone">{t('route.hasWay')}</FactLine>}
      {neverContact && (
        <FactLine icon="refused" tone="risk">
          {t('route.readFirst')}
        </FactLine>
      )}
    </>
  );
  const due = (
    <Cluster>
      {late && <ClockMark state="missed" due={t('route.since', { day: shortDayWords(nextOn, i18n.language) })} />}
      {mayNote && <Button onClick={() => onNote(contact)}>{t('visit.note')}</Button>}
    </Cluster>
  );
  const title = <span className="s-private">{alias}</span>;
  return <Row title={title} under={under} due={due} to={`/i/${contact.id}`} pending={isPending(contact.id)} />;
}
