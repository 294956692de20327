import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteVisit } from '#modules/outreach/model/note-visit.ts';
import type { RouteOfDay, Stop } from '#modules/outreach/model/route-of-day.ts';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { shortDayWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { LaneOrderPart } from './lane-order-part.tsx';
import { type Contact, useNextWords } from './use-outreach.ts';

type Props = { route: RouteOfDay; onNote: (contact: Contact) => void };

/** Whom I meet today, area by area; last, who was not met for a month. */
export function RoutePart({ route, onNote }: Props) {
  const { t } = useTranslation('outreach-room');
  return (
    <>
      {route.count === 0 && <EmptyLine>{t('route.empty')}</EmptyLine>}
      {route.stops.map((stop) => (
        <StopPart key={stop.area?.id ?? ''} stop={stop} onNote={onNote} />
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

/** One area: whom I meet there, in my own order where I chose one. */
function StopPart({ stop: { area, contacts, ordered }, onNote }: { stop: Stop; onNote: Props['onNote'] }) {
  const { t } = useTranslation('outreach-room');
  const [ordering, setOrdering] = useState(false);
  const name = area?.name ?? t('areaUnknown');
  const act = area && contacts.length > 1 && !ordering && (
    <Cluster>
      {ordered && <Tag>{t('route.ordered')}</Tag>}
      <Button kind="quiet" onClick={() => setOrdering(true)}>
        {t('route.order')}
        <span className="s-hidden"> {name}</span>
      </Button>
    </Cluster>
  );
  return (
    <Section title={name} count={contacts.length} action={act || undefined}>
      {ordering && area ? (
        <LaneOrderPart areaId={area.id} contacts={contacts} ordered={ordered} onDone={() => setOrdering(false)} />
      ) : (
        <RowList label={name}>
          {contacts.map((contact) => (
            <StopRow key={contact.id} contact={contact} onNote={onNote} />
          ))}
        </RowList>
      )}
    </Section>
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
