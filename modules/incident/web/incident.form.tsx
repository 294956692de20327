import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, moment } from '#kernel/dated.ts';
import { BY_WHOM, INCIDENT_KINDS, SEVERITIES, WHERE } from '#modules/incident/model/incident.ts';
import { recordIncident } from '#modules/incident/model/record-incident.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

type Props = { homeId?: string | undefined; personId?: string | undefined; onClose: () => void };

/** Filled in at night, on a phone, with somebody crying beside it: what, to whom, what was done. The rest can wait. */
export function RecordIncidentForm({ homeId, personId, onClose }: Props) {
  const { t } = useTranslation('incident');
  const [incidentId] = useState(newId);
  const [today, now, mine] = [useToday(), useNow(), useMe().homeId];
  const stays = useRecords(Placement, { discharged: null });
  const livesIn = stays.find((one) => one.personId === personId)?.facilityId ?? null;
  const homes = useRecords(Organisation, { kind: 'home' });
  const home = homeId ?? mine ?? homes.find(({ id }) => id === livesIn)?.id ?? null;
  const initial = {
    ...{ kind: null as string | null, severity: null as string | null, what: '', doneAtOnce: '' },
    ...{ personIds: personId ? [personId] : ([] as string[]), happened: moment(now) as Dated | null },
    ...{ homeId: home, where: null as string | null, byWhom: null as string | null },
  };
  const toInput = ({ doneAtOnce, ...rest }: typeof initial) => ({
    incidentId,
    incident: { ...rest, doneAtOnce: orNull(doneAtOnce) },
  });
  const form = useActForm(recordIncident, { initial, toInput, onKept: onClose });
  const words = (of: string) => (code: string) => t(`${of}.${code}`);
  return (
    <ActFrame form={form} title={t('write')} onClose={onClose}>
      <ChoiceTiles
        {...pieceOf(form, 'kind')}
        label={t('form.kind')}
        options={optionsOf(INCIDENT_KINDS, words('kind'))}
      />
      <MultiSelectField
        {...pieceOf(form, 'personIds')}
        label={t('form.who')}
        hint={t('form.whoHint')}
        options={usePeople(form.values.homeId, form.values.personIds)}
      />
      <TextArea {...pieceOf(form, 'what')} label={t('form.what')} hint={t('form.whatHint')} rows={4} />
      <TextArea {...pieceOf(form, 'doneAtOnce')} label={t('form.doneAtOnce')} rows={2} />
      <ChoiceTiles
        {...pieceOf(form, 'severity')}
        columns={3}
        label={t('form.severity')}
        options={optionsOf(SEVERITIES, words('severity'))}
      />
      <SelectField
        {...pieceOf(form, 'byWhom')}
        label={t('form.byWhom')}
        hint={t('form.byWhomHint')}
        options={optionsOf(BY_WHOM, words('byWhom'))}
      />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.happened')} today={today} endsBefore={today} />
      <SelectField {...pieceOf(form, 'where')} label={t('form.where')} options={optionsOf(WHERE, words('where'))} />
      <SelectField
        {...pieceOf(form, 'homeId')}
        label={t('form.home')}
        options={homes.map(({ id, name }) => ({ code: id, label: name }))}
      />
    </ActFrame>
  );
}

/** Those who stay in the home; in none, everybody I know. Whoever is chosen stays in the list. */
function usePeople(homeId: string | null, chosen: readonly string[]) {
  const { t } = useTranslation('design');
  const here = new Set(
    useRecords(Placement, ({ discharged, facilityId }) => discharged === null && facilityId === homeId).map(
      (one) => one.personId,
    ),
  );
  return useRecords(Person, ({ id }) => homeId === null || here.has(id) || chosen.includes(id))
    .map(({ id, nameUsed, displayCode }) => ({ code: id, label: `${nameUsed ?? t('unknownName')} ${displayCode}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
