import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctVisit } from '#modules/outreach/model/note-visit.ts';
import { OutreachVisit, type OutreachVisitFacts } from '#modules/outreach/model/outreach-visit.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { Timeline, TimelineOrderSwitch } from '#platform/design/timeline.tsx';
import type { TimelineEntryProps } from '#platform/design/timeline-entry.tsx';
import type { TimelineOrder } from '#platform/design/timeline-order.ts';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { CorrectVisitForm } from './correct-visit.form.tsx';
import type { Contact } from './use-outreach.ts';

/** What was seen, given and said, in the order in which it happened. */
export function VisitList({ contact }: { contact: Contact }) {
  const visits = useRecords(OutreachVisit, { contactId: contact.id });
  return <Visits visits={visits} />;
}

/** Rounds through an area, about nobody in particular. */
export function RoundList({ areaId }: { areaId: string }) {
  return <Visits visits={useRecords(OutreachVisit, { areaId, contactId: null })} />;
}

function Visits({ visits }: { visits: readonly Stored<OutreachVisitFacts>[] }) {
  const { t } = useTranslation('outreach-room');
  const [order, setOrder] = useState<TimelineOrder>('newest');
  const today = useToday();
  const [wrong, setWrong] = useState<Stored<OutreachVisitFacts> | null>(null);
  const entryOf = useVisitEntry(useMayAsk(correctVisit) ? setWrong : null);
  const close = () => setWrong(null);
  const about = visits.some(({ contactId }) => contactId !== null) ? 'visit.list' : 'visit.rounds';
  return (
    <Section title={t(about)} count={visits.length} action={<TimelineOrderSwitch order={order} onOrder={setOrder} />}>
      {visits.length === 0 && <EmptyLine>{t('visit.none')}</EmptyLine>}
      {visits.length > 0 && <Timeline entries={visits.map(entryOf)} today={today} order={order} />}
      <Drawer opened={wrong !== null} onClose={close} title={t('visit.correctTitle')}>
        {wrong && <CorrectVisitForm visit={wrong} onClose={close} />}
      </Drawer>
    </Section>
  );
}

type Visit = Stored<OutreachVisitFacts>;

function useVisitEntry(onCorrect: ((visit: Visit) => void) | null): (visit: Visit) => TimelineEntryProps {
  const { t } = useTranslation(['outreach-room', 'codes']);
  const isPending = usePending();
  return (visit) => {
    const services = visit.services.map((code) => t(`codes:service_type.${code}`)).join(', ');
    const signs = visit.dangerSigns.map((code) => t(`outreach-room:sign.${code}`));
    const said = t(`outreach-room:visit.was.${visit.met}`);
    return {
      id: visit.id,
      when: visit.happened,
      track: 'find',
      sentence: [said, services && t('outreach-room:visit.given', { services })].filter(Boolean).join('. '),
      missing: signs,
      state: isPending(visit.id) ? 'pending' : 'normal',
      detail: (visit.words || visit.herWords) && <Words visit={visit} />,
      acts: onCorrect && (
        <Button kind="quiet" icon="correct" onClick={() => onCorrect(visit)}>
          {t('outreach-room:visit.correct')}
        </Button>
      ),
    };
  };
}

function Words({ visit: { words, herWords, lang } }: { visit: OutreachVisitFacts }) {
  return (
    <Stack>
      {herWords && <OwnWords text={herWords} lang={lang ?? undefined} />}
      {words && (
        <span className="s-private" lang={lang ?? undefined}>
          {words}
        </span>
      )}
    </Stack>
  );
}
