import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addArea, openCentre } from '#modules/outreach/model/keep-areas.ts';
import { LaneOrder } from '#modules/outreach/model/lane-order.ts';
import { meetContact } from '#modules/outreach/model/meet-contact.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { OutreachContact, TrustStep } from '#modules/outreach/model/outreach-contact.ts';
import { OutreachVisit } from '#modules/outreach/model/outreach-visit.ts';
import { type RouteOfDay, routeOf } from '#modules/outreach/model/route-of-day.ts';
import { Button } from '#platform/design/button.tsx';
import { weekdayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useMayAsk, useMe, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AreaForm } from './area.form.tsx';
import { AreasPart } from './areas-part.tsx';
import { CentreForm } from './centre.form.tsx';
import { ChildrenDue } from './children-part.tsx';
import { ContactsPart } from './contacts-part.tsx';
import { MeetContactForm } from './meet-contact.form.tsx';
import styles from './outreach.module.css';
import { RoutePart } from './route-part.tsx';
import { RouteSheet } from './route-sheet.tsx';
import type { Contact } from './use-outreach.ts';
import { NoteVisitForm } from './visit.form.tsx';

type Writing = { is: 'meet' | 'round' | 'area' | 'centre' } | { is: 'visit'; contact: Contact };

/** The day of whoever goes to the lanes; beside it everybody she knows, and where we go. */
export function OutreachScreen() {
  const { t, i18n } = useTranslation('outreach-room');
  const goes = useMayAsk(meetContact);
  const [part, setPart] = useState<string>(goes ? 'route' : 'areas');
  const [writing, setWriting] = useState<Writing | null>(null);
  const route = useRoute();
  const today = weekdayWords(useToday(), i18n.language);
  const lead = goes ? t('lead', { day: today, count: route.count }) : t('leadAreas');
  const parts = ['route', 'contacts', 'areas'].filter((one) => goes || one !== 'route');
  const close = () => setWriting(null);
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={lead} actions={<Actions part={part} onWrite={setWriting} />} />
      <FilterChips
        label={t('parts.label')}
        options={parts.map((code) => ({ code, label: t(`parts.${code}`) }))}
        value={part}
        onChange={setPart}
      />
      <ChildrenDue />
      {part === 'route' && <RoutePart route={route} onNote={(contact) => setWriting({ is: 'visit', contact })} />}
      {part === 'contacts' && <ContactsPart />}
      {part === 'areas' && <AreasPart />}
      {goes && <RouteSheet route={route} />}
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing && <Form writing={writing} onClose={close} />}
      </Drawer>
    </div>
  );
}

function useRoute(): RouteOfDay {
  const known = {
    contacts: useRecords(OutreachContact),
    areas: useRecords(OutreachArea),
    visits: useRecords(OutreachVisit),
    steps: useRecords(TrustStep),
    orders: useRecords(LaneOrder),
  };
  return routeOf(useMe().staffId, useToday(), known);
}

function Form({ writing, onClose }: { writing: Writing; onClose: () => void }) {
  if (writing.is === 'visit') return <NoteVisitForm contact={writing.contact} onClose={onClose} />;
  if (writing.is === 'meet') return <MeetContactForm onClose={onClose} />;
  if (writing.is === 'round') return <NoteVisitForm onClose={onClose} />;
  return writing.is === 'area' ? <AreaForm onClose={onClose} /> : <CentreForm onClose={onClose} />;
}

function Actions({ part, onWrite }: { part: string; onWrite: (writing: Writing) => void }) {
  const { t } = useTranslation('outreach-room');
  const [goes, keeps, opens] = [useMayAsk(meetContact), useMayAsk(addArea), useMayAsk(openCentre)];
  return (
    <>
      {goes && (
        <Button kind="primary" icon="write" onClick={() => onWrite({ is: 'meet' })}>
          {t('meet.open')}
        </Button>
      )}
      {goes && <Button onClick={() => onWrite({ is: 'round' })}>{t('visit.round')}</Button>}
      {part === 'route' && (
        <Button icon="print" onClick={() => window.print()}>
          {t('route.print')}
        </Button>
      )}
      {part === 'areas' && keeps && <Button onClick={() => onWrite({ is: 'area' })}>{t('area.add')}</Button>}
      {part === 'areas' && opens && <Button onClick={() => onWrite({ is: 'centre' })}>{t('centre.add')}</Button>}
    </>
  );
}
