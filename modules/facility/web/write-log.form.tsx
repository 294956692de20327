import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { useRecords } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { HouseLogForm } from './house-log.form.tsx';
import { useMyHomes } from './use-my-homes.ts';

/** Into the book of one's own home; whoever has none says which. */
export function WriteLogForm({ onClose }: WriteActProps) {
  const { t } = useTranslation('facility');
  const mine = useMyHomes();
  const own = mine.length === 1 ? mine[0] : null;
  const [chosen, setChosen] = useState<string | null>(null);
  const homes = useRecords(
    Organisation,
    ({ id, kind }) => kind === 'home' && (mine.length === 0 || mine.includes(id)),
  ).map(({ id, name }) => ({ code: id, label: name }));
  const homeId = own ?? chosen;
  if (homeId) return <HouseLogForm homeId={homeId} onClose={onClose} />;
  return <SelectField name="homeId" label={t('log.home')} options={homes} value={chosen} onChange={setChosen} />;
}
