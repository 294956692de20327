import { useTranslation } from 'react-i18next';
import { DropInCentre, OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { OutreachContact } from '#modules/outreach/model/outreach-contact.ts';
import { ChildSeen } from '#modules/outreach/model/outreach-visit.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useRecord, useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { AreaPage } from './area-page.tsx';
import { CentrePage } from './centre-page.tsx';
import { ChildPage } from './child-page.tsx';
import { ContactPage } from './contact-page.tsx';

/** One address for a woman, a child, a centre and an area: the address says none of these. */
export function PlaceScreen() {
  const { t } = useTranslation('outreach-room');
  const id = useAddressId();
  const [contact, child] = [useRecord(OutreachContact, id), useRecord(ChildSeen, id)];
  const [centre, area] = [useRecord(DropInCentre, id), useRecord(OutreachArea, id)];
  const state = useScope(child?.scopeId ?? centre?.areaId ?? id);
  if (contact) return <ContactPage contact={contact} key={id} />;
  if (child) return <ChildPage child={child} key={id} />;
  if (centre) return <CentrePage centre={centre} key={id} />;
  if (area) return <AreaPage area={area} key={id} />;
  return state === 'loading' ? <EmptyLine>{t('loading')}</EmptyLine> : <NothingHere />;
}
